import { EntryCard, ListPageQuery, ListsQuery } from '@dajuan/database/lists';
import { ListKind } from '@dajuan/domain/lists';
import { AddEntries, CreateList, ListFields, NewEntry } from '@dajuan/features/lists';
import { House } from './house';
import { TestPerson, TestTown } from './town';

const blankList: ListFields = {
  ...{ name: '清单', ownerDepartmentId: null, holder: '镇党委', scope: '', year: 2026, planId: null },
  ...{ statedEntries: null, statedSections: null, statedPoints: null, isAtLeast: false, countExplanation: '' },
  ...{ template: '', grades: [], isRestricted: false },
};

const blankEntry: Omit<NewEntry, 'title'> = {
  ...{ isSection: false, parentId: null, number: '', detail: '', departmentId: null, holder: '', level: null },
  ...{ year: null, quantity: null, unit: '', points: null, dueOn: null },
};

/** Lists of a town, saying only what matters. */
export function listsOf(house: House, town: TestTown, now: Date) {
  const create = (kind: ListKind, given: Partial<ListFields> = {}, actor: TestPerson = town.supervisor) =>
    house.get(CreateList).create(actor, kind, { ...blankList, ...given }, now);
  const add = (listId: string, entries: readonly (Partial<NewEntry> & { title: string })[], actor = town.supervisor) =>
    house.get(AddEntries).add(actor, listId, entries.map((entry) => ({ ...blankEntry, ...entry })), now); // prettier-ignore
  const entries = (listId: string, actor: TestPerson = town.supervisor): Promise<EntryCard[]> =>
    house.inOrganisation(town.orgId, (tx) => house.get(ListPageQuery).entries(tx, actor, listId));
  const seen = async (actor: TestPerson): Promise<string[]> => {
    const cards = await house.inOrganisation(town.orgId, (tx) => house.get(ListsQuery).find(tx, actor));
    return cards.map(({ name }) => name).sort();
  };
  return { create, add, entries, seen };
}
