import { BreakdownCard } from '@dajuan/database/lists';
import { isSameShare, linesOf, resolutionOf } from '@dajuan/domain/lists';
import { BreakdownView } from './breakdown.dto';

export function breakdownView({ tree, statedAt, ...card }: BreakdownCard): BreakdownView {
  const resolution = resolutionOf(tree);
  const { solved, answered, total } = resolution;
  const { statedShare, shareDecimals } = card;
  return {
    ...card,
    lines: linesOf(tree),
    solved: { numerator: solved, denominator: total },
    answered: { numerator: answered, denominator: total },
    isBorneOut: statedShare === null ? null : isSameShare(statedShare, shareDecimals ?? 0, resolution),
    at: statedAt.toISOString(),
  };
}
