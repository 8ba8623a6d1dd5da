import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { PlanEdit } from './plan-edit.entity';

@Injectable()
export class PlanEditStore {
  async insert(tx: Transaction, edit: PlanEdit): Promise<void> {
    await tx.getRepository(PlanEdit).insert(edit);
  }

  /**
   * A person's last change of a plan that is no undo and not undone; null where none is left. What a sheet changed is not
   * taken back here, but by bringing the sheet before it again. Uses plan_edit_by_editor.
   */
  lastStanding(tx: Transaction, planId: string, personId: string): Promise<PlanEdit | null> {
    return tx
      .createQueryBuilder(PlanEdit, 'edit')
      .where(
        `edit.planId = :planId AND edit.editedBy = :personId AND edit.undoesId IS NULL AND edit.kind <> 'import'`,
        { planId, personId },
      )
      .andWhere(
        'NOT EXISTS (SELECT 1 FROM plan_edit AS undo WHERE undo.org_id = edit.org_id AND undo.undoes_id = edit.id)',
      )
      .orderBy('edit.id', 'DESC')
      .limit(1)
      .getOne();
  }
}
