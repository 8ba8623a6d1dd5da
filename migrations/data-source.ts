import { DataSource } from 'typeorm';
import { CreateOrganisations1790000000001 } from './1790000000001-create-organisations';
import { CreatePeople1790000000002 } from './1790000000002-create-people';
import { CreatePlans1790000000003 } from './1790000000003-create-plans';
import { CreateTasks1790000000004 } from './1790000000004-create-tasks';
import { CreateProgress1790000000005 } from './1790000000005-create-progress';
import { CreateReminders1790000000006 } from './1790000000006-create-reminders';
import { CreateReports1790000000007 } from './1790000000007-create-reports';
import { CreateComparisons1790000000008 } from './1790000000008-create-comparisons';
import { CreateIdempotencyKeys1790000000009 } from './1790000000009-create-idempotency-keys';
import { CreateSheetImports1790000000010 } from './1790000000010-create-sheet-imports';
import { CreateAudit1790000000011 } from './1790000000011-create-audit';
import { CreateResponsibility1790000000012 } from './1790000000012-create-responsibility';
import { CreateLists1790000000013 } from './1790000000013-create-lists';
import { CreateMandates1790000000014 } from './1790000000014-create-mandates';
import { CreateEntrySheets1790000000015 } from './1790000000015-create-entry-sheets';
import { CreatePeriods1790000000016 } from './1790000000016-create-periods';

/** Every migration, in order. A new one is a new file and a new line here; nothing is found by pattern. */
const migrations = [
  CreateOrganisations1790000000001,
  CreatePeople1790000000002,
  CreatePlans1790000000003,
  CreateTasks1790000000004,
  CreateProgress1790000000005,
  CreateReminders1790000000006,
  CreateReports1790000000007,
  CreateComparisons1790000000008,
  CreateIdempotencyKeys1790000000009,
  CreateSheetImports1790000000010,
  CreateAudit1790000000011,
  CreateResponsibility1790000000012,
  CreateLists1790000000013,
  CreateMandates1790000000014,
  CreateEntrySheets1790000000015,
  CreatePeriods1790000000016,
];

/**
 * The connection that migrates, as the role that owns the tables (never the one the application runs as).
 * Each migration runs in a transaction of its own, so a failed one leaves the schema as it was.
 */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    extra: { max: 2 },
  });
}

/** How many migrations the code knows; ready means that the database has seen them all. */
export const migrationNames = migrations.map((migration) => migration.name);
