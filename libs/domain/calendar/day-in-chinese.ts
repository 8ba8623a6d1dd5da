import { CalendarDate } from './calendar-date';

/** '2026-11-04' as 11月4日, as a Chinese sentence of the current year says it. */
export function dayInChinese(day: CalendarDate): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}
