import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Colour } from '@dajuan/domain/progress';
import { HolidayCalendars } from '../calendars';
import { roomToCount } from '../connection/room-to-count';
import { Transaction } from '../connection/transactions';
import { Actor } from './actor';
import { cardsOf, TaskCard } from './task-card';
import { TaskCardsQuery } from './task-cards.query';
import { matched, matchParameters, TaskFilters } from './task-filters';
import { sorts, TaskSort } from './task-ranking';

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

/** The tasks somebody may see, filtered, counted by colour, sorted and paged. */
@Injectable()
export class TaskListQuery {
  constructor(
    private readonly calendars: HolidayCalendars,
    private readonly cards: TaskCardsQuery,
  ) {}

  /**
   * Each task as on `today`, or on the last day of its plan where that is archived. Ids and counts in one statement and
   * the rows shown in a second, whatever their number. One pass over the tasks matched, whatever the sort: what is sorted
   * by is computed from stored dates. Narrowed to a plan it leans on task_by_lead.
   */
  async find(tx: Transaction, actor: Actor, asked: AskedTasks, today: CalendarDate): Promise<TaskList> {
    const calendar = await this.calendars.calendar(tx);
    const page = await this.page(tx, actor, asked, today);
    const rows = await this.cards.find(tx, page.ids, today);
    const { colours } = asked.filters;
    const total = (Object.keys(page.counts) as Colour[])
      .filter((colour) => colours?.includes(colour) ?? true)
      .reduce((sum, colour) => sum + page.counts[colour], 0);
    return { tasks: cardsOf(rows, calendar), total, counts: page.counts };
  }

  private async page(tx: Transaction, actor: Actor, asked: AskedTasks, today: CalendarDate): Promise<Page> {
    const { filters, sort, offset, limit } = asked;
    const { columns, order } = sorts[sort];
    await roomToCount(tx);
    const [page]: { ids: string[]; counts: Partial<ColourCounts> }[] = await tx.query(
      `WITH ${matched(columns)}
       SELECT ARRAY(SELECT id FROM matched WHERE $17::text[] IS NULL OR colour = ANY($17)
                     ORDER BY ${order} number, id OFFSET $18 LIMIT $19) AS ids,
              (SELECT coalesce(jsonb_object_agg(colour, tasks), '{}')
                 FROM (SELECT colour, count(*) AS tasks FROM matched GROUP BY colour) AS counted) AS counts`,
      [...matchParameters(actor, filters, today), filters.colours, offset, limit],
    );
    return { ids: page?.ids ?? [], counts: { ...noColours, ...page?.counts } };
  }
}
