import { ItemSnapshot, PlanItem } from '@dajuan/database/plans';

/** The item as it is kept beside an edit: plain JSON, as it will come back. */
export function snapshotOf({ version: _version, ...item }: PlanItem): ItemSnapshot {
  return JSON.parse(JSON.stringify(item)) as ItemSnapshot;
}
