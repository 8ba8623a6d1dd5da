import { Count, Id, Instant, Many, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

/** By mode: percentage points of the gap, or shares of what is expected. The fields of the other mode are null. */
export class GapFields {
  @OneOf(['points', 'ratio'], { name: 'GapMode' }) mode: 'points' | 'ratio';
  @Quantity({ nullable: true, description: 'yellow from this gap on, percentage points' })
  yellowFromPoints: number | null;
  @Quantity({ nullable: true, description: 'red above this gap, percentage points' }) redAbovePoints: number | null;
  @Share({ nullable: true, description: 'yellow below this share of what is expected, 0–1' })
  yellowBelow: number | null;
  @Share({ nullable: true, description: 'red below this share of what is expected, 0–1' }) redBelow: number | null;
}

/** When departments report; what the cadence does not ask for is null. */
export class ReportRuleFields {
  @OneOf(['monthly', 'weekly', 'daily', 'none'], { name: 'ReportCadence' })
  cadence: 'monthly' | 'weekly' | 'daily' | 'none';
  @Count({ nullable: true, description: 'monthly: by this day, 1–31; in shorter months the last day' })
  byDay: number | null;
  @Count({ nullable: true, description: 'weekly: by this day, 1 Monday – 7 Sunday' }) byWeekday: number | null;
  @Count({ nullable: true }) graceWorkingDays: number | null;
}

/** 报告期, and when one is locked by itself. */
export class PeriodRuleFields {
  @OneOf(['week', 'month', 'quarter', 'half', 'year'], { name: 'PeriodLength' })
  every: 'week' | 'month' | 'quarter' | 'half' | 'year';
  @Quantity({ nullable: true, description: 'working days after its report day; null: locked by hand only' })
  lockAfterWorkingDays: number | null;
}

export class PlanRulesFields {
  @One(() => ReportRuleFields) reports: ReportRuleFields;
  @One(() => GapFields) gap: GapFields;
  @Quantity({ description: 'yellow when due within this many working days' }) dueSoonWorkingDays: number;
  @OneOf(['linear', 'quarterly', 'backLoaded', 'custom', 'steps', 'mixed'], { name: 'CurveKind' })
  curve: 'linear' | 'quarterly' | 'backLoaded' | 'custom' | 'steps' | 'mixed';
  @OneOf(['supervision', 'leader'], { name: 'ApprovalWay' }) approval: 'supervision' | 'leader';
  @Quantity({ description: 'working days in which a department may hand back' }) handBackWithinWorkingDays: number;
  @OneOf(['none', 'department'], { name: 'EndorsementWay', description: 'who looks at an owner’s update first' })
  endorsement: 'none' | 'department';
  @One(() => PeriodRuleFields) periods: PeriodRuleFields;
}

/** A curve with points of its own can be kept, not given here. */
export class ChangePlanRulesRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @One(() => PlanRulesFields) rules: PlanRulesFields;
  @Text({ max: 1000 }) reason: string;
}

export class RuleChangeView {
  @Id() id: string;
  @One(() => PlanRulesFields) before: PlanRulesFields;
  @One(() => PlanRulesFields) after: PlanRulesFields;
  @Text({ max: 1000 }) reason: string;
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
}

export class PlanRulesView {
  @Count({ min: 1, description: 'of the plan' }) version: number;
  @One(() => PlanRulesFields) rules: PlanRulesFields;
  @Many(() => RuleChangeView, { description: 'latest first' }) history: RuleChangeView[];
}
