import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { colourFromDates } from '@dajuan/domain/progress';
import { HolidayCalendars } from '../calendars';
import { Transaction } from '../connection/transactions';
import { Actor, standingOf } from './actor';
import { cardsOf, TaskCard, TaskCardRow } from './task-card';
import { TaskCardsQuery } from './task-cards.query';
import { matched, matchParameters, TaskFilters } from './task-filters';
import { AskedTasks, noColours, TaskList } from './task-list.query';
import { inOrderOf } from './task-ranking';
import { TaskOnDay, TasksOnDayQuery } from './tasks-on-day.query';

/** The task list as it stood on a past day. */
@Injectable()
export class TaskListOnDayQuery {
  constructor(
    private readonly calendars: HolidayCalendars,
    private readonly cards: TaskCardsQuery,
    private readonly days: TasksOnDayQuery,
  ) {}

  /**
   * As `TaskListQuery.find`, each task told from its facts as of the day: states, colours and missing reports are those
   * of that day. Every match is brought here, as nothing of the past is stored.
   */
  async find(tx: Transaction, actor: Actor, asked: AskedTasks, day: CalendarDate): Promise<TaskList> {
    const { filters, sort, offset, limit } = asked;
    const calendar = await this.calendars.calendar(tx);
    const rows = await this.rows(tx, actor, await this.ids(tx, actor, filters, day), day);
    const cards = new Map(cardsOf(rows, calendar).map((card) => [card.id, card]));
    const kept = rows.filter((row) => passes(cards.get(row.id), filters));
    const counts = kept.reduce((sum, { colour }) => ({ ...sum, [colour]: sum[colour] + 1 }), noColours);
    const shown = kept.filter(({ colour }) => filters.colours?.includes(colour) ?? true);
    const page = inOrderOf(sort, shown, calendar).slice(offset, offset + limit);
    return { tasks: page.flatMap(({ id }) => cards.get(id) ?? []), total: shown.length, counts };
  }

  /** Rows of tasks by id as they stood on the day; those that name no task are passed over. */
  async rows(tx: Transaction, actor: Actor, taskIds: readonly string[], day: CalendarDate): Promise<TaskCardRow[]> {
    const calendar = await this.calendars.calendar(tx);
    const past = await this.days.of(tx, taskIds, { day, calendar, zone: actor.zone });
    const rows = await this.cards.find(tx, taskIds, day);
    return rows.flatMap((row) => {
      const then = past.get(row.id);
      return then ? [rowOnDay(row, then, day)] : [];
    });
  }

  private async ids(tx: Transaction, actor: Actor, filters: TaskFilters, day: CalendarDate): Promise<string[]> {
    const ofAnyState = { ...filters, states: null, report: null, colours: null };
    const rows: { id: string }[] = await tx.query(
      `WITH ${matched()} SELECT id FROM matched ORDER BY number, id`,
      matchParameters(actor, ofAnyState, day),
    );
    return rows.map(({ id }) => id);
  }
}

/** The row with what was otherwise on the day. */
function rowOnDay(row: TaskCardRow, then: TaskOnDay, day: CalendarDate): TaskCardRow {
  const { facts: _facts, ...columns } = then;
  const judgedOn = day < row.judgedOn ? day : row.judgedOn;
  const dated = { ...columns, standing: standingOf[then.state], startsOn: row.startsOn };
  return { ...row, ...columns, judgedOn, colour: colourFromDates(dated, judgedOn) };
}

/** The filters that the day itself decides. */
function passes(card: TaskCard | undefined, { states, report }: TaskFilters): boolean {
  if (!card) return false;
  if (states !== null && !states.includes(card.state)) return false;
  if (report === 'waiting') return card.waitingUpdates > 0;
  return report !== 'missing' || card.isReportMissing;
}
