import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Colour } from '@dajuan/domain/progress';
import { HolidayCalendars } from '../calendars';
import { Transaction } from '../connection/transactions';
import { Actor } from './actor';
import { cardsOf, TaskCard } from './task-card';
import { TaskCardsQuery } from './task-cards.query';
import { MATCHED, matchParameters, TaskFilters } from './task-filters';
import { inOrder, ranked, RankedTask, Ranking, withMissingReport } from './task-ranking';
import { ENTRIES_WITH_VERDICTS, judgedDay, measuresOfTask, reportDays } from './task-sql';

export type TaskSort = Ranking | 'number' | 'due' | 'completion' | 'title';

export interface AskedTasks {
  readonly filters: TaskFilters;
  readonly sort: TaskSort;
  readonly offset: number;
  readonly limit: number;
}

export type ColourCounts = Readonly<Record<Colour, number>>;

export interface TaskList {
  readonly tasks: readonly TaskCard[];
  /** That pass the filters. */
  readonly total: number;
  /** Of the same filters without the colours. */
  readonly counts: ColourCounts;
}

interface Page {
  readonly ids: readonly string[];
  readonly counts: ColourCounts;
}

export const noColours: ColourCounts = { red: 0, yellow: 0, green: 0, blue: 0, grey: 0 };

/** Sorts that columns know. */
const sortColumns: Readonly<Record<Exclude<TaskSort, Ranking>, string>> = {
  number: 'number, id',
  due: 'due_on, number, id',
  completion: 'completion NULLS LAST, number, id',
  title: 'title, number, id',
};

/** The tasks somebody may see, filtered, counted by colour, sorted and paged. */
@Injectable()
export class TaskListQuery {
  constructor(
    private readonly calendars: HolidayCalendars,
    private readonly cards: TaskCardsQuery,
  ) {}

  /**
   * Each task as on `today`, or on the last day of its plan where that is archived.
   * Ids and counts in one round trip and the rows shown in a second, whatever their number. Ties are broken by number and
   * id, so that no row is on two pages. Narrowed to a plan it leans on task_by_lead. Sorting by gap and looking for
   * missing reports bring every match here, as only the rules can tell.
   */
  async find(tx: Transaction, actor: Actor, asked: AskedTasks, today: CalendarDate): Promise<TaskList> {
    const calendar = await this.calendars.calendar(tx);
    const page = await this.page(tx, actor, asked, today);
    const rows = await this.cards.find(tx, page.ids, today, actor.zone);
    const { colours } = asked.filters;
    const total = (Object.keys(page.counts) as Colour[])
      .filter((colour) => colours?.includes(colour) ?? true)
      .reduce((sum, colour) => sum + page.counts[colour], 0);
    return { tasks: cardsOf(rows, calendar), total, counts: page.counts };
  }

  private page(tx: Transaction, actor: Actor, asked: AskedTasks, today: CalendarDate): Promise<Page> {
    const { sort } = asked;
    if (sort === 'gap' || sort === 'urgent' || asked.filters.report === 'missing') {
      return this.pageByRules(tx, actor, asked, today);
    }
    return this.pageByColumns(tx, actor, asked, sortColumns[sort], today);
  }

  private async pageByColumns(
    tx: Transaction,
    actor: Actor,
    { filters, offset, limit }: AskedTasks,
    order: string,
    today: CalendarDate,
  ): Promise<Page> {
    const [page]: { ids: string[]; counts: Partial<ColourCounts> }[] = await tx.query(
      `WITH ${MATCHED}
       SELECT ARRAY(SELECT id FROM matched WHERE $14::text[] IS NULL OR colour = ANY($14)
                     ORDER BY ${order} OFFSET $15 LIMIT $16) AS ids,
              (SELECT coalesce(jsonb_object_agg(colour, tasks), '{}')
                 FROM (SELECT colour, count(*) AS tasks FROM matched GROUP BY colour) AS counted) AS counts`,
      [...matchParameters(actor, filters, today), filters.colours, offset, limit],
    );
    return { ids: page?.ids ?? [], counts: { ...noColours, ...page?.counts } };
  }

