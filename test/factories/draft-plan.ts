import { createHash } from 'node:crypto';
import { newId } from '@dajuan/database/connection';
import { DocumentStore } from '@dajuan/database/documents';
import { PlanItem, PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { defaultPlanRules, measureOf } from '@dajuan/domain/progress';
import { ReadFinding, StatedCount } from '@dajuan/domain/prose';
import { House } from './house';
import { TestTown } from './town';

/** What matters of a draft item. `quote` is found in the document, and the span with it. */
export type GivenItem = Partial<Omit<PlanItem, 'orgId' | 'id' | 'planId' | 'spanStart' | 'spanEnd'>>;

/** A complete item: led by the community office, due in autumn, of six public toilets. */
export function toilets(town: TestTown, given: GivenItem = {}): GivenItem {
  const measure = measureOf({ id: newId(), type: 'cumulative', object: '公厕', unit: '座', target: 6 });
  return { title: '新建公厕', leadDepartmentId: town.community.id, dueOn: '2026-09-30', measures: [measure], ...given };
}

/** A draft of the year 2026 with its document, and items that lack everything not given. Answers the plan's id. */
export async function createDraft(
  house: House,
  town: TestTown,
  items: readonly GivenItem[],
  body = '',
  findings: readonly ReadFinding[] = [],
  statedCounts: readonly StatedCount[] = [],
): Promise<string> {
  const { orgId, supervisor } = town;
  const ids = { planId: newId(), documentId: newId() };
  const at = new Date('2026-01-05T01:00:00Z');
  const year = { year: 2026, startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;
  await house.inOrganisation(orgId, async (tx) => {
    await new DocumentStore().insert(tx, {
      ...{ orgId, id: ids.documentId, title: '2026年实事', kind: 'plan', year: 2026, sourceName: null },
      ...{
        encoding: 'utf-8',
        sha256: createHash('sha256').update(ids.documentId).digest('hex'),
        body,
        places: [],
        findings: [...findings],
        statedCounts: [...statedCounts],
      },
      ...{ uploadedBy: supervisor.personId, uploadedAt: at },
    });
    await new WorkPlanStore().insert(tx, {
      ...{ orgId, id: ids.planId, documentId: ids.documentId, title: '2026年实事', ...year, state: 'draft' },
      ...{
        rules: defaultPlanRules,
        createdAt: at,
        confirmedBy: null,
        confirmedAt: null,
        archivedBy: null,
        archivedAt: null,
        version: 1,
      },
    });
    const rows = items.map((item, index) => ({ ...itemOf(item, index + 1, body), orgId, planId: ids.planId }));
    await new PlanItemStore().insert(tx, rows);
  });
  return ids.planId;
}

function itemOf(given: GivenItem, position: number, body: string): Omit<PlanItem, 'orgId' | 'planId'> {
  const start = given.quote === undefined ? -1 : body.indexOf(given.quote);
  const span =
    start < 0 ? { spanStart: null, spanEnd: null } : { spanStart: start, spanEnd: start + given.quote!.length };
  return {
    ...{ id: newId(), position, state: 'draft', title: `任务${position}`, theme: '', quote: '', ...span },
    ...{ sourceFile: null, sourceLine: null, readStatus: 'planned', commitment: 'hard' },
    ...{ readLead: [], readSupport: [], readLeader: [], leadDepartmentId: null, supportDepartmentIds: [] },
    ...{ ownerId: null, leaderId: null, startsOn: null, dueOn: null, measures: [], version: 1 },
    ...{ amended: false, mergedIntoId: null },
    ...given,
  };
}
