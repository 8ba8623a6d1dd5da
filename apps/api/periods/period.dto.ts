import { colours } from '../http/words';
import { Count, Day, Flag, Id, Instant, Many, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef, RateView } from '../http/refs.dto';

const lengths = ['week', 'month', 'quarter', 'half', 'year'];

class PeriodSpanView {
  @OneOf(lengths, { name: 'PeriodLength' }) every: string;
  @Day() startsOn: string;
  @Day({ description: 'included; the day its figures stand for' }) endsOn: string;
}

/** What a locked period came to, of the whole organisation; for who may see all of it. */
export class PeriodFiguresView {
  @Count() red: number;
  @Count() yellow: number;
  @Count() green: number;
  @Count() blue: number;
  @Count() grey: number;
  @Share({ nullable: true }) completion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @One(() => RateView, { description: '已报 n/m' }) coverage: RateView;
  @Count({ description: 'tasks whose report had not come' }) missing: number;
  @Count({ description: 'tasks that have made it up since' }) madeUp: number;
}

export class PeriodView extends PeriodSpanView {
  @OneOf(['upcoming', 'running', 'open', 'locked'], { name: 'PeriodState' }) state: string;
  @Day({ nullable: true, description: 'the last day in it on which reports are due' }) reportOn: string | null;
  @Day({ nullable: true, description: 'locked by itself on this morning; null: by hand, or locked' })
  locksOn: string | null;
  @Flag({ description: 'the asker may lock it now' }) mayLock: boolean;
  @Id({ nullable: true, description: 'of the lock; null until it is locked' }) periodId: string | null;
  @Instant({ nullable: true }) lockedAt: string | null;
  @One(() => NamedRef, { nullable: true, description: 'null: by schedule' }) lockedBy: NamedRef | null;
  @One(() => PeriodFiguresView, { nullable: true }) figures: PeriodFiguresView | null;
}

export class PeriodsView {
  @Many(() => PeriodView, { description: 'in order' }) periods: PeriodView[];
}

export class PeriodCellView extends PeriodSpanView {
  @Id() periodId: string;
  @Instant() lockedAt: string;
  @OneOf(colours, { name: 'Colour' }) colour: string;
  @Share({ nullable: true }) completion: number | null;
  @Share({ nullable: true, description: 'with updates that waited for review' }) waitingCompletion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @Quantity({ nullable: true, description: 'percentage points behind' }) gap: number | null;
  @Flag({ nullable: true, description: 'whether its report had come; null: none was due' }) reported: boolean | null;
  @Day({ nullable: true, description: '已补齐: the day it had made up what was due then' }) madeUpOn: string | null;
}

export class LateUpdateView extends PeriodSpanView {
  @Id() updateId: string;
}

/** A task’s row of 每期状况. */
export class PeriodRowView {
  @Id() taskId: string;
  @Count() number: number;
  @Text() title: string;
  @One(() => NamedRef) leadDepartment: NamedRef;
  @Many(() => PeriodCellView, { description: 'locked periods it was in, in order' }) cells: PeriodCellView[];
}

export class PeriodRowsView {
  @Many(() => PeriodRowView, { description: 'by number' }) rows: PeriodRowView[];
  @Count({ nullable: true, description: 'ask again after this number; null: these are all' }) nextAfter: number | null;
}

export class PeriodRowsQuery {
  @Count({ optional: true, description: 'rows after this task number' }) after?: number;
  @Count({ optional: true, min: 1, max: 500, description: '200 when left out' }) limit?: number;
}

/** 锁定: for good. */
export class LockPeriodRequest {
  @Day({ description: 'the period’s last day' }) endsOn: string;
}
