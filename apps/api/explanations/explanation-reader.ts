import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { maySee, TaskFacts, TaskFactsQuery, TaskSourceQuery } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
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
import { Language, Principal } from '../http/principal';
import { explanationView } from './explanation-view';
import { ExplanationView } from './explanation.dto';

/** 这个数怎么来的: figures of one task from its ledger, figures of a report from its snapshot. */
@Injectable()
export class ExplanationReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly facts: TaskFactsQuery,
    private readonly updates: ProgressUpdatesQuery,
    private readonly sources: TaskSourceQuery,
    private readonly reports: OpenReport,
  ) {}

  /** Throws NotFound, and NotAllowed for a task that is not the asker's to see. */
  task(
    principal: Principal,
    taskId: string,
    figure: ExplainedTaskFigure,
    language: Language,
    now: Date,
  ): Promise<ExplanationView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const facts = await this.seen(tx, principal, taskId);
      const { task, rules, measures, ledger } = facts;
      const [day, ledgerDay] = daysOf(facts, principal, now);
      const calendar = await this.calendars.calendar(tx);
      const subject = { ...task, closedAs: task.disposition, measures, ledger };
      const explanation = explainTask(figure, subject, { curve: rules.curve, calendar, day, ledgerDay });
      return explanationView(explanation, { day, language, ...(await this.around(tx, taskId)) });
    });
  }

  /** The same of one target in force. */
  target(
    principal: Principal,
    taskId: string,
    targetId: string,
    figure: ExplainedTargetFigure,
    language: Language,
    now: Date,
  ): Promise<ExplanationView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const facts = await this.seen(tx, principal, taskId);
      const measure = facts.measures.find(({ id }) => id === targetId);
      if (!measure) throw new NotFound('target', targetId);
      const [day, ledgerDay] = daysOf(facts, principal, now);
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

  private async around(tx: Transaction, taskId: string) {
    return { updates: await this.updates.ofTask(tx, taskId), source: await this.sources.of(tx, taskId) };
  }
}

/** The day what is expected is asked of, and the last day that entries speak of. */
function daysOf({ isArchived, planSpan }: TaskFacts, { zone }: Principal, now: Date) {
  const today = dateInZone(now, zone);
  return [judgedOn({ state: isArchived ? 'archived' : 'confirmed', endsOn: planSpan.endsOn }, today), today] as const;
}
