import { Injectable } from '@nestjs/common';
import { AreaPlacingStore } from '@dajuan/database/areas';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { ToldUpdatesQuery } from '@dajuan/database/comparisons';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { MandatesQuery } from '@dajuan/database/mandates';
import { TaskPlacesQuery } from '@dajuan/database/places';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { PeriodsQuery } from '@dajuan/database/periods';
import { RequestsQuery } from '@dajuan/database/requests';
import {
  AskedTasks,
  cardOf,
  colouredTask,
  figureOf,
  mayReport,
  maySee,
  rolesFor,
  standingOf,
  TaskCardRow,
  TaskCardsQuery,
  TaskFacts,
  TaskFactsQuery,
  TaskFilters,
  TaskList,
  TaskListOnDayQuery,
  TaskListQuery,
  TasksOnDayQuery,
  TaskSource,
  TaskSourceQuery,
  TaskStepsQuery,
  ThemesQuery,
} from '@dajuan/database/tasks';
import { addWorkingDays, CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { hasTaskRight, requests } from '@dajuan/domain/loop';
import { colourReasons } from '@dajuan/domain/progress';
import { curveOf, paragraphAround, reachedParts } from '@dajuan/features/tasks';
import { pastDay } from '../http/past-day';
import { Language, Principal } from '../http/principal';
import { requestView } from '../requests/request-view';
import { askableNow } from './askable-now';
import { mayUrge } from './may-urge';
import { movesNow } from './moves-now';
import { colourSentence } from './colour-sentence';
import { forTargetInForce } from './for-target-in-force';
import { historyOf } from './history';
import { ReportedProgressView, TaskPage, TaskSourceView, TaskView } from './task.dto';
import { placesView, targetView, taskPage, taskRow, updateView } from './task-views';
import { lateUpdates, periodCell } from '../periods/period-views';

/** Tasks as the pages show them, on the day it is in the organisation's zone; those of archived plans on its last day. */
@Injectable()
export class TaskReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly lists: TaskListQuery,
    private readonly pastLists: TaskListOnDayQuery,
    private readonly days: TasksOnDayQuery,
    private readonly themesQuery: ThemesQuery,
    private readonly factsQuery: TaskFactsQuery,
    private readonly cards: TaskCardsQuery,
    private readonly updates: ProgressUpdatesQuery,
    private readonly steps: TaskStepsQuery,
    private readonly sources: TaskSourceQuery,
    private readonly requests: RequestsQuery,
    private readonly told: ToldUpdatesQuery,
    private readonly mandates: MandatesQuery,
    private readonly places: TaskPlacesQuery,
    private readonly siteAreas: AreaPlacingStore,
    private readonly periods: PeriodsQuery,
  ) {}

  /** As of a past day where one is named. Throws Refused for a day that does not exist. */
  async list(principal: Principal, asked: AskedTasks, now: Date, asOf?: string): Promise<TaskPage> {
    const today = dateInZone(now, principal.zone);
    const past = pastDay(asOf, today);
    const lists = past === null ? this.lists : this.pastLists;
    return this.transactions.inOrganisation(principal.orgId, async (tx) =>
      this.placed(tx, await lists.find(tx, principal, asked, past ?? today)),
    );
  }

  private async placed(tx: Transaction, list: TaskList): Promise<TaskPage> {
    return taskPage(
      list,
      await this.places.of(
        tx,
        list.tasks.map(({ id }) => id),
      ),
    );
  }

  themes(principal: Principal, filters: TaskFilters, now: Date): Promise<string[]> {
    const today = dateInZone(now, principal.zone);
    return this.transactions.inOrganisation(principal.orgId, (tx) =>
      this.themesQuery.find(tx, principal, filters, today),
    );
  }

  /** Throws NotFound, and NotAllowed for a task of the organisation that is not the asker's to see. */
  async show(principal: Principal, taskId: string, language: Language, now: Date, asOf?: string): Promise<TaskView> {
    const today = dateInZone(now, principal.zone);
    const past = pastDay(asOf, today);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const facts = await this.factsQuery.of(tx, taskId);
      if (!facts) throw new NotFound('task', taskId);
      if (!maySee(principal, facts)) {
        throw new NotAllowed('task_not_yours', '本任务不属于您的部门', 'The task is not your department’s');
      }
      const view = await this.view(tx, principal, facts, language, today);
      return past === null ? view : this.onDay(tx, principal, view, past, language);
    });
  }

  /** The task as it stood at the end of a past day. What was said since is not told, and nothing can be done there. */
  private async onDay(
    tx: Transaction,
    principal: Principal,
    now: TaskView,
    day: CalendarDate,
    language: Language,
  ): Promise<TaskView> {
    const calendar = await this.calendars.calendar(tx);
    const areaOfSite = new Map(
      now.targets
        .flatMap(({ sites }) => sites)
        .flatMap(({ id, areaId }) => (areaId === null ? [] : [[id, areaId] as const])),
    );
    const [row] = await this.pastLists.rows(tx, principal, [now.id], day);
    const then = (await this.days.of(tx, [now.id], { day, calendar, zone: principal.zone })).get(now.id);
    if (!row || !then) throw new NotFound('task', now.id);
    const card = cardOf(row, calendar);
    const reasons = colourReasons(colouredTask(row, card), row.judgedOn, row.rules.colour, calendar);
    const isKnown = (at: string) => dateInZone(new Date(at), principal.zone) <= day;
    return {
      ...now,
      ...taskRow(card),
      ...{ disposition: card.disposition, yellowFrom: card.yellowFrom, redFrom: card.redFrom },
      colourReason: colourSentence(card, reasons, language),
      targets: then.facts.measures.map((measure) =>
        targetView(
          measure,
          figureOf(card.figures, measure.id),
          reachedParts(measure, then.facts.ledger, day),
          areaOfSite,
        ),
      ),
      updates: now.updates.filter(({ asOf }) => asOf <= day),
      history: now.history.filter(({ at }) => isKnown(at)),
      periods: now.periods.filter(({ lockedAt }) => isKnown(lockedAt)),
      curve: curveOf(then.facts, row.judgedOn, calendar),
      ...{ moves: [], requests: [], mayAsk: [], mayUrge: false, mayReport: false },
      ...{ mayNameContact: false, mayPlace: false },
    };
  }

  /** An update and its task as they stand after an action on them. */
  reported(principal: Principal, updateId: string, now: Date): Promise<ReportedProgressView> {
    const today = dateInZone(now, principal.zone);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const update = await this.updates.byId(tx, updateId);
      if (!update) throw new NotFound('progress update', updateId);
      const row = await this.row(tx, update.taskId, today);
      const calendar = await this.calendars.calendar(tx);
      return { update: updateView(update), task: taskRow(cardOf(row, calendar)) };
    });
  }

  private async view(
    tx: Transaction,
    principal: Principal,
    facts: TaskFacts,
    language: Language,
    today: CalendarDate,
  ): Promise<TaskView> {
    const calendar = await this.calendars.calendar(tx);
    const row = await this.row(tx, facts.task.id, today);
    const reported = await this.updates.ofTask(tx, facts.task.id);
    const updates = reported.map((update) => forTargetInForce(update, facts));
    const steps = await this.steps.of(tx, facts.task.id);
    const asked = await this.requests.find(tx, { taskId: facts.task.id });
    const told = await this.told.ofTask(tx, facts.task.id);
    const source = await this.sources.of(tx, facts.task.id);
    const origin = await this.mandates.originOf(tx, facts.task.id);
    const places = (await this.places.of(tx, [facts.task.id])).get(facts.task.id);
    const named = facts.measures.flatMap(({ sites }) => (sites?.named ?? []).map(({ id }) => id));
    const areaOfSite = await this.siteAreas.ofSites(tx, named);
    const periods = await this.periods.ofTask(tx, facts.task.id);
    const card = cardOf(row, calendar);
    const reasons = colourReasons(colouredTask(row, card), row.judgedOn, row.rules.colour, calendar);
    const { planTitle, commitment, disposition, yellowFrom, redFrom, version } = card;
    return {
      ...taskRow(card),
      ...{ planTitle, origin, commitment, disposition, yellowFrom, redFrom, version },
      ...placesView(places),
      groups: [...(places?.groups ?? [])],
      colourReason: colourSentence(card, reasons, language),
      targets: facts.measures.map((measure) =>
        targetView(
          measure,
          figureOf(card.figures, measure.id),
          reachedParts(measure, facts.ledger, row.judgedOn),
          areaOfSite,
        ),
      ),
      updates: updates.map(updateView),
      history: historyOf({ steps, updates, requests: asked, told }, facts.measures, language),
      curve: curveOf(facts, row.judgedOn, calendar),
      source: sourceView(source),
      moves: movesNow(principal, facts, origin, today, calendar),
      periods: periods.map(periodCell),
      lateUpdates: lateUpdates(reported, periods),
      requests: asked.filter(({ isOpen }) => isOpen).map((card) => requestView(card, principal)),
      mayUrge: mayUrge(principal, facts, steps, today),
      mayAsk: askableNow(principal, facts, origin, today),
      usualAnswerBy: addWorkingDays(row.judgedOn, requests.coordination.answerWithinWorkingDays, calendar),
      mayReport:
        !facts.isArchived &&
        standingOf[card.state] === 'active' &&
        card.state !== 'handed_back' &&
        mayReport(principal, facts),
      mayNameContact: !facts.isArchived && hasTaskRight('nameContact', rolesFor(principal, facts)),
      mayPlace: !facts.isArchived && hasTaskRight('place', rolesFor(principal, facts)),
    };
  }

  private async row(tx: Transaction, taskId: string, today: CalendarDate): Promise<TaskCardRow> {
    const [row] = await this.cards.find(tx, [taskId], today);
    if (!row) throw new NotFound('task', taskId);
    return row;
  }
}

/** The quote in its paragraph, or alone where the document is not kept here. */
function sourceView(source: TaskSource | null): TaskSourceView {
  const quote = source?.quote ?? '';
  const { spanStart = null, spanEnd = null, document = null } = source ?? {};
  const isKept = document !== null && spanStart !== null && spanEnd !== null;
  const place = isKept
    ? paragraphAround(document.body, spanStart, spanEnd)
    : { paragraph: quote, quoteStart: 0, quoteEnd: quote.length };
  return {
    documentId: document?.id ?? null,
    documentTitle: document?.title ?? '',
    quote,
    ...place,
    sourceFile: source?.sourceFile ?? null,
    sourceLine: source?.sourceLine ?? null,
  };
}
