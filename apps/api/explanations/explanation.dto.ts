import {
  ExplainedRollUpFigure,
  ExplainedTargetFigure,
  ExplainedTaskFigure,
  PartKind,
  rateNames,
  Scale,
} from '@dajuan/domain/progress';
import { ExplainedReportFigure } from '@dajuan/domain/reporting';
import { Count, Day, Id, Instant, Many, One, OneOf, Quantity, Text } from '../http/fields';
import { NamedRef, RateView } from '../http/refs.dto';

const scales: readonly Scale[] = ['share', 'points', 'number'];
const partKinds: readonly PartKind[] = ['entry', 'task', 'department'];
const taskFigures: readonly ExplainedTaskFigure[] = [
  'completion',
  'waitingCompletion',
  'achievement',
  'expected',
  'gap',
];
const targetFigures: readonly ExplainedTargetFigure[] = ['actual', 'achievement'];
const rollUpFigures: readonly ExplainedRollUpFigure[] = [
  ...(['completion', 'waitingCompletion', 'expected', 'gap'] as const),
  ...rateNames,
];
const reportFigures: readonly ExplainedReportFigure[] = [
  ...(['closure', 'on_time', 'completion', 'waiting', 'expected', 'coverage'] as const),
];

class AsOfQuery {
  @Day({ optional: true, description: 'as it stood at the end of that day; now when left out' }) asOf?: string;
}

export class ExplainTaskQuery extends AsOfQuery {
  @OneOf(taskFigures, { name: 'ExplainedTaskFigure', optional: true, description: 'completion when left out' })
  figure: ExplainedTaskFigure = 'completion';
}

export class ExplainTargetQuery extends AsOfQuery {
  @OneOf(targetFigures, { name: 'ExplainedTargetFigure', optional: true, description: 'actual when left out' })
  figure: ExplainedTargetFigure = 'actual';
}

export class ExplainRollUpQuery extends AsOfQuery {
  @OneOf(rollUpFigures, { name: 'ExplainedRollUpFigure', optional: true, description: 'completion when left out' })
  figure: ExplainedRollUpFigure = 'completion';
  @OneOf(['organisation', 'department', 'theme'], {
    name: 'RollUpDimension',
    optional: true,
    description: 'organisation when left out',
  })
  dimension: 'organisation' | 'department' | 'theme' = 'organisation';
  @Text({ optional: true, description: 'the department’s id or the theme’s name; of the organisation left out' })
  key?: string;
}

export class ExplainReportQuery {
  @OneOf(reportFigures, { name: 'ExplainedReportFigure', optional: true, description: 'completion when left out' })
  figure: ExplainedReportFigure = 'completion';
  @Id({ optional: true, description: 'a row of the report: its completion is explained instead' }) taskId?: string;
}

export class ExplainedTerm {
  @Text() symbol: string;
  @Text() name: string;
  @Quantity() value: number;
  @OneOf(scales, { name: 'Scale' }) scale: string;
  @Text({ nullable: true }) unit: string | null;
}

export class ExplainedStepView {
  @Text() symbol: string;
  @Text() name: string;
  @Text({ description: 'with letters' }) formula: string;
  @Text({ description: 'with their values' }) substituted: string;
  @Quantity() value: number;
  @OneOf(scales, { name: 'Scale' }) scale: string;
  @Text({ nullable: true }) unit: string | null;
  @Text({ nullable: true, description: 'which case of the rule this is' }) because: string | null;
}

/** Who said it, when, and who accepted or returned it. */
export class ExplainedEntry {
  @Id() taskId: string;
  @Day() asOf: string;
  @One(() => NamedRef) reportedBy: NamedRef;
  @Instant() reportedAt: string;
  @One(() => NamedRef, { nullable: true }) reviewedBy: NamedRef | null;
  @Instant({ nullable: true }) reviewedAt: string | null;
  @Text() note: string;
}

export class IncludedPartView {
  @OneOf(partKinds, { name: 'PartKind' }) kind: string;
  @Id() id: string;
  @Text() title: string;
  @Quantity({ nullable: true }) value: number | null;
  @OneOf(scales, { name: 'Scale' }) scale: string;
  @Text({ nullable: true }) unit: string | null;
  @Quantity({ nullable: true, description: 'in a weighted mean' }) weight: number | null;
  @One(() => RateView, { nullable: true }) rate: RateView | null;
  @Text({ description: 'the part it has: counted, replaced by a later total, met' }) role: string;
  @One(() => ExplainedEntry, { nullable: true, description: 'of a line of the ledger' }) entry: ExplainedEntry | null;
}

export class ExcludedPartView {
  @OneOf(partKinds, { name: 'PartKind' }) kind: string;
  @Id() id: string;
  @Text() title: string;
  @Text() reason: string;
  @One(() => ExplainedEntry, { nullable: true }) entry: ExplainedEntry | null;
}

export class PromiseView {
  @Id({ nullable: true }) documentId: string | null;
  @Text() documentTitle: string;
  @Text({ description: 'the sentence that promised it', max: 4000 }) quote: string;
}

/** 这个数怎么来的. */
export class ExplanationView {
  @Text() title: string;
  @Day({ description: 'the day the figure stands for' }) day: string;
  @Text({ description: 'the rule in a sentence' }) rule: string;
  @Quantity({ nullable: true }) value: number | null;
  @OneOf(scales, { name: 'Scale' }) scale: string;
  @Text({ nullable: true }) unit: string | null;
  @Many(() => ExplainedStepView, { description: 'in order; the last gives the figure' }) steps: ExplainedStepView[];
  @Many(() => ExplainedTerm) terms: ExplainedTerm[];
  @Many(() => IncludedPartView, { description: 'at most 500' }) included: IncludedPartView[];
  @Count() includedCount: number;
  @Many(() => ExcludedPartView, { description: 'at most 500' }) excluded: ExcludedPartView[];
  @Count() excludedCount: number;
  @One(() => RateView, { nullable: true, description: 'reported n of m' }) coverage: RateView | null;
  @Text({ nullable: true }) note: string | null;
  @One(() => PromiseView, { nullable: true, description: 'of one task’s figures' }) promise: PromiseView | null;
}
