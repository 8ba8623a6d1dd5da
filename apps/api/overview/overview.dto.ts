import { colours } from '../http/words';
import { Count, Day, Flag, Id, Instant, Many, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef, RateView } from '../http/refs.dto';
import { PlanSummary } from '../plans/plan.dto';
import { ColourCounts, TaskRow } from '../tasks/task.dto';

export class OverviewQuery {
  @Id({ optional: true, description: 'the main plan when left out: the latest year’s with the most tasks' })
  planId?: string;
}

export class OverviewOnDayQuery extends OverviewQuery {
  @Day({ optional: true, description: 'as the plan stood at the end of that day; now when left out' }) asOf?: string;
}

export class BucketCounts {
  @Count({ description: '已完成' }) done: number;
  @Count({ description: '超进度' }) ahead: number;
  @Count({ description: '达进度' }) onTrack: number;
  @Count({ description: '欠进度' }) behind: number;
  @Count({ description: '其它' }) other: number;
}

export class LeftOutView {
  @Count({ description: '撤销, out of scope' }) cancelled: number;
  @Count({ description: '暂缓' }) paused: number;
  @Count({ description: '未启动' }) not_started: number;
  @Count({ description: '未量化' }) unquantified: number;
  @Count({ description: 'quantified, and nothing reported yet' }) no_value: number;
}

export class SumView {
  @Text() object: string;
  @Text() unit: string;
  @Quantity() actual: number;
  @Quantity() target: number;
}

/** Figures of many tasks on a day, as defined in MEASURES; every rate with its numerator and denominator. */
export class RollUpView {
  @Day() day: string;
  @Count({ description: 'in scope; the colours and the buckets each add up to it' }) tasks: number;
  @Count({ description: 'or withdrawn: out of scope, and in no other figure' }) cancelled: number;
  @OneOf(colours, { name: 'Colour' }) colour: string;
  @Share({ nullable: true, description: 'weighted progress of accepted updates' }) completion: number | null;
  @Share({ nullable: true, description: 'with waiting updates counted' }) waitingCompletion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @One(() => RateView) closure: RateView;
  @One(() => RateView) onTime: RateView;
  @One(() => RateView) originallyOnTime: RateView;
  @Count({ description: 'how often due dates were moved' }) extensions: number;
  @One(() => RateView) onSchedule: RateView;
  @One(() => RateView) reporting: RateView;
  @One(() => RateView, { description: 'reported n of m' }) coverage: RateView;
  @One(() => ColourCounts) colours: ColourCounts;
  @One(() => BucketCounts) buckets: BucketCounts;
  @One(() => SumView, { nullable: true, description: 'where all tasks share object and unit' })
  quantity: SumView | null;
  @One(() => LeftOutView, { description: 'tasks with no part in completion, by why; an explanation names them' })
  leftOut: LeftOutView;
}

export class DepartmentRollUpView {
  @One(() => NamedRef) department: NamedRef;
  @One(() => RollUpView) rollUp: RollUpView;
}

export class ThemeRollUpView {
  @Text() theme: string;
  @One(() => RollUpView) rollUp: RollUpView;
}

/** The judged day's point is the roll-up itself; of later months only what is expected is known. */
export class TrendPoint {
  @Day({ description: "a month's end, or the judged day" }) day: string;
  @Share({ nullable: true }) completion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @Count({ description: 'that count on the day' }) tasks: number;
}

export class OverviewView {
  @One(() => PlanSummary) plan: PlanSummary;
  @Day() day: string;
  @Instant() computedAt: string;
  @Flag({ description: 'a newer fact is being rolled up; ask again in a second' }) isStale: boolean;
  @One(() => RollUpView) organisation: RollUpView;
  @Many(() => TrendPoint, { description: 'in the order of days' }) trend: TrendPoint[];
  @Many(() => DepartmentRollUpView, { description: 'largest gap first' }) departments: DepartmentRollUpView[];
  @Many(() => ThemeRollUpView, { description: "in the plan's order" }) themes: ThemeRollUpView[];
  @Many(() => TaskRow, { description: 'at most 8: red by gap, then yellow' }) urgent: TaskRow[];
  @Count() waitingUpdates: number;
}

export class DepartmentOverviewView {
  @One(() => PlanSummary) plan: PlanSummary;
  @One(() => NamedRef) department: NamedRef;
  @Flag() isStale: boolean;
  @One(() => RollUpView) rollUp: RollUpView;
  @Many(() => TrendPoint, { description: 'of the tasks it leads, in the order of days' }) trend: TrendPoint[];
  @Many(() => TaskRow, { description: 'at most 200, red first and by gap; the task list pages through all' })
  tasks: TaskRow[];
  @Count({ description: 'that it leads' }) taskTotal: number;
  @Many(() => TaskRow, { description: '配合任务, at most 200 in the same order' }) supporting: TaskRow[];
  @Count() supportingTotal: number;
}
