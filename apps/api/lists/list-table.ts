import { EntryColumn, entryColumns, entryStates, levels } from '@dajuan/domain/lists';
import { SheetCell } from '@dajuan/documents/write-sheet';
import { Language } from '../http/principal';
import { EntryView } from './entry.dto';
import { ListView } from './list.dto';

/** Which entries are wanted; null: all. */
export interface Shown {
  readonly state: string | null;
  readonly departmentId: string | null;
}

/** The entries of a list as they are shown, a row each under their heads; headings are said in their column. */
export function tableOf(list: ListView, shown: Shown, language: Language): SheetCell[][] {
  const columns = list.columns as EntryColumn[];
  const sections = new Map(list.entries.filter(({ isSection }) => isSection).map(({ id, title }) => [id, title]));
  const wanted = list.entries.filter(
    ({ isSection, state, department }) =>
      !isSection &&
      (shown.state === null || state === shown.state) &&
      (shown.departmentId === null || department?.id === shown.departmentId),
  );
  return [
    columns.map((column) => entryColumns[column][language]),
    ...wanted.map((entry) => columns.map((column) => cells[column](entry, sections, language))),
  ];
}

type Cell = (entry: EntryView, sections: ReadonlyMap<string, string>, language: Language) => SheetCell;

const cells: Readonly<Record<EntryColumn, Cell>> = {
  number: ({ number }) => number,
  section: ({ parentId }, sections) => sections.get(parentId ?? '') ?? '',
  title: ({ title }) => title,
  department: ({ department }) => department?.name ?? '',
  holder: ({ holder }) => holder,
  level: ({ level }, _, language) => (level ? levels[level as keyof typeof levels][language === 'zh' ? 0 : 1] : ''),
  year: ({ year }) => year ?? '',
  quantity: ({ quantity }) => quantity ?? '',
  unit: ({ unit }) => unit,
  points: ({ points }) => points ?? '',
  due: ({ dueOn }) => dueOn ?? '',
  detail: ({ detail }) => detail,
  state: ({ state }, _, language) => entryStates[state as keyof typeof entryStates][language],
};
