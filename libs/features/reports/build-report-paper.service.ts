import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { ReportPaperStore, ReportStore } from '@dajuan/database/reports';
import { reportDocx } from '@dajuan/documents/report-docx';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { buildReport } from '@dajuan/domain/reporting';

/** Builds the paper of a report from its snapshot and nothing else. */
@Injectable()
export class BuildReportPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly reports: ReportStore,
    private readonly papers: ReportPaperStore,
    private readonly inbox: InboxMessageStore,
  ) {}

  /** Does nothing when it is built; the paper and the message to who asked are written together. Throws NotFound. */
  async build(orgId: string, reportId: string, now: Date): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const report = await this.reports.byId(tx, reportId);
      const organisation = await this.organisations.byId(tx, orgId);
      if (!report || !organisation) throw new NotFound('report', reportId);
      if (!(await this.papers.lockDue(tx, reportId))) return;
      const content = buildReport(report.snapshot);
      await this.papers.saveReady(tx, reportId, { content, docx: await reportDocx(content, reportId) }, now);
      await this.inbox.deliver(tx, {
        ...{ orgId, id: newId(), day: dateInZone(now, organisation.zone), recipientId: report.requestedBy },
        ...{ kind: 'report_ready', subjectId: reportId, facts: { reportId } },
        ...{ title: `通报已生成：${content.title.zh}`, body: '可在通报页面查看、下载。' },
        ...{ deliveredAt: now, readAt: null },
      });
    });
  }

  /** Says on the report that it could not be built, so that nobody waits for it. */
  async giveUp(orgId: string, reportId: string, reason: string, now: Date): Promise<void> {
    await this.transactions.inOrganisation(orgId, (tx) => this.papers.saveFailed(tx, reportId, reason, now));
  }
}
