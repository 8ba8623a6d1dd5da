import { Refusal } from '../errors';
import { kindOf, Level, ListKind } from './list-kinds';

/** An entry as somebody writes it. */
export interface GivenEntry {
  readonly title: string;
  readonly isSection: boolean;
  readonly parentId: string | null;
  readonly holder: string;
  readonly level: Level | null;
  readonly year: number | null;
  readonly quantity: number | null;
  readonly points: number | null;
}

/** Why an entry cannot stand in a list of this kind, each at its field. `sections` are the ids of the list's headings. */
export function refuseEntry(kind: ListKind, entry: GivenEntry, sections: ReadonlySet<string>, field = ''): Refusal[] {
  const rule = kindOf(kind);
  const at = (name: string) => (field === '' ? name : `${field}.${name}`);
  const refusals: (Refusal | null)[] = [
    entry.title.trim() === ''
      ? { code: 'title_missing', field: at('title'), zh: '请填写内容', en: 'Say what it is' }
      : null,
    entry.isSection && entry.parentId !== null
      ? {
          code: 'section_nested',
          field: at('parentId'),
          zh: '标题之下不再分标题',
          en: 'A heading stands under no other',
        }
      : null,
    entry.parentId !== null && !sections.has(entry.parentId)
      ? {
          code: 'section_unknown',
          field: at('parentId'),
          zh: '本清单没有这个标题',
          en: 'This list has no such heading',
        }
      : null,
    entry.points !== null && entry.points < 0
      ? { code: 'points_negative', field: at('points'), zh: '分值不能小于零', en: 'Points cannot be below zero' }
      : null,
    kind === 'honours' && !entry.isSection && (entry.level === null || entry.year === null)
      ? {
          ...{ code: 'honour_incomplete', field: at('level') },
          ...{ zh: '荣誉须写明授予级别和年份', en: 'An honour has a level and a year' },
        }
      : null,
    rule.rounds === 'points' && !entry.isSection && entry.points === null
      ? { code: 'points_missing', field: at('points'), zh: '请填写本项分值', en: 'Give the points of this item' }
      : null,
  ];
  return refusals.filter((refusal) => refusal !== null);
}
