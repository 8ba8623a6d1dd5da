import { Outcome, outcomes, Split, splits } from '@dajuan/domain/lists';
import { Count, Day, Flag, Id, Instant, Many, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef, RateView } from '../http/refs.dto';

/** A node of a breakdown, in reading order; the whole at level 0, its parts one deeper. */
export class BreakdownLineFields {
  @Count({ max: 20 }) level: number;
  @Text({ max: 100 }) name: string;
  @Quantity({ min: 0, max: 1e12 }) count: number;
  @Flag({ description: 'about so many: not summed' }) isApproximate: boolean;
  @OneOf(outcomes, { name: 'BreakdownOutcome', nullable: true, description: 'what became of these' })
  outcome: Outcome | null;
  @OneOf(splits, { name: 'BreakdownSplit', nullable: true, description: 'how it falls apart below; null: not at all' })
  split: Split | null;
}

export class BreakdownRequest {
  @Text({ min: 1, max: 100 }) title: string;
  @Day() asOf: string;
  @Many(() => BreakdownLineFields, { max: 100 }) lines: BreakdownLineFields[];
  @Quantity({ nullable: true, optional: true, min: 0, max: 1, description: 'share, 0–1, as printed' })
  statedShare?: number | null;
  @Count({ nullable: true, optional: true, max: 4, description: 'decimals of the percentage as printed' })
  shareDecimals?: number | null;
}

export class BreakdownView {
  @Id() id: string;
  @Text() title: string;
  @Day() asOf: string;
  @Many(() => BreakdownLineFields) lines: BreakdownLineFields[];
  @One(() => RateView, { description: '解决率' }) solved: RateView;
  @One(() => RateView, { description: '答复率' }) answered: RateView;
  @Share({ nullable: true, description: 'as printed' }) statedShare: number | null;
  @Count({ nullable: true }) shareDecimals: number | null;
  @Flag({ nullable: true, description: 'whether the counts bear the printed share out' }) isBorneOut: boolean | null;
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
}
