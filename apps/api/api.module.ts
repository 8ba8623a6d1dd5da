import { Module } from '@nestjs/common';
import { DocumentModule } from './documents/document.module';
import { InboxModule } from './inbox/inbox.module';
import { OrganisationModule } from './organisations/organisation.module';
import { OverviewModule } from './overview/overview.module';
import { PlanModule } from './plans/plan.module';
import { ProgressModule } from './progress/progress.module';
import { ReportModule } from './reports/report.module';
import { SessionModule } from './sessions/session.module';
import { TaskModule } from './tasks/task.module';

@Module({
  imports: [
    SessionModule,
    OrganisationModule,
    DocumentModule,
    PlanModule,
    TaskModule,
    ProgressModule,
    OverviewModule,
    InboxModule,
    ReportModule,
  ],
})
export class ApiModule {}
