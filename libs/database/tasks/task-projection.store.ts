import { Injectable } from '@nestjs/common';
import { MeasureStanding } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { KeptStanding } from './task-facts.query';
import { TargetFigure, TaskProjection } from './task-projection.entity';

/** A task's standing as its ledger gives it. */
export interface ProjectedTask {
  readonly taskId: string;
  readonly standing: KeptStanding;
}

const ROWS_PER_STATEMENT = 500;

/** The projection beside each task: written in the transaction of the fact that changes it. */
@Injectable()
export class TaskProjectionStore {
  /** Inserts the task's projection or puts it in the place of the earlier one. */
  save(tx: Transaction, orgId: string, taskId: string, standing: KeptStanding): Promise<void> {
    return this.saveAll(tx, orgId, [{ taskId, standing }]);
  }

  /** The same for many tasks, a few hundred a statement. */
  async saveAll(tx: Transaction, orgId: string, projected: readonly ProjectedTask[]): Promise<void> {
    const rows = projected.map(({ taskId, standing }) => rowOf(orgId, taskId, standing));
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const part = rows.slice(from, from + ROWS_PER_STATEMENT);
      await tx.getRepository(TaskProjection).upsert(part, ['orgId', 'taskId']);
    }
  }

  /** r of accepted entries, null where the task has none; and whether any of its figures is still an estimate. */
  async standingOf(tx: Transaction, taskId: string): Promise<{ achievement: number | null; isEstimate: boolean }> {
    const projection = await tx.getRepository(TaskProjection).findOneBy({ taskId });
    return {
      achievement: projection?.achievement ?? null,
      isEstimate: projection?.figures.some(({ isEstimate }) => isEstimate) ?? false,
    };
  }
}

function rowOf(orgId: string, taskId: string, { figures, curve, quantity, ...standing }: KeptStanding): TaskProjection {
  return {
    ...{ orgId, taskId, ...standing },
    curveFrom: curve.map(({ from }) => from),
    curveShare: curve.map(({ share }) => share),
    curvePerDay: curve.map(({ perDay }) => perDay),
    curveBend: curve.map(({ bend }) => bend),
    quantityObject: quantity?.object ?? null,
    quantityUnit: quantity?.unit ?? null,
    quantityActual: quantity?.actual ?? null,
    quantityTarget: quantity?.target ?? null,
    figures: figures.map(figureOf),
    projectedAt: new Date(),
  };
}

function figureOf({ measureId, ...figure }: MeasureStanding): TargetFigure {
  return { targetId: measureId, ...figure };
}
