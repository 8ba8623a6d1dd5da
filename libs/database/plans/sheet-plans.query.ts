import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { WorkPlanState } from './work-plan.entity';

export interface SheetPlan {
  readonly id: string;
  readonly title: string;
  readonly state: WorkPlanState;
  /** The spreadsheet last imported into it. */
  readonly fileName: string;
}

/** The plans of a year that came from spreadsheets, the one last imported into first. One round trip on work_plan_by_year. */
@Injectable()
export class SheetPlansQuery {
  find(tx: Transaction, year: number): Promise<SheetPlan[]> {
    return tx.query(
      `SELECT work_plan.id, work_plan.title, work_plan.state, latest.file_name AS "fileName"
         FROM work_plan
         JOIN LATERAL (SELECT sheet_import.id, sheet_import.file_name FROM sheet_import
                        WHERE sheet_import.org_id = work_plan.org_id AND sheet_import.plan_id = work_plan.id
                        ORDER BY sheet_import.id DESC LIMIT 1) AS latest ON true
        WHERE work_plan.year = $1
        ORDER BY latest.id DESC`,
      [year],
    );
  }
}