  private async pageByRules(tx: Transaction, actor: Actor, asked: AskedTasks, today: CalendarDate): Promise<Page> {
    const { filters, sort, offset, limit } = asked;
    const calendar = await this.calendars.calendar(tx);
    const isMissingAsked = filters.report === 'missing';
    const matches = await this.matches(tx, actor, filters, today);
    const kept = isMissingAsked ? withMissingReport(matches, calendar) : matches;
    const counts = isMissingAsked ? countsOf(kept) : await this.counts(tx, actor, filters, today);
    const shown = kept.filter(({ colour }) => filters.colours?.includes(colour) ?? true);
    const order =
      sort === 'gap' || sort === 'urgent' ? ranked(shown, sort, calendar) : [...shown].sort(comparisons[sort]);
    return { ids: order.slice(offset, offset + limit).map(({ id }) => id), counts };
  }

  /** By colour, of the filters without the colours. */
  private async counts(tx: Transaction, actor: Actor, filters: TaskFilters, today: CalendarDate) {
    const rows: { colour: Colour; tasks: number }[] = await tx.query(
      `WITH ${MATCHED} SELECT colour, count(*) AS tasks FROM matched GROUP BY colour`,
      matchParameters(actor, filters, today),
    );
    return rows.reduce<ColourCounts>((counts, { colour, tasks }) => ({ ...counts, [colour]: tasks }), noColours);
  }

  /**
   * What the rules must see of each match. Ledgers are looked into only where missing reports are asked for; otherwise
   * matches of other colours stay where they are, as the counts come apart.
   */
  private matches(tx: Transaction, actor: Actor, filters: TaskFilters, today: CalendarDate): Promise<RankedTask[]> {
    const isMissingAsked = filters.report === 'missing';
    const reports = isMissingAsked
      ? `CROSS JOIN LATERAL (SELECT ${reportDays('$14')} FROM ${ENTRIES_WITH_VERDICTS}
            WHERE entry.org_id = task.org_id AND entry.task_id = task.id) AS reports`
      : `CROSS JOIN (SELECT '[]'::jsonb AS "daysReported", $14::text AS zone) AS reports`;
    return tx.query(
      `WITH ${MATCHED}
       SELECT task.id, task.number, task.title, ${judgedDay('$1')} AS "judgedOn", matched.colour, task.starts_on AS "startsOn", task.due_on AS "dueOn",
              task.closed_on AS "closedOn", work_plan.ends_on AS "planEndsOn",
              task.state IN ('assigned', 'in_progress') AS "isOpen", matched.completion, work_plan.rules,
              coalesce(projection.figures, '[]') AS figures, ${measuresOfTask({ withSites: false })} AS measures,
              reports."daysReported"
         FROM matched
         JOIN task ON task.org_id = matched.org_id AND task.id = matched.id
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
         LEFT JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
         ${reports}
        WHERE $15::text[] IS NULL OR matched.colour = ANY($15)`,
      [...matchParameters(actor, filters, today), actor.zone, isMissingAsked ? null : filters.colours],
    );
  }
}

function countsOf(tasks: readonly RankedTask[]): ColourCounts {
  return tasks.reduce((sum, { colour }) => ({ ...sum, [colour]: sum[colour] + 1 }), noColours);
}

/** The sorts of `sortColumns` over rows already here. */
export const comparisons: Readonly<Record<Exclude<TaskSort, Ranking>, (a: RankedTask, b: RankedTask) => number>> = {
  number: inOrder,
  due: (a, b) => byText(a.dueOn, b.dueOn) || inOrder(a, b),
  completion: (a, b) => (a.completion ?? 2) - (b.completion ?? 2) || inOrder(a, b),
  title: (a, b) => byText(a.title, b.title) || inOrder(a, b),
};

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
