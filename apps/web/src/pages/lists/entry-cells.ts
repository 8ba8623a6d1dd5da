import type { TFunction } from 'i18next';
import type { EntryColumn, ListEntry, NamedList } from '../../api/types';
import type { ShownEntries } from './list-filters';

/** Entries as they are shown: headings only where something under them is. */
export function shownEntries({ entries }: NamedList, { state, departmentId }: ShownEntries): ListEntry[] {
  const fits = (entry: ListEntry) =>
    !entry.isSection &&
    (state === undefined || entry.state === state) &&
    (departmentId === undefined || entry.department?.id === departmentId);
  const isWhole = state === undefined && departmentId === undefined;
  return entries.filter((entry) =>
    entry.isSection ? isWhole || entries.some((each) => each.parentId === entry.id && fits(each)) : fits(entry),
  );
}

/** What a column says of an entry, as text; numbers stay numbers. */
export function cellOf(
  entry: ListEntry,
  column: EntryColumn,
  sections: ReadonlyMap<string, string>,
  t: TFunction,
): string | number {
  switch (column) {
    case 'section':
      return sections.get(entry.parentId ?? '') ?? '';
    case 'department':
      return entry.department?.name ?? '';
    case 'level':
      return entry.level ? t(`awardLevel.${entry.level}`) : '';
    case 'due':
      return entry.dueOn ?? '';
    case 'state':
      return t(`entryState.${entry.state}`);
    default:
      return entry[column] ?? '';
  }
}

export const sectionNames = ({ entries }: NamedList): ReadonlyMap<string, string> =>
  new Map(entries.filter(({ isSection }) => isSection).map(({ id, title }) => [id, title]));
