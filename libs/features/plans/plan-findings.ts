import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import { DocumentStore } from '@dajuan/database/documents';
import { FindingWaiverStore, PlanItem, WorkPlan } from '@dajuan/database/plans';
import { findingsOfPlan, PlanFinding } from './findings-of-plan';

/** The doubts about a plan's document, as its items now stand. */
@Injectable()
export class PlanFindings {
  constructor(
    private readonly documents: DocumentStore,
    private readonly waivers: FindingWaiverStore,
  ) {}

  /** Empty for a plan without a document. */
  async of(tx: Transaction, plan: WorkPlan, items: readonly PlanItem[]): Promise<PlanFinding[]> {
    const document = plan.documentId && (await this.documents.byId(tx, plan.documentId));
    return document ? findingsOfPlan(document, items, await this.waivers.ofPlan(tx, plan.id)) : [];
  }
}
