import { CalendarDate, isCalendarDate } from './calendar-date';

type Parts = readonly [year: string, month: string, day: string];

/** How a day is written in figures; one without a year is of the year given. */
const ways: readonly (readonly [RegExp, (match: RegExpExecArray, year: number | null) => Parts | null])[] = [
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/, (m) => [m[1]!, m[2]!, m[3]!]],
  [/^(\d{4})(\d\d)(\d\d)$/, (m) => [m[1]!, m[2]!, m[3]!]],
  [/^(\d{1,2})[-/.月](\d{1,2})[日号]?$/, (m, year) => (year === null ? null : [String(year), m[1]!, m[2]!])],
];

/** The day a cell says: 2026-09-30, 2026/9/30, 2026年9月30日, 20260930, and with a year given 9月30日. Null for anything else. */
export function writtenDay(words: string, year: number | null = null): CalendarDate | null {
  const plain = words.normalize('NFKC').replace(/\s+/g, '');
  for (const [pattern, parts] of ways) {
    const match = pattern.exec(plain);
    const found = match && parts(match, year);
    if (!found) continue;
    const day = [found[0], found[1].padStart(2, '0'), found[2].padStart(2, '0')].join('-');
    return isCalendarDate(day) ? day : null;
  }
  return null;
}
