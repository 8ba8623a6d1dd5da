import { latestMigration } from '../libs/database/connection/latest-migration';
import { migrationNames } from './data-source';

it('is what readiness waits for', () => {
  expect(migrationNames.at(-1)).toBe(latestMigration);
});

it('runs in the order of its stamps', () => {
  const stamps = migrationNames.map((name) => Number(name.slice(-13)));
  expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
});
