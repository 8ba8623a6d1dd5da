import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { ModelModule } from '@dajuan/channels/model';
import { Environment } from '@dajuan/config/environment';
import { CalendarsModule } from '@dajuan/database/calendars';
import { DatabaseModule } from '@dajuan/database/connection';
import { AuditActionsModule } from '@dajuan/features/audit';
import { OnceActionsModule } from '@dajuan/features/once';
import { SessionActionsModule } from '@dajuan/features/sessions';
import { QueueModule } from '@dajuan/queue/queue.module';
import { AdministrationModule } from './administration/administration.module';
import { AreaModule } from './areas/area.module';
import { AuditModule } from './audit/audit.module';
import { ComparisonModule } from './comparisons/comparison.module';
import { DocumentModule } from './documents/document.module';
import { ExplanationModule } from './explanations/explanation.module';
import { HandOverModule } from './hand-overs/hand-over.module';
import { HealthModule } from './health/health.module';
import { ActInterceptor } from './http/act.interceptor';
import { Denials } from './http/denials';
import { ENVIRONMENT } from './http/environment.token';
import { PoliciesAreComplete } from './http/policies';
import { SessionGuard } from './http/session.guard';
import { InboxModule } from './inbox/inbox.module';
import { ListModule } from './lists/list.module';
import { MandateModule } from './mandates/mandate.module';
import { MasterModule } from './masters/master.module';
import { OrganisationModule } from './organisations/organisation.module';
import { OverviewModule } from './overview/overview.module';
import { PeriodModule } from './periods/period.module';
import { PlanModule } from './plans/plan.module';
import { ProgressModule } from './progress/progress.module';
import { PublicationModule } from './publications/publication.module';
import { ReportModule } from './reports/report.module';
import { RequestModule } from './requests/request.module';
import { RollUpModule } from './roll-ups/roll-up.module';
import { SessionModule } from './sessions/session.module';
import { SheetModule } from './sheets/sheet.module';
import { TaskModule } from './tasks/task.module';
import { WorkGroupModule } from './work-groups/work-group.module';

/** A person waits for the import meanwhile. */
const MODEL_PATIENCE_MS = 20_000;

/** The API's root: one module a resource, the guard before all of them. */
@Global()
@Module({
  imports: [
    CalendarsModule,
    DiscoveryModule,
    AuditActionsModule,
    OnceActionsModule,
    SessionActionsModule,
    HealthModule,
    SessionModule,
    OrganisationModule,
    AdministrationModule,
    DocumentModule,
    SheetModule,
    PlanModule,
    PeriodModule,
    ComparisonModule,
    ListModule,
    TaskModule,
    RequestModule,
    HandOverModule,
    WorkGroupModule,
    AreaModule,
    MasterModule,
    ProgressModule,
    OverviewModule,
    RollUpModule,
    ExplanationModule,
    InboxModule,
    ReportModule,
    MandateModule,
    PublicationModule,
    AuditModule,
  ],
  providers: [
    Denials,
    PoliciesAreComplete,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_INTERCEPTOR, useClass: ActInterceptor },
  ],
})
export class ApiModule {
  static forRoot(environment: Environment & { readonly databaseUrl: string }): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot({ url: environment.databaseUrl }),
        QueueModule.forRoot(environment),
        ModelModule.forRoot(environment.model && { ...environment.model, patienceMs: MODEL_PATIENCE_MS }),
      ],
      providers: [{ provide: ENVIRONMENT, useValue: environment }],
      exports: [ENVIRONMENT],
    };
  }
}
