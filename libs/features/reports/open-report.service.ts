import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import {
  Report,
  ReportPaperStore,
  ReportsQuery,
  ReportCard,
  ReportStore,
  ReportWithContent,
} from '@dajuan/database/reports';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { reportFileName } from './report-file-name';
import { readableDepartment, ensureMayRead } from './report-rights';

/** Reports as people read them: listed, on screen, and as a Word file. */
@Injectable()
export class OpenReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportsQuery,
    private readonly papers: ReportPaperStore,
    private readonly frozen: ReportStore,
  ) {}

  /** Newest first, of a plan or of the newest one: those the actor may read. Throws NotAllowed. */
  list(actor: Actor, planId: string | null): Promise<ReportCard[]> {
    const department = readableDepartment(actor);
    return this.transactions.inOrganisation(actor.orgId, (tx) => this.reports.list(tx, planId, department));
  }

  /** Throws NotFound and NotAllowed. */
  open(actor: Actor, reportId: string): Promise<ReportWithContent> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const report = await this.reports.one(tx, reportId);
      if (!report) throw new NotFound('report', reportId);
      ensureMayRead(actor, report.departmentId);
      return report;
    });
  }

  /** The report as it was frozen, with its snapshot. Throws NotFound and NotAllowed. */
  snapshot(actor: Actor, reportId: string): Promise<Report> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const report = await this.frozen.byId(tx, reportId);
      if (!report) throw new NotFound('report', reportId);
      ensureMayRead(actor, report.departmentId);
      return report;
    });
  }

  /** The paper as a file. Throws NotFound, NotAllowed, and Refused until it is built. */
  async download(actor: Actor, reportId: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const { content } = await this.open(actor, reportId);
    const bytes = await this.transactions.inOrganisation(actor.orgId, (tx) => this.papers.docx(tx, reportId));
    if (content === null || bytes === null) throw new Refused([notReady]);
    return { name: reportFileName(content.title.zh), bytes };
  }
}

const notReady = {
  code: 'report_not_ready',
  field: 'reportId',
  zh: '通报尚未生成，请稍后再试',
  en: 'The report is not built yet; try again in a moment',
};
