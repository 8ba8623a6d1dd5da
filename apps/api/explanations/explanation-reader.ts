import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { maySee, TaskFacts, TaskFactsQuery, TasksOnDayQuery, TaskSourceQuery } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import {
  ExplainedTargetFigure,
  ExplainedTaskFigure,
  explainTarget,
  explainTask,
  judgedOn,
} from '@dajuan/domain/progress';
import { ExplainedReportFigure, explainReport, explainReportRow } from '@dajuan/domain/reporting';
import { OpenReport } from '@dajuan/features/reports';
import { pastDay } from '../http/past-day';
import { Language, Principal } from '../http/principal';
import { explanationView } from './explanation-view';
import { ExplanationView } from './explanation.dto';

/** A figure of one target of a task, of now or of a past day. */
export interface AskedTarget {
  readonly taskId: string;
  readonly targetId: string;
  readonly figure: ExplainedTargetFigure;
  readonly asOf?: string;
}

/** 这个数怎么来的: figures of one task from its ledger, figures of a report from its snapshot. */
@Injectable()
export class ExplanationReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly facts: TaskFactsQuery,
    private readonly updates: ProgressUpdatesQuery,
    private readonly sources: TaskSourceQuery,
    private readonly days: TasksOnDayQuery,
    private readonly reports: OpenReport,
  ) {}

  /** Throws NotFound, and NotAllowed for a task that is not the asker's to see. */
  task(
    principal: Principal,
    taskId: string,
    { figure, asOf }: { readonly figure: ExplainedTaskFigure; readonly asOf?: string },
    language: Language,
    now: Date,
  ): Promise<ExplanationView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const seen = await this.seen(tx, principal, taskId);
      const { facts, day, ledgerDay } = await this.asked(tx, principal, seen, asOf, now);
      const { task, rules, measures, ledger } = facts;
      const calendar = await this.calendars.calendar(tx);
      const subject = { ...task, closedAs: task.disposition, measures, ledger };
      const explanation = explainTask(figure, subject, { curve: rules.curve, calendar, day, ledgerDay });
      return explanationView(explanation, { day, language, ...(await this.around(tx, taskId)) });
    });
  }

  /** The same of one target in force. */
  target(
    principal: Principal,
    { taskId, targetId, figure, asOf }: AskedTarget,
    language: Language,
    now: Date,
  ): Promise<ExplanationView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const seen = await this.seen(tx, principal, taskId);
      const { facts, day, ledgerDay } = await this.asked(tx, principal, seen, asOf, now);
      const measure = facts.measures.find(({ id }) => id === targetId);
      if (!measure) throw new NotFound('target', targetId);
      const own = facts.ledger.filter(({ measureId }) => measureId === targetId || measureId === null);
      const explanation = explainTarget(figure, measure, own, ledgerDay);
      return explanationView(explanation, { day, language, ...(await this.around(tx, taskId)) });
    });
  }

  /** A figure at the report's head, or the completion of one of its rows. Throws NotFound and NotAllowed. */
  async report(
    principal: Principal,
    reportId: string,
    asked: { readonly figure: ExplainedReportFigure; readonly taskId?: string },
    language: Language,
  ): Promise<ExplanationView> {
    const { snapshot, day } = await this.reports.snapshot(principal, reportId);
    const { figure, taskId } = asked;
    if (taskId === undefined) return explanationView(explainReport(snapshot, figure), { day, language });
    const explanation = explainReportRow(snapshot, taskId);
    if (!explanation) throw new NotFound('row of report', taskId);
    return explanationView(explanation, { day, language });
  }

  private async seen(tx: Transaction, principal: Principal, taskId: string): Promise<TaskFacts> {
    const facts = await this.facts.of(tx, taskId);
    if (!facts) throw new NotFound('task', taskId);
    if (!maySee(principal, facts)) {
      throw new NotAllowed('task_not_yours', '本任务不属于您的部门', 'The task is not your department’s');
    }
    return facts;
  }

  /** The facts, the day what is expected is asked of, and the last day entries speak of: of now, or of a past day. */
  private async asked(
    tx: Transaction,
    { zone }: Principal,
    facts: TaskFacts,
    asOf: string | undefined,
    now: Date,
  ): Promise<{ facts: TaskFacts; day: CalendarDate; ledgerDay: CalendarDate }> {
    const today = dateInZone(now, zone);
    const { isArchived, planSpan, task } = facts;
    const judged = judgedOn({ state: isArchived ? 'archived' : 'confirmed', endsOn: planSpan.endsOn }, today);
    const past = pastDay(asOf, judged);
    if (past === null) return { facts, day: judged, ledgerDay: today };
    const frame = { day: past, calendar: await this.calendars.calendar(tx), zone };
    const then = (await this.days.of(tx, [task.id], frame)).get(task.id);
    return { facts: then?.facts ?? facts, day: past, ledgerDay: past };
  }

  private async around(tx: Transaction, taskId: string) {
    return { updates: await this.updates.ofTask(tx, taskId), source: await this.sources.of(tx, taskId) };
  }
}
