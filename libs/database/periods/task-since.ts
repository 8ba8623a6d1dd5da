import { CalendarDate } from '@dajuan/domain/calendar';
import { daysHandedIn, ReportRule } from '@dajuan/domain/progress';
import { TaskFacts } from '../tasks/task-facts.query';

/** A task as far as it settles what it has made up of periods gone by. */
export interface TaskSince {
  readonly taskId: string;
  /** c of accepted entries. */
  readonly completion: number | null;
  /** The days on which its reports came, in any order. */
  readonly reportedOn: readonly CalendarDate[];
  /** From when on it is asked for reports. */
  readonly startsOn: CalendarDate;
  readonly rule: ReportRule;
}

/** The task by its facts, at the completion they give. */
export function taskSince(
  { task, ledger, rules }: Pick<TaskFacts, 'task' | 'ledger' | 'rules'>,
  completion: number | null,
  zone: string,
): TaskSince {
  const reportedOn = daysHandedIn(ledger, zone);
  return { taskId: task.id, completion, reportedOn, startsOn: task.startsOn, rule: rules.reports };
}
