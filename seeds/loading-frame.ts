import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { LoadedOrganisation } from './load-organisation';

/** Where and when a scenario's plan is loaded. */
export interface LoadingFrame extends LoadedOrganisation {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/** A scenario's tasks by the keys of their items. */
export type LoadedTasks = ReadonlyMap<string, string>;

/** Nothing of a scenario happens after it was loaded. */
export function notAfter(at: Date, now: Date): Date {
  return at < now ? at : now;
}
