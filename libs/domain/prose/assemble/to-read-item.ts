import { type Chars, sourceSpan } from '../normalise/chars';
import { quoteOf } from '../quote';
import type { ReadItem, ReadMeasure } from '../read-result';
import { commitmentOf } from '../recognise/commitment';
import { countedNoun } from '../recognise/counted-noun';
import { kindOf } from '../recognise/kind';
import { findNamedDocuments } from '../recognise/named-documents';
import { judgeRole } from '../recognise/roles';
import type { Quantity } from '../recognise/quantities';
import { findSites } from '../recognise/sites';
import type { DraftItem } from './assemble-paragraph';

export interface ItemPlace {
  section: string | null;
  duplicate: boolean;
}

/** The finished item of a draft, or none where the draft is a mere intention of a report or has no action in it. */
export function toReadItem(original: string, chars: Chars, draft: DraftItem, place: ItemPlace): ReadItem[] {
  const text = chars.text.slice(draft.from, draft.to);
  const measures = draft.quantities.map((_, i) => measureOf(original, chars, draft, i));
  const kind = kindOf(text, draft.head, measures);
  if (
    kind === 'qualitative' &&
    (draft.status !== 'planned' ||
      (draft.verb === '' && draft.responsibility === null && draft.acting.lead.length === 0) ||
      text.length < 6)
  )
    return [];
  const { start, end } = sourceSpan(chars, draft.from, draft.to);
  const { lead, support } = unitsOf(draft);
  return [
    {
      quote: quoteOf(original, start, end),
      start,
      end,
      section: place.section,
      status: draft.status,
      kind,
      due: draft.due,
      lead,
      support,
      leader: draft.responsibility?.leader ?? [],
      sites: findSites(text),
      documents: findNamedDocuments(text),
      commitment: commitmentOf(text, measures.length > 0),
      ...(place.duplicate ? { duplicate: true } : {}),
      measures,
    },
  ];
}

/** Who is charged answers; where only supporters are named (（区残联协办）), who acts does. */
function unitsOf({ responsibility, acting }: DraftItem): { lead: string[]; support: string[] } {
  if (!responsibility) return acting;
  if (responsibility.lead.length > 0) return responsibility;
  const support = responsibility.support.filter((name) => !acting.lead.includes(name));
  return {
    lead: acting.lead,
    support: [...support, ...acting.support.filter((name) => !support.includes(name))],
  };
}

/** 套(间): brackets stay as the original has them. */
function asWritten(original: string, chars: Chars, quantity: Quantity): string {
  const { start, end } = sourceSpan(chars, quantity.unitAt, quantity.end);
  return quoteOf(original, start, end);
}

function measureOf(original: string, chars: Chars, draft: DraftItem, index: number): ReadMeasure {
  const quantity = draft.quantities[index]!;
  const { role, value } = judgeRole(draft.quantities, index, {
    text: chars.text,
    from: draft.from,
    to: draft.to,
    status: draft.status,
  });
  return {
    value,
    unit: quantity.unit.includes('（') ? asWritten(original, chars, quantity) : quantity.unit,
    of: countedNoun(chars.text, draft.quantities, index, draft.from, draft.to),
    role,
    bound: quantity.bound,
    ...sourceSpan(chars, quantity.numberAt, quantity.end),
  };
}
