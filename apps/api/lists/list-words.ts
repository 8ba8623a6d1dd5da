import {
  entryColumns,
  EntryColumn,
  EntryField,
  entryMoves,
  EntryMove,
  entryStates,
  EntryState,
  Level,
  levels,
  ListFamily,
  listFamilies,
  ListKind,
  listKinds,
  Relation,
  relations,
  RoundForm,
} from '@dajuan/domain/lists';

/** The words of lists, from the tables that decide what they mean. */
const keysOf = <Word extends string>(table: Readonly<Record<Word, unknown>>) => Object.keys(table) as Word[];

export const kindNames: ListKind[] = keysOf(listKinds);
export const familyNames: ListFamily[] = keysOf(listFamilies);
export const stateNames: EntryState[] = keysOf(entryStates);
export const entryMoveNames: EntryMove[] = keysOf(entryMoves);
export const levelNames: Level[] = keysOf(levels);
export const relationNames: Relation[] = keysOf(relations);
export const columnNames: EntryColumn[] = keysOf(entryColumns);

export const fieldNames = keysOf<EntryField>({
  ...{ number: true, department: true, holder: true, level: true, year: true, quantity: true, points: true, due: true },
});

export const roundForms = keysOf<RoundForm>({ points: true, grades: true, values: true, ticks: true });
