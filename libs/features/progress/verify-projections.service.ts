import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { NotFound } from '@dajuan/domain/errors';
import { OrganisationStore } from '@dajuan/database/organisations';
import { standingFrom, TaskFactsQuery, TaskProjectionsQuery } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { TaskStanding } from '@dajuan/domain/progress';

/** A stored figure that the ledger does not bear out: an incident, not a log line. */
export interface ProjectionDifference {
  readonly taskId: string;
  readonly field: keyof TaskStanding;
  /** What stands beside the task; undefined where it has no projection at all. */
  readonly stored: unknown;
  readonly rebuilt: unknown;
}

const TASKS_AT_A_TIME = 200;

/** Rebuilds every task's projection from its ledger and compares. */
@Injectable()
export class VerifyProjections {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly calendars: HolidayCalendars,
    private readonly tasks: TaskFactsQuery,
    private readonly projections: TaskProjectionsQuery,
  ) {}

  /** Every difference in the organisation, by task; empty when all is well. Changes nothing. */
  async verify(orgId: string, now: Date): Promise<ProjectionDifference[]> {
    const differences: ProjectionDifference[] = [];
    let after: string | null = null;
    do {
      const checked: CheckedTasks = await this.transactions.inOrganisation(orgId, (tx) =>
        this.checkAfter(tx, orgId, after, now),
      );
      differences.push(...checked.differences);
      after = checked.last;
    } while (after !== null);
    return differences;
  }

  private async checkAfter(tx: Transaction, orgId: string, after: string | null, now: Date): Promise<CheckedTasks> {
    const organisation = await this.organisations.byId(tx, orgId);
    if (!organisation) throw new NotFound('organisation', orgId);
    const { zone } = organisation;
    const frame = { calendar: await this.calendars.calendar(tx), zone, day: dateInZone(now, zone) };
    const stored = await this.projections.after(tx, after, TASKS_AT_A_TIME);
    const facts = await this.tasks.ofAll(
      tx,
      stored.map(({ taskId }) => taskId),
    );
    const rebuilt = new Map(facts.map((each) => [each.task.id, standingFrom(each, frame)]));
    return {
      differences: stored.flatMap(({ taskId, standing }) => differencesOf(taskId, standing, rebuilt.get(taskId))),
      last: stored.at(-1)?.taskId ?? null,
    };
  }
}

interface CheckedTasks {
  readonly differences: readonly ProjectionDifference[];
  /** The last task checked; null when there was none left. */
  readonly last: string | null;
}

function differencesOf(taskId: string, stored: TaskStanding | null, rebuilt?: TaskStanding): ProjectionDifference[] {
  if (!rebuilt) return [];
  const fields = Object.keys(rebuilt) as (keyof TaskStanding)[];
  return fields
    .filter((field) => canonical(stored?.[field]) !== canonical(rebuilt[field]))
    .map((field) => ({ taskId, field, stored: stored?.[field], rebuilt: rebuilt[field] }));
}

/** The same text for the same value, whatever the order of keys: jsonb keeps its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
