import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { NotFound } from '@dajuan/domain/errors';
import { OrganisationStore } from '@dajuan/database/organisations';
import {
  courseFrom,
  KeptStanding,
  standingFrom,
  StoredStanding,
  TaskFacts,
  TaskFactsQuery,
  TaskProjectionsQuery,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { CourseDay } from '@dajuan/domain/progress';

/** Everything that is stored beside a task. */
interface Projected extends KeptStanding {
  readonly course: readonly CourseDay[];
}

/** A stored figure that the ledger does not bear out: an incident, not a log line. */
export interface ProjectionDifference {
  readonly taskId: string;
  readonly field: keyof Projected;
  /** What stands beside the task; undefined where it has no projection at all. */
  readonly stored: unknown;
  readonly rebuilt: unknown;
}

const TASKS_AT_A_TIME = 200;

/** Rebuilds every task's projection and course from its ledger and compares. */
@Injectable()
export class VerifyProjections {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly calendars: HolidayCalendars,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly projections: TaskProjectionsQuery,
  ) {}

  /**
   * Every difference in the organisation, by task; empty when all is well. Changes nothing. What looks different while
   * people report is looked at again with the task held still. Throws NotFound.
   */
  async verify(orgId: string, now: Date): Promise<ProjectionDifference[]> {
    const differences: ProjectionDifference[] = [];
    for (let ids = await this.idsAfter(orgId, null); ids.length > 0; ids = await this.idsAfter(orgId, ids.at(-1)!)) {
      const suspects = await this.transactions.inOrganisation(orgId, (tx) => this.compare(tx, orgId, ids, now));
      for (const taskId of new Set(suspects.map((difference) => difference.taskId))) {
        differences.push(...(await this.compareHeld(orgId, taskId, now)));
      }
    }
    return differences;
  }

  private idsAfter(orgId: string, taskId: string | null): Promise<string[]> {
    return this.transactions.inOrganisation(orgId, (tx) => this.projections.idsAfter(tx, taskId, TASKS_AT_A_TIME));
  }

  private compareHeld(orgId: string, taskId: string, now: Date): Promise<ProjectionDifference[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      await this.states.lock(tx, taskId);
      return this.compare(tx, orgId, [taskId], now);
    });
  }

  private async compare(tx: Transaction, orgId: string, taskIds: readonly string[], now: Date) {
    const organisation = await this.organisations.byId(tx, orgId);
    if (!organisation) throw new NotFound('organisation', orgId);
    const { zone } = organisation;
    const frame = { calendar: await this.calendars.calendar(tx), zone, day: dateInZone(now, zone) };
    const stored = await this.projections.ofTasks(tx, taskIds);
    const facts = await this.tasks.ofAll(tx, taskIds);
    const projected = (each: TaskFacts) => ({
      ...standingFrom(each, frame),
      course: courseFrom(each, frame.calendar),
    });
    const rebuilt = new Map<string, Projected>(facts.map((each) => [each.task.id, projected(each)]));
    return stored.flatMap((each) => differencesOf(each, rebuilt.get(each.taskId)));
  }
}

function differencesOf({ taskId, standing, course }: StoredStanding, rebuilt?: Projected): ProjectionDifference[] {
  if (!rebuilt) return [];
  const stored: Partial<Projected> = { ...standing, course };
  const fields = Object.keys(rebuilt) as (keyof Projected)[];
  return fields
    .filter((field) => canonical(stored[field]) !== canonical(rebuilt[field]))
    .map((field) => ({ taskId, field, stored: stored[field], rebuilt: rebuilt[field] }));
}

/** The same text for the same value, whatever the order of keys: jsonb keeps its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
