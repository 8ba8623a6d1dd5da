import { REMINDER_TIME, reminderSchedule, ScheduledOrganisation } from '@dajuan/database/schedules';
import { dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { Jobs } from '@dajuan/queue';
import { everyDay, everyMinute, SlotsBetween, workingMornings } from './slots';

/** Something that recurs: when, and the job that whoever claimed its slots adds. */
export interface Schedule {
  /** Part of the claim's key: a new name is a new schedule. */
  readonly name: string;
  readonly slots: SlotsBetween;
  readonly start: (slots: readonly Date[], jobs: Jobs) => Promise<void>;
}

/**
 * Everything that recurs for the installation as a whole. Roll-ups have no line: a new day makes them outdated, and the
 * sweep refreshes what is outdated within a minute of local midnight.
 */
export const schedules: readonly Schedule[] = [
  { name: 'outbox.sweep', slots: everyMinute, start: (_, jobs) => jobs.add('outbox.sweep', {}) },
  { name: 'audit.anchor', slots: everyMinute, start: (_, jobs) => jobs.add('audit.anchor', {}) },
  {
    name: 'partitions.create',
    slots: everyDay,
    start: (slots, jobs) => jobs.add('partitions.create', { day: dateInZone(slots.at(-1) ?? new Date(), 'UTC') }),
  },
];

/** Before anybody is reminded of the day. */
const LOCKING_TIME = '07:00';

/** Everything that recurs in each organisation by its own clock and calendar. */
export function schedulesOf({ id: orgId, zone }: ScheduledOrganisation, calendar: WorkingCalendar): Schedule[] {
  return [
    {
      name: reminderSchedule(orgId),
      slots: workingMornings(REMINDER_TIME, zone, calendar),
      start: (slots, jobs) => jobs.add('reminders.plan', { orgId, days: slots.map((slot) => dateInZone(slot, zone)) }),
    },
    {
      name: `periods.lock ${orgId}`,
      slots: workingMornings(LOCKING_TIME, zone, calendar),
      start: (_, jobs) => jobs.add('periods.lock', { orgId }),
    },
  ];
}
