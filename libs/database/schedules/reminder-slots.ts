import { CalendarDate, instantAt } from '@dajuan/domain/calendar';

/** Reminders fall due at this time of a working day, in the organisation's zone. */
export const REMINDER_TIME = '08:30';

/** The instant at which the reminders of a day fall due. */
export function remindersDueAt(day: CalendarDate, zone: string): Date {
  return instantAt(day, REMINDER_TIME, zone);
}

/** The schedule whose slots are claimed each working morning, and the marks that such a slot's work is done. */
export const reminderSchedule = (orgId: string) => `reminders.plan ${orgId}`;
export const reminderMarks = (orgId: string) => `reminders.planned ${orgId}`;
