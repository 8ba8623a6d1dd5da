import { Injectable } from '@nestjs/common';
import { CalendarDate, CalendarMonth } from '@dajuan/domain/calendar';
import { ReportContent } from '@dajuan/domain/reporting';
import { Transaction } from '../connection/transactions';
import { ReportPaper } from './report-paper.entity';

/** A report in a list. */
export interface ReportCard {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  /** Null for the whole organisation. */
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly month: CalendarMonth;
  readonly day: CalendarDate;
  readonly status: ReportPaper['status'];
  readonly requestedById: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
}

/** A report with its paper; `content` is null until it is ready. */
export interface ReportWithContent extends ReportCard {
  readonly content: ReportContent | null;
}

const CARD = `report.id, report.plan_id AS "planId", work_plan.title AS "planTitle",
  department.id AS "departmentId", department.name AS "departmentName", report.month, report.day, paper.status,
  requester.id AS "requestedById", requester.name AS "requestedByName", report.requested_at AS "requestedAt"`;

const REPORTS = `report
  JOIN report_paper AS paper ON paper.org_id = report.org_id AND paper.report_id = report.id
  JOIN work_plan ON work_plan.org_id = report.org_id AND work_plan.id = report.plan_id
  JOIN person AS requester ON requester.org_id = report.org_id AND requester.id = report.requested_by
  LEFT JOIN department ON department.org_id = report.org_id AND department.id = report.department_id`;

const MOST = 200;

/** Reports asked for so far. Leans on report_by_time. */
@Injectable()
export class ReportsQuery {
  /**
   * The newest 200 of a plan, or of the main plan (see mainPlanOf). `ofDepartment` narrows to the reports on one
   * department; null leaves every report, also those on the whole organisation.
   */
  list(tx: Transaction, planId: string | null, ofDepartment: string | null): Promise<ReportCard[]> {
    return tx.query(
      `SELECT ${CARD} FROM ${REPORTS}
        WHERE report.plan_id = coalesce($1, (SELECT main.id FROM work_plan AS main
                WHERE main.state = 'confirmed' ORDER BY main.year DESC, (SELECT count(*) FROM task
                  WHERE task.org_id = main.org_id AND task.plan_id = main.id) DESC, main.id DESC LIMIT 1))
          AND ($2::uuid IS NULL OR report.department_id = $2)
        ORDER BY report.requested_at DESC, report.id DESC
        LIMIT $3`,
      [planId, ofDepartment, MOST],
    );
  }

  /** Null when the organisation has none of this id. */
  async one(tx: Transaction, id: string): Promise<ReportWithContent | null> {
    const [row]: ReportWithContent[] = await tx.query(
      `SELECT ${CARD}, paper.content FROM ${REPORTS} WHERE report.id = $1`,
      [id],
    );
    return row ?? null;
  }
}
