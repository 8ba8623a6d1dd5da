import { join } from 'node:path';
import { DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { EmailModule } from '@dajuan/channels/email';
import { Environment } from '@dajuan/config/environment';
import { CalendarsModule } from '@dajuan/database/calendars';
import { DatabaseModule } from '@dajuan/database/connection';
import { ScheduledOrganisationsQuery } from '@dajuan/database/schedules';
import { AuditActionsModule } from '@dajuan/features/audit';
import { ExchangeActionsModule } from '@dajuan/features/exchange';
import { PeriodActionsModule } from '@dajuan/features/periods';
import { ReminderActionsModule } from '@dajuan/features/reminders';
import { ReportActionsModule } from '@dajuan/features/reports';
import { RollUpActionsModule } from '@dajuan/features/roll-ups';
import { SweepActionsModule } from '@dajuan/features/sweep';
import { queueBackend, QueueModule, queues, QueueSettings } from '@dajuan/queue';
import { DeliveriesProcessor } from './processors/deliveries.processor';
import { HousekeepingProcessor } from './processors/housekeeping.processor';
import { QueueProcessor } from './processors/queue-processor';
import { RemindersProcessor } from './processors/reminders.processor';
import { ReportsProcessor } from './processors/reports.processor';
import { RollUpsProcessor } from './processors/roll-ups.processor';
import { QueueWorkers } from './queue-workers';
import { ScheduleTicker } from './schedule-ticker';

const processors = [RemindersProcessor, DeliveriesProcessor, RollUpsProcessor, ReportsProcessor, HousekeepingProcessor];

/** One for each job that may be in hand at once, and two for the ticks of schedules. */
const CONNECTIONS = Object.values(queues).reduce((sum, { concurrency }) => sum + concurrency, 2);

/** The worker's root: the API's without HTTP, and with processors and schedules. */
@Module({
  imports: [
    CalendarsModule,
    ScheduleModule.forRoot(),
    ExchangeActionsModule,
    PeriodActionsModule,
    ReminderActionsModule,
    ReportActionsModule,
    RollUpActionsModule,
    SweepActionsModule,
  ],
  providers: [...processors, ScheduledOrganisationsQuery, ScheduleTicker],
})
export class WorkerModule {
  static forRoot(environment: Pick<Environment, 'smtp' | 'dataDir'> & QueueSettings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({ url: environment.databaseUrl, connections: CONNECTIONS }),
        QueueModule.forRoot(environment),
        EmailModule.forRoot(environment.smtp),
        AuditActionsModule.keepingHeadsIn(join(environment.dataDir, 'audit-heads.jsonl')),
      ],
      providers: [
        {
          provide: QueueWorkers,
          inject: processors,
          useFactory: (...own: QueueProcessor[]) => new QueueWorkers(queueBackend(environment), own),
        },
      ],
    };
  }
}
