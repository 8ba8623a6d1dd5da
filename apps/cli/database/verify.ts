import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { CalendarsModule } from '@dajuan/database/calendars';
import { DatabaseModule } from '@dajuan/database/connection';
import { Organisation, OrganisationStore } from '@dajuan/database/organisations';
import { VerifyProjections } from '@dajuan/features/progress';
import { PeriodActionsModule, VerifyPeriods } from '@dajuan/features/periods';
import { RollUpActionsModule, VerifyRollUps } from '@dajuan/features/roll-ups';
import { complain, say } from '../say';
import { withDatabase } from './open-database';
import { VerifyingModule } from './verifying.module';

const BORNE_OUT = 0;
const DIFFERENT = 1;

/** A stored figure that its facts do not bear out, as it is printed. */
interface Difference {
  readonly of: string;
  readonly stored: unknown;
  readonly rebuilt: unknown;
}

/**
 * The command: rebuilds what is stored beside every task, every roll-up and every locked period of every organisation, and compares. Prints
 * each difference as a line of JSON on standard error. Returns 0 when the ledger bears all of it out, 1 when not.
 */
export async function verify(): Promise<number> {
  return withDatabase(environmentOrExit(), async ({ appUrl }) => {
    const imports = [
      DatabaseModule.forRoot({ url: appUrl }),
      CalendarsModule,
      RollUpActionsModule,
      PeriodActionsModule,
    ];
    const house = { module: VerifyingModule, imports };
    const context = await NestFactory.createApplicationContext(house, { logger: false, abortOnError: false });
    try {
      const organisations = await new OrganisationStore().all(context.get(DataSource).manager);
      let count = 0;
      for (const organisation of organisations) {
        const differences = await differencesIn(
          organisation,
          context.get(VerifyProjections),
          context.get(VerifyRollUps),
          context.get(VerifyPeriods),
        );
        for (const difference of differences) console.error(JSON.stringify({ in: organisation.name, ...difference }));
        count += differences.length;
      }
      if (count === 0)
        say(`核对无误（${organisations.length}个单位）`, `All is borne out (${organisations.length} organisations)`);
      else complain(`有${count}处与台账不符`, `${count} figures differ from the ledger`);
      return count === 0 ? BORNE_OUT : DIFFERENT;
    } finally {
      await context.close();
    }
  });
}

async function differencesIn(
  { id, zone }: Organisation,
  projections: VerifyProjections,
  rollUps: VerifyRollUps,
  periods: VerifyPeriods,
): Promise<Difference[]> {
  const ofTasks = await projections.verify(id, new Date());
  const ofRollUps = await rollUps.verify(id);
  const ofPeriods = await periods.verify(id, zone, new Date());
  return [
    ...ofTasks.map(({ taskId, field, stored, rebuilt }) => ({ of: `task ${taskId} ${field}`, stored, rebuilt })),
    ...ofRollUps.map(({ planId, dimension, key, ...differing }) => ({
      of: `roll-up of ${dimension} ${key} in plan ${planId}`,
      ...differing,
    })),
    ...ofPeriods.map(({ periodId, field, taskIds }) => ({
      of: `${field} of locked period ${periodId}`,
      stored: taskIds,
      rebuilt: undefined,
    })),
  ];
}
