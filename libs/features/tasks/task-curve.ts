import { TaskFacts } from '@dajuan/database/tasks';
import { addDays, CalendarDate, monthEnds, WorkingCalendar } from '@dajuan/domain/calendar';
import { CourseDay, courseOf } from '@dajuan/domain/progress';

/**
 * A task's course as its page draws it: the day before it starts, every month's end, its due date and today, in order.
 * Nothing stands on days to come.
 */
export function curveOf(
  { task, rules, measures, ledger }: Pick<TaskFacts, 'task' | 'rules' | 'measures' | 'ledger'>,
  today: CalendarDate,
  calendar: WorkingCalendar,
): CourseDay[] {
  const course = courseOf(
    { ...task, closedAs: task.disposition, measures, ledger },
    daysOf(task.startsOn, task.dueOn, today),
    { curve: rules.curve, calendar },
  );
  return course.map((point) => (point.day > today ? { ...point, completion: null } : point));
}

function daysOf(startsOn: CalendarDate, dueOn: CalendarDate, today: CalendarDate): CalendarDate[] {
  const last = today > dueOn ? today : dueOn;
  const days = new Set<CalendarDate>([addDays(startsOn, -1), dueOn, today, ...monthEnds(startsOn, last)]);
  return [...days].filter((day) => day >= addDays(startsOn, -1) && day <= last).sort();
}
