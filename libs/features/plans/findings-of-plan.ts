import { Document } from '@dajuan/database/documents';
import { PlanItem, WaiverCard } from '@dajuan/database/plans';
import { keyOfFinding, ReadFinding, readCount, Severity, severityOf, StatedCount } from '@dajuan/domain/prose';

/** A doubt stands until what it is about is dropped, merged or changed, or somebody says why it may stand. */
export type FindingState = 'open' | 'mended' | 'waived';

/** A doubt about a plan's document as the plan now stands. */
export interface PlanFinding extends ReadFinding {
  readonly key: string;
  readonly severity: Severity;
  /** The plan's items it speaks of, in the plan's order; empty for a number of the whole plan. */
  readonly itemIds: readonly string[];
  readonly state: FindingState;
  readonly waiver: WaiverCard | null;
  /** Of a number the document gives of its own items. */
  readonly counted: { readonly stated: number; readonly read: number; readonly noun: string } | null;
}

type AskedItem = Pick<PlanItem, 'id' | 'state' | 'amended' | 'spanStart' | 'spanEnd'>;

/** Every doubt about the document, mended ones too: numbers of items first, then in the document's order. */
export function findingsOfPlan(
  { findings, statedCounts }: Pick<Document, 'findings' | 'statedCounts'>,
  items: readonly AskedItem[],
  waivers: readonly WaiverCard[],
): PlanFinding[] {
  return [
    ...statedCounts.map((count) => statedFinding(count, items)),
    ...findings.map((finding) => ({ ...finding, ...mending(finding, items), counted: null })),
  ].map(({ isMended, ...finding }) => {
    const key = keyOfFinding(finding);
    const waiver = waivers.find(({ findingKey }) => findingKey === key) ?? null;
    const state: FindingState = isMended ? 'mended' : waiver ? 'waived' : 'open';
    return { ...finding, key, severity: severityOf(finding), waiver, state };
  });
}

/** What keeps a plan from being confirmed. */
export const isBlocking = ({ severity, state }: PlanFinding): boolean => severity === 'error' && state === 'open';

function mending({ quotes }: ReadFinding, items: readonly AskedItem[]) {
  const concerned = items.filter(({ spanStart, spanEnd }) =>
    quotes.some(({ start, end }) => spanStart !== null && spanEnd !== null && spanStart < end && spanEnd > start),
  );
  const isMended = concerned.some(({ state, amended }) => state === 'dropped' || amended);
  return { itemIds: concerned.map(({ id }) => id), isMended };
}

function statedFinding(count: StatedCount, items: readonly AskedItem[]) {
  const kept = items.filter(({ state }) => state !== 'dropped');
  const read = readCount(
    count,
    kept.map(({ spanStart }) => spanStart),
  );
  const { stated, noun, quote } = count;
  return {
    kind: 'stated_count',
    message: `读出${read}，文中${stated}${noun}`,
    messageEn: `${read} read, ${stated} stated`,
    quotes: [quote],
    itemIds: [],
    isMended: read === stated,
    counted: { stated, read, noun },
  };
}
