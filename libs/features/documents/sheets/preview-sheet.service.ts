import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { SheetPlan, SheetPlansQuery } from '@dajuan/database/plans';
import type { ReadSheet } from '@dajuan/documents/sheets-in-child';
import { planTerm } from '../new-plan';
import type { LaidSheet } from './lay-sheet';
import { type BroughtSheet, openSheet } from './open-sheet';
import { SheetDesk } from './sheet-desk';

export interface AskedPreview {
  readonly year: number;
  /** The plan it would bring up to date; null for a new one. */
  readonly planId: string | null;
  readonly brought: BroughtSheet;
}

export interface SheetPreview {
  readonly read: ReadSheet;
  readonly laid: LaidSheet;
  /** Plans of the year that came from sheets, the one last imported into first. */
  readonly plans: readonly SheetPlan[];
}

/** What importing a spreadsheet would do. Nothing is written. */
@Injectable()
export class PreviewSheet {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: SheetDesk,
    private readonly sheetPlans: SheetPlansQuery,
  ) {}

  /** Throws Refused for what cannot be read as a table of tasks, NotFound, and Refused for a plan that came another way. */
  async preview({ orgId }: { readonly orgId: string }, { year, planId, brought }: AskedPreview): Promise<SheetPreview> {
    const facts = planId === null ? null : await this.desk.planOf(orgId, planId);
    const plan = facts?.plan ?? { orgId, id: orgId, year, ...planTerm(year) };
    const read = await openSheet(brought, facts?.roles ?? {}, plan.year);
    return this.transactions.inOrganisation(orgId, async (tx) => ({
      read,
      laid: await this.desk.lay(tx, read, plan, await this.desk.known(tx, planId)),
      plans: await this.sheetPlans.find(tx, plan.year),
    }));
  }
}
