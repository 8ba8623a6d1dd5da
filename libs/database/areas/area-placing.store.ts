import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { SiteArea } from './site-area.entity';
import { TaskArea } from './task-area.entity';

/** Which areas tasks and sites are of. */
@Injectable()
export class AreaPlacingStore {
  /** The names of the task's areas, in order. */
  async namesOf(tx: Transaction, taskId: string): Promise<string[]> {
    const rows: { name: string }[] = await tx.query(
      `SELECT area.name FROM task_area JOIN area ON area.org_id = task_area.org_id AND area.id = task_area.area_id
        WHERE task_area.task_id = $1 ORDER BY area.position, area.name, area.id`,
      [taskId],
    );
    return rows.map(({ name }) => name);
  }

  /** These and no others. */
  async setTask(tx: Transaction, orgId: string, taskId: string, areaIds: readonly string[]): Promise<void> {
    await tx.getRepository(TaskArea).delete({ taskId });
    await insertRows(
      tx,
      TaskArea,
      areaIds.map((areaId) => ({ orgId, taskId, areaId })),
    );
  }

  /** Each site in its area, or in none; sites not named stay where they are. */
  async setSites(
    tx: Transaction,
    orgId: string,
    sites: readonly { readonly siteId: string; readonly areaId: string | null }[],
  ): Promise<void> {
    if (sites.length === 0) return;
    await tx.query('DELETE FROM site_area WHERE site_area.site_id = ANY($1)', [sites.map(({ siteId }) => siteId)]);
    const placed = sites.flatMap(({ siteId, areaId }) => (areaId === null ? [] : [{ orgId, siteId, areaId }]));
    await insertRows(tx, SiteArea, placed);
  }

  /** Of these sites of the task, where each that lies somewhere lies. */
  async ofSites(tx: Transaction, siteIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { siteId: string; areaId: string }[] = await tx.query(
      'SELECT site_area.site_id AS "siteId", site_area.area_id AS "areaId" FROM site_area WHERE site_area.site_id = ANY($1)',
      [siteIds],
    );
    return new Map(rows.map(({ siteId, areaId }) => [siteId, areaId]));
  }
}
