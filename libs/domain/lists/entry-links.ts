import { Refusal } from '../errors';
import { ListKind } from './list-kinds';

/** What one entry may have to do with another, many to many, and between which kinds of list. */
export const relations = {
  measure: { zh: '整改措施', en: 'measure', from: ['problems', 'matters'], to: ['measures'] },
  match: { zh: '对接', en: 'match', from: ['matching'], to: ['matching'] },
  finding: { zh: '转为问题', en: 'finding', from: ['checklist', 'rating', 'orders', 'notices'], to: ['problems'] },
} as const satisfies Record<string, { zh: string; en: string; from: readonly ListKind[]; to: readonly ListKind[] }>;

export type Relation = keyof typeof relations;

/** The relation that leads from a list of one kind to one of another; null where there is none. */
export function relationBetween(from: ListKind, to: ListKind): Relation | null {
  const names = Object.keys(relations) as Relation[];
  const fits = (kinds: readonly ListKind[], kind: ListKind) => kinds.includes(kind);
  return names.find((name) => fits(relations[name].from, from) && fits(relations[name].to, to)) ?? null;
}

/** One end of a link. */
export interface LinkEnd {
  readonly id: string;
  readonly kind: ListKind;
  readonly isSection: boolean;
}

/** Why two entries cannot be linked, or null. */
export function refuseLink(from: LinkEnd, to: LinkEnd): Refusal | null {
  if (from.id === to.id) {
    return { code: 'link_to_itself', field: 'toId', zh: '不能与自身关联', en: 'It cannot be linked to itself' };
  }
  if (from.isSection || to.isSection) {
    const words = { zh: '只能关联具体条目，不能关联标题', en: 'Entries are linked, headings are not' };
    return { code: 'link_to_section', field: 'toId', ...words };
  }
  if (relationBetween(from.kind, to.kind) === null) {
    const words = { zh: '这两类清单的条目不能关联', en: 'Entries of these two kinds of list are not linked' };
    return { code: 'link_unfit', field: 'toId', ...words };
  }
  return null;
}
