import { CalendarDate } from '../../libs/domain/calendar';
import { EntryKind, entryOf, Measure, measureOf, MeasureType, ProgressEntry } from '../../libs/domain/progress';

/** The day on which examples of the rules are judged. */
export const day: CalendarDate = '2026-09-30';
export const verified = { day, including: 'verified' } as const;
export const withWaiting = { day, including: 'waiting' } as const;

let count = 0;

/** An accepted entry of the measure 'm' as of the middle of the year, with an id of its own. */
export function entry(kind: EntryKind, given: Partial<ProgressEntry>): ProgressEntry {
  count += 1;
  const id = `e${String(count).padStart(4, '0')}`;
  const asOf = given.asOf ?? '2026-06-30';
  return entryOf({ id, measureId: 'm', asOf, reportedAt: new Date(`${asOf}T01:00:00Z`), kind, ...given });
}

export const figure = (value: number, given: Partial<ProgressEntry> = {}) => entry('figure', { value, ...given });
export const rate = (numerator: number, denominator: number) => entry('figure', { numerator, denominator });
export const sites = (siteIds: string[], given: Partial<ProgressEntry> = {}) => entry('sites', { siteIds, ...given });

export const measure = (type: MeasureType, given: Partial<Measure> = {}): Measure =>
  measureOf({ id: 'm', type, ...given });
