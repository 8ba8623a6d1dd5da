import { PlacedRollUpTask } from '@dajuan/database/roll-ups';
import { standingFrom, standingOf, TaskFacts } from '@dajuan/database/tasks';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import {
  daysHandedIn,
  expected,
  Measure,
  measureTypes,
  reportRecord,
  reportsUntil,
  RollUpQuantity,
  scheduleOfTask,
} from '@dajuan/domain/progress';
import { DrawnPlace, lastReport } from './random-plan';

/**
 * A task as its roll-up sees it on any day, by calendar, rules, measures and ledger: what stored dates, counts and curves
 * must come to as well. Nothing that is stored is asked.
 */
export function taskFromScratch(
  facts: TaskFacts,
  place: DrawnPlace,
  { calendar, zone }: { readonly calendar: WorkingCalendar; readonly zone: string },
): (day: CalendarDate) => PlacedRollUpTask {
  const { task, rules, measures, ledger, planSpan } = facts;
  const stood = standingFrom(facts, { calendar, zone, day: lastReport });
  const { completion, waitingCompletion, yellowFrom, redFrom, figures } = stood;
  const values = figures.map((figure) => ({ c: figure.completion }));
  const schedule = scheduleOfTask({ ...task, measures }, values, rules.curve);
  const recordOn = (day: CalendarDate, entries: typeof ledger) => {
    const until = reportsUntil({ ...task, planEndsOn: planSpan.endsOn }, day);
    return reportRecord(daysHandedIn(entries, zone), task.startsOn, until, rules.reports, calendar);
  };
  const accepted = ledger.filter(({ review }) => review === 'accepted');
  const { departmentId: department, theme, originalDueOn, weight } = place;
  return (day) => ({
    keys: { department, theme },
    departmentName: '',
    task: {
      ...{ id: task.id, title: task.title, standing: standingOf[task.state], closedAs: task.disposition },
      ...{ startsOn: task.startsOn, dueOn: task.dueOn, originalDueOn, closedOn: task.closedOn, weight },
      ...{ yellowFrom, redFrom, completion, waitingCompletion, extensions: 0 },
      quantified: measures.some(({ type }) => measureTypes[type].entryKind !== null),
      expected: completion === null ? null : expected(schedule, day, calendar),
      reported: recordOn(day, ledger).reported,
      reports: recordOn(day, accepted).onTime,
      quantity: quantityOf(measures, figures[0]?.actual ?? null),
    },
  });
}

function quantityOf([measure, second]: readonly Measure[], actual: number | null): RollUpQuantity | null {
  if (!measure || second || measure.unit === null || actual === null) return null;
  const target = measure.sites?.count ?? (measure.type === 'cumulative' ? measure.target : null);
  return target === null ? null : { object: measure.object, unit: measure.unit, actual, target };
}
