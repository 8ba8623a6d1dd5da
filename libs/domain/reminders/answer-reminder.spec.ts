import { addDays, CalendarDate, calendarFromNotices, withProvisionalYear } from '../calendar';
import { answerReminderOn, defaultReminderSettings } from '.';

const calendar = withProvisionalYear(calendarFromNotices([]), 2026);
/** The days of a span on which the leader is reminded, and of what. */
const reminded = (answerBy: CalendarDate, from: CalendarDate, days: number) =>
  Array.from({ length: days }, (_, index) => addDays(from, index)).flatMap((day) => {
    const kind = answerReminderOn(day, answerBy, calendar, defaultReminderSettings);
    return kind ? [`${day} ${kind}`] : [];
  });

describe('a leader who has not answered', () => {
  it('is reminded on the day, on the first working day after it and every five working days from then', () => {
    expect(reminded('2026-11-20', '2026-11-16', 15)).toEqual([
      '2026-11-20 due_today',
      '2026-11-23 overdue',
      '2026-11-30 overdue',
    ]);
  });

  it('is reminded on the last working day before a day off', () => {
    expect(reminded('2026-11-22', '2026-11-16', 8)).toEqual(['2026-11-20 due_today', '2026-11-23 overdue']);
  });
});
