import { Injectable } from '@nestjs/common';
import { AreaNode } from '@dajuan/domain/places';
import { Transaction } from '../connection/transactions';

/** An area with who answers for it and how much is placed there, in it or below. */
export interface AreaCard extends AreaNode {
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly version: number;
  /** Of plans that run, each once. */
  readonly tasks: number;
  /** Of tasks of plans that run. */
  readonly sites: number;
  /** Of those, named by a report that was accepted. */
  readonly sitesDone: number;
}

/** The areas of an organisation. One round trip on task_area_by_area and site_area_by_area. */
@Injectable()
export class AreasQuery {
  /** Siblings in their order; the tree is for the reader to make. */
  find(tx: Transaction): Promise<AreaCard[]> {
    return tx.query(
      `WITH placed_task AS (
         SELECT area_within.org_id, area_within.within_id, count(DISTINCT task.id) AS tasks
           FROM area_within
           JOIN task_area ON task_area.org_id = area_within.org_id AND task_area.area_id = area_within.area_id
           JOIN task ON task.org_id = task_area.org_id AND task.id = task_area.task_id AND task.state <> 'cancelled'
           JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
            AND work_plan.state = 'confirmed'
          GROUP BY area_within.org_id, area_within.within_id
       ), placed_site AS (
         SELECT area_within.org_id, area_within.within_id, count(*) AS sites,
                count(*) FILTER (WHERE ${IS_DONE}) AS done
           FROM area_within
           JOIN site_area ON site_area.org_id = area_within.org_id AND site_area.area_id = area_within.area_id
           JOIN site ON site.org_id = site_area.org_id AND site.id = site_area.site_id
           JOIN target ON target.org_id = site.org_id AND target.id = site.target_id
           JOIN task ON task.org_id = target.org_id AND task.id = target.task_id AND task.state <> 'cancelled'
           JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
            AND work_plan.state = 'confirmed'
          GROUP BY area_within.org_id, area_within.within_id
       )
       SELECT area.id, area.parent_id AS "parentId", area.kind, area.name, area.version,
              CASE WHEN owner.id IS NOT NULL THEN jsonb_build_object('id', owner.id, 'name', owner.name) END AS owner,
              coalesce(placed_task.tasks, 0) AS tasks, coalesce(placed_site.sites, 0) AS sites,
              coalesce(placed_site.done, 0) AS "sitesDone"
         FROM area
         LEFT JOIN person AS owner ON owner.org_id = area.org_id AND owner.id = area.owner_id
         LEFT JOIN placed_task ON placed_task.org_id = area.org_id AND placed_task.within_id = area.id
         LEFT JOIN placed_site ON placed_site.org_id = area.org_id AND placed_site.within_id = area.id
        ORDER BY area.position, area.name, area.id`,
    );
  }

  /** Whether anything lies in the area itself: areas, tasks or sites. */
  async isUsed(tx: Transaction, areaId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT FROM area WHERE area.parent_id = $1
       UNION ALL SELECT FROM task_area WHERE task_area.area_id = $1
       UNION ALL SELECT FROM site_area WHERE site_area.area_id = $1 LIMIT 1`,
      [areaId],
    );
    return rows.length > 0;
  }
}

/** Named by a report that was accepted and that no accepted one corrects. Leans on progress_update_by_task. */
const IS_DONE = `EXISTS (SELECT FROM progress_update AS entry
  JOIN progress_review AS verdict ON verdict.org_id = entry.org_id AND verdict.update_id = entry.id
   AND verdict.verdict = 'accepted'
 WHERE entry.org_id = task.org_id AND entry.task_id = task.id AND site.id = ANY(entry.site_ids)
   AND NOT EXISTS (SELECT FROM progress_update AS later
     JOIN progress_review AS agreed ON agreed.org_id = later.org_id AND agreed.update_id = later.id
      AND agreed.verdict = 'accepted'
    WHERE later.org_id = entry.org_id AND later.task_id = entry.task_id AND later.corrects_id = entry.id))`;
