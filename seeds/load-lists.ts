import { newId, Transaction } from '@dajuan/database/connection';
import { EntryLink } from '@dajuan/database/lists/entry-link.entity';
import { EntryStep } from '@dajuan/database/lists/entry-step.entity';
import { EntryTask } from '@dajuan/database/lists/entry-task.entity';
import { ListBreakdown } from '@dajuan/database/lists/list-breakdown.entity';
import { ListEntry } from '@dajuan/database/lists/list-entry.entity';
import { ListRound } from '@dajuan/database/lists/list-round.entity';
import { NamedList } from '@dajuan/database/lists/named-list.entity';
import { RoundMark } from '@dajuan/database/lists/round-mark.entity';
import { insertRows } from '@dajuan/database/plans/insert-rows';
import { instantAt, yearOf } from '@dajuan/domain/calendar';
import { breakdownOf, firstState, flows, kindOf, ListKind, relationBetween } from '@dajuan/domain/lists';
import { ListsScenario, ScenarioBreakdown, ScenarioEntry, ScenarioList, ScenarioRound } from './list-scenario';
import { LoadingFrame, notAfter } from './loading-frame';
import { resolveDate, ScenarioDate } from './scenario-date';

/** Entries of the whole file by key, with the kind of the list they stand in. */
type Known = ReadonlyMap<string, { readonly id: string; readonly kind: ListKind }>;

/** Writes the lists of an organisation whose plans are loaded; `items` are ids of plan items by their keys. */
export async function loadLists(
  tx: Transaction,
  { lists }: ListsScenario,
  items: ReadonlyMap<string, string>,
  frame: LoadingFrame,
): Promise<void> {
  const known: Known = new Map(
    lists.flatMap(({ kind, entries }) => entries.map(({ key }) => [key, { id: newId(), kind }] as const)),
  );
  for (const list of lists) await loadList(tx, list, known, frame);
  const all = lists.flatMap(({ entries }) => entries);
  await insertRows(tx, EntryLink, all.flatMap((entry) => linksOf(entry, known, frame))); // prettier-ignore
  const ties = all.flatMap(({ key, items: keys = [] }) =>
    keys.map((item) => ({ orgId: frame.orgId, entryId: known.get(key)!.id, planItemId: items.get(item)! })),
  );
  await insertRows(tx, EntryTask, ties);
}

async function loadList(tx: Transaction, list: ScenarioList, known: Known, frame: LoadingFrame): Promise<void> {
  const named = namedListOf(list, frame);
  await insertRows(tx, NamedList, [named]);
  await insertRows(tx, ListEntry, list.entries.map((entry, at) => entryOf(entry, at + 1, named, known, frame))); // prettier-ignore
  await insertRows(tx, EntryStep, list.entries.flatMap((entry) => stepsOf(entry, list.kind, known, frame))); // prettier-ignore
  for (const round of list.rounds ?? []) await loadRound(tx, round, named, known, frame);
  await insertRows(tx, ListBreakdown, (list.breakdowns ?? []).map((each) => breakdownRow(each, named, frame))); // prettier-ignore
}

function namedListOf(list: ScenarioList, frame: LoadingFrame): NamedList {
  const { stated = {}, source } = list;
  return {
    ...{ orgId: frame.orgId, id: newId(), kind: list.kind, name: list.name },
    ownerDepartmentId: list.owner === null ? null : frame.departments.get(list.owner)!,
    ...{ holder: list.holder ?? '', scope: list.scope ?? '', year: list.year ?? yearOf(frame.today), planId: null },
    ...{ statedEntries: stated.entries ?? null, statedSections: stated.sections ?? null },
    ...{ statedPoints: stated.points ?? null, isAtLeast: stated.isAtLeast ?? false },
    ...{ countExplanation: list.explanation ?? '', template: list.template ?? '', grades: list.grades ?? [] },
    ...{ isRestricted: list.isRestricted ?? false, sourceFile: source?.file ?? null, sourceLine: source?.line ?? null },
    ...{ createdBy: frame.supervisorId, createdAt: frame.now, version: 1 },
  };
}

