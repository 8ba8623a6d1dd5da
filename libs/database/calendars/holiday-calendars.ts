import { Injectable } from '@nestjs/common';
import { calendarFromNotices, HolidayNotice, withProvisionalYear, WorkingCalendar } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

const KEPT_MS = 60_000;
const FIRST_YEAR = 2015;
const YEARS_AHEAD = 3;

/** The working calendar made of the holiday notices that are loaded; kept for a minute, as it changes once a year. */
@Injectable()
export class HolidayCalendars {
  private kept: { calendar: WorkingCalendar; readAt: number } | null = null;

  /**
   * Every year from 2015 to three after the last published notice is covered: one whose notice is not loaded follows
   * weekends and 1 January, and `isProvisional` says so. A reminder must not fail because a notice comes in November.
   */
  async calendar(tx: Transaction): Promise<WorkingCalendar> {
    if (this.kept && Date.now() - this.kept.readAt < KEPT_MS) return this.kept.calendar;
    const rows: { notice: HolidayNotice }[] = await tx.query('SELECT notice FROM holiday_notice ORDER BY year');
    const notices = rows.map((row) => row.notice);
    const last = notices.at(-1)?.year ?? new Date().getUTCFullYear();
    let calendar = calendarFromNotices(notices);
    for (let year = FIRST_YEAR; year <= last + YEARS_AHEAD; year += 1) calendar = withProvisionalYear(calendar, year);
    this.kept = { calendar, readAt: Date.now() };
    return calendar;
  }

  /** Loads a year's notice, in place of an earlier version of it. */
  async save(tx: Transaction, notice: HolidayNotice): Promise<void> {
    await tx.query(
      `INSERT INTO holiday_notice (year, notice) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT holiday_notice_pk DO UPDATE SET notice = excluded.notice`,
      [notice.year, JSON.stringify(notice)],
    );
    this.kept = null;
  }
}
