import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { WorkPlanState } from './work-plan.entity';

/** A plan with how much is in it. `itemCount` leaves dropped items out. */
export interface PlanCard {
  id: string;
  title: string;
  year: number;
  state: WorkPlanState;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  documentId: string | null;
  itemCount: number;
  taskCount: number;
  createdAt: Date;
  confirmedBy: { id: string; name: string } | null;
  confirmedAt: Date | null;
  archivedBy: { id: string; name: string } | null;
  archivedAt: Date | null;
  version: number;
}

interface PlanRow extends Omit<PlanCard, 'confirmedBy'> {
  confirmerId: string | null;
  confirmerName: string | null;
}

/** Which plans there are and how far they have come. One round trip on work_plan_by_year. */
@Injectable()
export class PlansQuery {
  /** Latest year first, and in a year the latest drafted first. `planId` narrows to one; drafts only where asked for. */
  async find(tx: Transaction, { planId, withDrafts }: { planId?: string; withDrafts: boolean }): Promise<PlanCard[]> {
    const rows: PlanRow[] = await tx.query(
      `SELECT work_plan.id, work_plan.title, work_plan.year, work_plan.state, work_plan.starts_on AS "startsOn",
              work_plan.ends_on AS "endsOn", work_plan.document_id AS "documentId",
              (SELECT count(*) FROM plan_item
                WHERE plan_item.org_id = work_plan.org_id AND plan_item.plan_id = work_plan.id
                  AND plan_item.state <> 'dropped') AS "itemCount",
              (SELECT count(*) FROM task
                WHERE task.org_id = work_plan.org_id AND task.plan_id = work_plan.id) AS "taskCount",
              work_plan.created_at AS "createdAt", work_plan.confirmed_at AS "confirmedAt", work_plan.version,
              CASE WHEN archiver.id IS NOT NULL THEN jsonb_build_object('id', archiver.id, 'name', archiver.name) END
                AS "archivedBy", work_plan.archived_at AS "archivedAt",
              person.id AS "confirmerId", person.name AS "confirmerName"
         FROM work_plan
         LEFT JOIN person ON person.org_id = work_plan.org_id AND person.id = work_plan.confirmed_by
         LEFT JOIN person AS archiver ON archiver.org_id = work_plan.org_id AND archiver.id = work_plan.archived_by
        WHERE ($1::uuid IS NULL OR work_plan.id = $1) AND ($2 OR work_plan.state <> 'draft')
        ORDER BY work_plan.year DESC, work_plan.id DESC`,
      [planId ?? null, withDrafts],
    );
    return rows.map(({ confirmerId, confirmerName, ...plan }) => ({
      ...plan,
      confirmedBy: confirmerId && confirmerName ? { id: confirmerId, name: confirmerName } : null,
    }));
  }
}
