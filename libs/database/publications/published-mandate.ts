import { WorkingCalendar } from '@dajuan/domain/calendar';
import { PublishedMandate } from '@dajuan/domain/reporting';
import { Mandate } from '../mandates/mandate.entity';
import { cardOf, figureOf, TaskCardRow } from '../tasks/task-card';

/** Where a task from above stands, by accepted updates alone. Throws CalendarNotCovered. */
export function publishedMandate(
  { id: mandateId, measure }: Pick<Mandate, 'id' | 'measure'>,
  row: TaskCardRow,
  calendar: WorkingCalendar,
): PublishedMandate {
  const { completion, expected, colour, lastAcceptedOn, measures, figures, judgedOn } = cardOf(row, calendar);
  const [first] = measures;
  const actual = first ? (figureOf(figures, first.id)?.actual ?? null) : null;
  return {
    ...{ mandateId, completion, expected, colour, acceptedOn: lastAcceptedOn, day: judgedOn },
    ...{ actual: measure.type === 'cumulative' ? actual : null, target: measure.target },
  };
}
