import { TaskFacts } from '@dajuan/database/tasks';
import {
  addDays,
  addMonths,
  CalendarDate,
  lastDayOfMonth,
  monthOf,
  startOfMonth,
  WorkingCalendar,
} from '@dajuan/domain/calendar';
import { achieve, completionOf, completionWhenClosed, expected, scheduleOfTask } from '@dajuan/domain/progress';

/** Shares 0–1 on one day; null where nothing is expected, stands, or has happened yet. */
export interface CurveDay {
  readonly day: CalendarDate;
  readonly expected: number | null;
  readonly completion: number | null;
}

/**
 * A task's course: the day before it starts, every month's end, its due date and today, in order. What stood on an
 * earlier day is told by the ledger as it is now, corrections and verdicts included.
 */
export function curveOf(
  { task, rules, measures, ledger }: Pick<TaskFacts, 'task' | 'rules' | 'measures' | 'ledger'>,
  today: CalendarDate,
  calendar: WorkingCalendar,
): CurveDay[] {
  const standing = measures.map((measure) => achieve(measure, ledger, { day: today, including: 'verified' }));
  const isQuantified = standing.some(({ c }) => c !== null);
  const schedule = scheduleOfTask({ ...task, measures }, standing, rules.curve);
  const completionOn = (day: CalendarDate): number | null => {
    const achieved = measures.map((measure) => ({
      weight: measure.weight,
      c: achieve(measure, ledger, { day, including: 'verified' }).c,
    }));
    const isClosed = task.closedOn !== null && day >= task.closedOn;
    return completionWhenClosed(completionOf(achieved), isClosed ? task.disposition : null);
  };
  return daysOf(task.startsOn, task.dueOn, today).map((day) => ({
    day,
    expected: isQuantified ? expected(schedule, day, calendar) : null,
    completion: day > today ? null : completionOn(day),
  }));
}

function daysOf(startsOn: CalendarDate, dueOn: CalendarDate, today: CalendarDate): CalendarDate[] {
  const last = today > dueOn ? today : dueOn;
  const days = new Set<CalendarDate>([addDays(startsOn, -1), dueOn, today]);
  for (let month = monthOf(startsOn); startOfMonth(month) <= last; month = addMonths(month, 1)) {
    days.add(lastDayOfMonth(month));
  }
  return [...days].filter((day) => day >= addDays(startsOn, -1) && day <= last).sort();
}
