import { CalendarDate } from '@dajuan/domain/calendar';

/** What each job carries: ids, days and ISO instants, never rows. A new field stays optional until old jobs have drained. */
export interface JobPayloads {
  /** Plans what falls due on these days; the last is the slot's own, the others were missed while nothing ran. */
  'reminders.plan': { readonly orgId: string; readonly days: readonly CalendarDate[] };
  /** Puts everything due to one person, up to and including the day, into that person's digest. */
  'digest.deliver': { readonly orgId: string; readonly recipientId: string; readonly day: CalendarDate };
  'delivery.send': { readonly orgId: string; readonly deliveryId: string };
  /** The roll-ups of a plan that are marked stale. */
  'roll-up.refresh': { readonly orgId: string; readonly planId: string };
  /** Every roll-up of a plan, as a new day changes what is overdue. */
  'roll-up.refresh-all': { readonly orgId: string; readonly planId: string };
  'report.build': { readonly orgId: string; readonly reportId: string };
  /** What the organisation has to say to others and has not said yet. */
  'dispatch.deliver': { readonly orgId: string };
  /** Locks every reporting period of the organisation whose day has come. */
  'periods.lock': { readonly orgId: string };
  /** Adds again, in every organisation, whatever is due and not done. */
  'outbox.sweep': Record<string, never>;
  /** Keeps the heads of the audit chains outside the database. */
  'audit.anchor': Record<string, never>;
  /** Makes the monthly partitions of the months after this day, and forgets slots and failed log-ins long before it. */
  'partitions.create': { readonly day: CalendarDate };
}

export type JobName = keyof JobPayloads;
export type JobPayload<Name extends JobName> = JobPayloads[Name];
export type QueueName = 'reminders' | 'deliveries' | 'roll-ups' | 'reports' | 'housekeeping';

export interface JobRule<Name extends JobName, Queue extends QueueName = QueueName> {
  readonly queue: Queue;
  /** How often it is tried before it is given up; what is given up is found again by the sweep. */
  readonly attempts: number;
  /** Two jobs of a name that agree in this are one while the first waits. */
  readonly sameWhen: (payload: JobPayload<Name>) => readonly string[];
  /** What asking for a job does while it runs: nothing, or it runs once more afterwards with fresh eyes. */
  readonly whileRunning: 'ignored' | 'runs again';
}

/** Every job there is. Any of them may run twice and ends the same. */
export const jobs = {
  'reminders.plan': line<'reminders.plan', 'reminders'>('reminders', 5, (job) => [job.orgId, job.days.at(-1) ?? '']),
  'digest.deliver': line<'digest.deliver', 'reminders'>('reminders', 5, (job) => [job.orgId, job.recipientId, job.day]),
  'delivery.send': line<'delivery.send', 'deliveries'>('deliveries', 8, (job) => [job.orgId, job.deliveryId]),
  'roll-up.refresh': again(line<'roll-up.refresh', 'roll-ups'>('roll-ups', 5, (job) => [job.orgId, job.planId])),
  'roll-up.refresh-all': again(
    line<'roll-up.refresh-all', 'roll-ups'>('roll-ups', 5, (job) => [job.orgId, job.planId]),
  ),
  'report.build': line<'report.build', 'reports'>('reports', 3, (job) => [job.orgId, job.reportId]),
  'dispatch.deliver': again(line<'dispatch.deliver', 'deliveries'>('deliveries', 8, (job) => [job.orgId])),
  'periods.lock': line<'periods.lock', 'roll-ups'>('roll-ups', 5, (job) => [job.orgId]),
  'outbox.sweep': line<'outbox.sweep', 'housekeeping'>('housekeeping', 1, () => []),
  'audit.anchor': line<'audit.anchor', 'housekeeping'>('housekeeping', 1, () => []),
  'partitions.create': line<'partitions.create', 'housekeeping'>('housekeeping', 5, (job) => [job.day]),
} satisfies { readonly [Name in JobName]: JobRule<Name> };

/** The names of the jobs that wait in a queue. */
export type JobsIn<Queue extends QueueName> = {
  [Name in JobName]: (typeof jobs)[Name]['queue'] extends Queue ? Name : never;
}[JobName];

/** Every queue there is, with the number of jobs a worker may have in hand at once. */
export const queues: Readonly<Record<QueueName, { readonly concurrency: number }>> = {
  reminders: { concurrency: 4 },
  deliveries: { concurrency: 4 },
  'roll-ups': { concurrency: 2 },
  reports: { concurrency: 1 },
  housekeeping: { concurrency: 1 },
};

/** The same text for jobs that are the same; a custom id may neither be an integer nor hold a colon. */
export function sameId<Name extends JobName>(name: Name, payload: JobPayload<Name>): string {
  const rule: JobRule<Name> = ruleOf(name);
  return [name, ...rule.sameWhen(payload)].join('_');
}

/** The line of the table for one name. */
export function ruleOf<Name extends JobName>(name: Name): JobRule<Name> {
  const table: { readonly [Each in JobName]: JobRule<Each> } = jobs;
  return table[name];
}

/**
 * Adds jobs, after the transaction that wrote their rows has committed. Adding what is already waiting changes nothing.
 * Never throws and never waits long: a job that could not be added is logged, and the sweep adds it again.
 */
export abstract class Jobs {
  abstract add<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void>;

  /** The same for many of a name at once, in one round trip where the queue can. */
  abstract addAll<Name extends JobName>(name: Name, payloads: readonly JobPayload<Name>[]): Promise<void>;
}

function line<Name extends JobName, Queue extends QueueName>(
  queue: Queue,
  attempts: number,
  sameWhen: JobRule<Name>['sameWhen'],
): JobRule<Name, Queue> {
  return { queue, attempts, sameWhen, whileRunning: 'ignored' };
}

function again<Name extends JobName, Queue extends QueueName>(rule: JobRule<Name, Queue>): JobRule<Name, Queue> {
  return { ...rule, whileRunning: 'runs again' };
}
