import { DynamicModule, Global, Module } from '@nestjs/common';
import { queueBackend, QueueSettings } from './backend';
import { BullJobs } from './bull-jobs';
import { Jobs } from './jobs';
import { ProducerQueues } from './producer-queues';
import { QueueHealth } from './queue-health';

/** Lets every feature of this process add jobs; taking them is the worker's. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(settings: QueueSettings): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        { provide: ProducerQueues, useFactory: () => new ProducerQueues(queueBackend(settings)) },
        { provide: Jobs, useClass: BullJobs },
        QueueHealth,
      ],
      exports: [Jobs, QueueHealth],
    };
  }
}
