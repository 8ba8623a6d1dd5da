import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { PlanItemStore, SheetImportStore, SheetRowStore, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import type { ReadSheet } from '@dajuan/documents/sheets-in-child';
import { NotFound, Refused } from '@dajuan/domain/errors';
import type { SheetRole } from '@dajuan/domain/prose/sheets';
import { type KnownPlan, type LaidSheet, laySheet } from './lay-sheet';

/** What a plan that sheets made knows of them. */
interface SheetPlanFacts {
  readonly plan: WorkPlan;
  /** What its heads were taken for, by their words; of a head told twice the last. */
  readonly roles: Readonly<Record<string, SheetRole>>;
}

/** What showing and importing a sheet have in common: both must lay it beside the plan in the same way. */
@Injectable()
export class SheetDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly imports: SheetImportStore,
    private readonly rows: SheetRowStore,
    private readonly departments: DepartmentStore,
    private readonly people: PeopleQuery,
  ) {}

  /** Throws NotFound, and Refused (plan_not_from_sheet) for a plan that came another way. */
  planOf(orgId: string, planId: string): Promise<SheetPlanFacts> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.plans.byId(tx, planId);
      if (!plan) throw new NotFound('plan', planId);
      const imports = await this.imports.ofPlan(tx, planId);
      if (imports.length === 0) throw new Refused([NOT_FROM_SHEET]);
      return { plan, roles: Object.assign({}, ...imports.map(({ roles }) => roles)) as Record<string, SheetRole> };
    });
  }

  /** Of a plan that is still to be made nothing is known. */
  async known(tx: Transaction, planId: string | null): Promise<KnownPlan> {
    if (planId === null) return { rows: [], items: [] };
    return { rows: await this.rows.ofPlan(tx, planId), items: await this.items.ofPlan(tx, planId) };
  }

  async lay(
    tx: Transaction,
    read: ReadSheet,
    plan: Pick<WorkPlan, 'orgId' | 'id' | 'startsOn' | 'endsOn'>,
    known: KnownPlan,
  ): Promise<LaidSheet> {
    const people = await this.people.find(tx);
    const departments = await this.departments.all(tx);
    const roles = read.columns.map(({ role }) => role);
    const names = read.sheets.map(({ name }) => name);
    return laySheet({ name: read.sheet, names, rows: read.rows }, known, {
      ...{ plan, departments, people, roles, newId },
      leaders: [],
    });
  }
}

const NOT_FROM_SHEET = {
  code: 'plan_not_from_sheet',
  field: 'planId',
  zh: '这份计划不是从表格导入的，不能用表格更新',
  en: 'This plan did not come from a spreadsheet: none can bring it up to date',
};
