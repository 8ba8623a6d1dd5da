import { DynamicModule, Global, Module, Type } from '@nestjs/common';
import { Test, TestingModule } from '@nestjs/testing';
import { CalendarsModule } from '@dajuan/database/calendars';
import { DatabaseModule, Transaction, Transactions } from '@dajuan/database/connection';
import { Jobs } from '@dajuan/queue/jobs';
import { MemoryJobs } from '@dajuan/queue/memory-jobs';
import { freshDatabase, FreshDatabase } from '../support/database';

/** Feature modules on a database of a spec's own, with the queue's twin in memory. */
export interface House {
  readonly database: FreshDatabase;
  readonly jobs: MemoryJobs;
  get<T>(provider: Type<T>): T;
  inOrganisation<T>(orgId: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

@Global()
@Module({ providers: [MemoryJobs, { provide: Jobs, useExisting: MemoryJobs }], exports: [Jobs, MemoryJobs] })
export class MemoryQueueModule {}

/** `providers` are queries that no feature module brings along. */
export async function openHouse(modules: (Type | DynamicModule)[], providers: Type[] = []): Promise<House> {
  const database = await freshDatabase();
  const nest: TestingModule = await Test.createTestingModule({
    imports: [DatabaseModule.forRoot({ url: database.appUrl }), CalendarsModule, MemoryQueueModule, ...modules],
    providers,
  }).compile();
  await nest.init();
  return {
    database,
    jobs: nest.get(MemoryJobs),
    get: (provider) => nest.get(provider, { strict: false }),
    inOrganisation: (orgId, work) => nest.get(Transactions).inOrganisation(orgId, work),
    close: async () => {
      await nest.close();
      await database.drop();
    },
  };
}