function entryOf(entry: ScenarioEntry, position: number, list: NamedList, known: Known, frame: LoadingFrame) {
  const isSection = entry.isSection ?? false;
  const state = isSection ? 'kept' : stateOf(entry, list.kind);
  const row: ListEntry = {
    ...{ orgId: frame.orgId, id: known.get(entry.key)!.id, listId: list.id, isSection, position, state },
    parentId: entry.under === undefined ? null : known.get(entry.under)!.id,
    ...{ number: entry.number ?? '', title: entry.title, detail: entry.detail ?? '', holder: entry.holder ?? '' },
    departmentId: entry.department === undefined ? null : frame.departments.get(entry.department)!,
    ...{ level: entry.level ?? null, year: entry.year ?? null, quantity: entry.quantity ?? null },
    ...{ unit: entry.unit ?? '', points: entry.points ?? null },
    dueOn: entry.dueOn === undefined ? null : on(entry.dueOn, frame),
    ...{ version: 1, createdBy: frame.supervisorId, createdAt: frame.now },
  };
  return row;
}

/** Where the last of its steps led. */
export function stateOf({ steps = [] }: Pick<ScenarioEntry, 'steps'>, kind: ListKind) {
  const { flow } = kindOf(kind);
  const last = steps.at(-1);
  return last ? flows[flow][last.move]!.to : firstState(flow);
}

function stepsOf({ key, steps = [] }: ScenarioEntry, kind: ListKind, known: Known, frame: LoadingFrame): EntryStep[] {
  return steps.map(({ on: day, by, move, words = '' }, at) => ({
    ...{ orgId: frame.orgId, id: newId(), entryId: known.get(key)!.id, move, words },
    fromState: stateOf({ steps: steps.slice(0, at) }, kind),
    toState: stateOf({ steps: steps.slice(0, at + 1) }, kind),
    takenBy: frame.people.get(by)!,
    takenAt: notAfter(instantAt(on(day, frame), '15:00', frame.zone), frame.now),
  }));
}

function linksOf({ key, links = [] }: ScenarioEntry, known: Known, { orgId }: LoadingFrame): EntryLink[] {
  const from = known.get(key)!;
  return links.map((other) => {
    const to = known.get(other)!;
    return { orgId, fromId: from.id, toId: to.id, relation: relationBetween(from.kind, to.kind)! };
  });
}

async function loadRound(
  tx: Transaction,
  { name, heldOn, stated = [], isLocked, marks }: ScenarioRound,
  list: NamedList,
  known: Known,
  frame: LoadingFrame,
): Promise<void> {
  const { orgId, supervisorId } = frame;
  const at = notAfter(instantAt(on(heldOn, frame), '17:00', frame.zone), frame.now);
  const round: ListRound = {
    ...{ orgId, id: newId(), listId: list.id, name, heldOn: on(heldOn, frame), createdBy: supervisorId, createdAt: at },
    stated: Object.fromEntries(stated.map(({ grade, count }) => [grade, count])),
    ...(isLocked ? { lockedBy: supervisorId, lockedAt: at } : { lockedBy: null, lockedAt: null }),
  };
  await insertRows(tx, ListRound, [round]);
  const given = marks.map(({ entry, value, grade, finding = '' }): RoundMark => ({
    ...{ orgId, id: newId(), roundId: round.id, entryId: known.get(entry)!.id, finding },
    ...{ value: value ?? null, grade: grade ?? null },
    ...{ markedBy: supervisorId, markedAt: at },
  }));
  await insertRows(tx, RoundMark, given);
}

function breakdownRow(
  { title, asOf, lines, statedShare, shareDecimals }: ScenarioBreakdown,
  list: NamedList,
  frame: LoadingFrame,
): ListBreakdown {
  const tree = treeOf(lines);
  return {
    ...{ orgId: frame.orgId, id: newId(), listId: list.id, title, asOf: on(asOf, frame), tree },
    ...{ statedShare: statedShare ?? null, shareDecimals: shareDecimals ?? null },
    ...{ statedBy: frame.supervisorId, statedAt: frame.now },
  };
}

/** Throws where a line stands under none. */
export function treeOf(lines: ScenarioBreakdown['lines']) {
  const whole = lines.map(({ isApproximate = false, outcome = null, split = null, ...line }) => ({
    ...{ ...line, isApproximate, outcome, split },
  }));
  const tree = breakdownOf(whole);
  if ('code' in tree) throw new Error(tree.en);
  return tree;
}

const on = (date: ScenarioDate, { today, calendar }: LoadingFrame) => resolveDate(date, today, calendar);
