import { Count, Day, Id, Many, One, OneOf, Text } from '../http/fields';
import { ProgressUpdateView, TargetView, TaskRow } from '../tasks/task.dto';

export const updateGroups = ['overdue', 'returned', 'due', 'other'] as const;

/** One row of "my updates": the task, its targets to fill, and what was said last. */
export class MyUpdateRow {
  @OneOf(updateGroups, { name: 'UpdateGroup' }) group: string;
  @One(() => TaskRow) task: TaskRow;
  @Many(() => TargetView) targets: TargetView[];
  @One(() => ProgressUpdateView, { nullable: true }) lastUpdate: ProgressUpdateView | null;
}

export class MyUpdatesView {
  @Day({ nullable: true, description: 'last day on which this period may be reported in time; null: none is due' })
  reportBy: string | null;
  @Count({ nullable: true, description: 'working days from today to reportBy; 0 when it is today or past' })
  workingDaysLeft: number | null;
  @Many(() => MyUpdateRow) rows: MyUpdateRow[];
}

/** One update that waits for the supervision office, with the figure before it. */
export class WaitingUpdateRow {
  @One(() => ProgressUpdateView) update: ProgressUpdateView;
  @One(() => TaskRow) task: TaskRow;
  @One(() => TargetView, { nullable: true }) target: TargetView | null;
}

export class WaitingUpdatesView {
  @Many(() => WaitingUpdateRow) rows: WaitingUpdateRow[];
  @Count() total: number;
}

export class ReturnUpdateRequest {
  @Text({ min: 1, max: 1000 }) reason: string;
}

export class WaitingUpdatesQuery {
  @Id({ optional: true }) departmentId?: string;
  @Count({ optional: true }) offset?: number;
  @Count({ optional: true, min: 1, max: 200 }) limit?: number;
}
