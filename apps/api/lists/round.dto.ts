import { Count, Day, Flag, Id, IdList, Many, Quantity, Text } from '../http/fields';

export class MarkView {
  @Id() entryId: string;
  @Quantity({ nullable: true, description: 'points, a count, or 1 for a tick' }) value: number | null;
  @Text({ nullable: true, description: 'a grade’s key' }) grade: string | null;
  @Text({ max: 1000, description: 'what was found wanting' }) finding: string;
}

export class ScoreView {
  @Id({ nullable: true, description: 'null: the whole list' }) sectionId: string | null;
  @Quantity() points: number;
  @Quantity({ description: 'that can be reached' }) of: number;
  @Count() marked: number;
  @Count() entries: number;
}

export class GradeCountView {
  @Text({ description: 'its key' }) grade: string;
  @Count() named: number;
  @Count({ nullable: true, description: 'as the round says' }) stated: number | null;
  @Flag() isMet: boolean;
}

export class RoundView {
  @Id() id: string;
  @Text() name: string;
  @Day() heldOn: string;
  @Flag({ description: 'takes no more marks' }) isLocked: boolean;
  @Many(() => MarkView, { max: 5000, description: 'those that stand' }) marks: MarkView[];
  @Many(() => ScoreView, { description: 'of points: the whole first, then each part' }) scores: ScoreView[];
  @Many(() => GradeCountView, { description: 'of grades' }) grades: GradeCountView[];
}

export class EntryTotalView {
  @Id() entryId: string;
  @Quantity() total: number;
}

export class StatedGradeFields {
  @Text({ min: 1, max: 40 }) grade: string;
  @Count({ max: 100_000 }) count: number;
}

export class NewRoundRequest {
  @Text({ min: 1, max: 100 }) name: string;
  @Day() heldOn: string;
  @Many(() => StatedGradeFields, { max: 20, optional: true, description: 'how many units each grade is said to have' })
  stated?: StatedGradeFields[];
}

export class MarkFields {
  @Id() entryId: string;
  @Quantity({ nullable: true, optional: true, max: 1e12 }) value?: number | null;
  @Text({ nullable: true, optional: true, max: 40 }) grade?: string | null;
  @Text({ max: 1000, optional: true }) finding?: string;
}

export class MarkRoundRequest {
  @Many(() => MarkFields, { max: 500 }) marks: MarkFields[];
}

export class RaiseFindingsRequest {
  @Id({ description: 'a problem list' }) listId: string;
  @IdList({ max: 500 }) entryIds: string[];
}

export class RaisedView {
  @Id() listId: string;
  @IdList({ description: 'the problems' }) entryIds: string[];
}
