import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlanStore } from '@dajuan/database/plans';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { ReportPaperStore, ReportSnapshotQuery, ReportsQuery, ReportStore } from '@dajuan/database/reports';
import { RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { BuildReportPaper } from './build-report-paper.service';
import { OpenReport } from './open-report.service';
import { RequestReport } from './request-report.service';

/** What makes and opens reports; wants calendars and the queue to be there. */
@Module({
  providers: [
    RequestReport,
    BuildReportPaper,
    OpenReport,
    DepartmentStore,
    InboxMessageStore,
    OrganisationStore,
    ReportPaperStore,
    ReportSnapshotQuery,
    ReportsQuery,
    ReportStore,
    RollUpTasksQuery,
    WorkPlanStore,
  ],
  exports: [RequestReport, BuildReportPaper, OpenReport],
})
export class ReportActionsModule {}
