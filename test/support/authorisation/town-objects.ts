import { Visitor } from '../visitor';
import { UNKNOWN } from './probe';
import { Asker, Objects } from './row-scope';

type Kinds = { readonly [Kind in keyof Objects]: readonly Objects[Kind][] };

interface Ref {
  readonly id: string;
}

/** What the demonstration has of every kind, and a little made for the purpose. */
export class TownObjects {
  constructor(private readonly kinds: Kinds) {
    const missing = Object.entries(kinds).filter(([, all]) => all.length === 0);
    if (missing.length > 0) throw new Error(`there is no ${missing.map(([name]) => name).join(', no ')}`);
  }

  /** One of each kind by the numbers drawn; where somebody is named, of what is theirs as far as there is any. */
  pick(picks: readonly number[], near: Asker | null): Objects {
    const names = Object.keys(this.kinds) as (keyof Objects)[];
    const chosen = names.map((name, at) => {
      const all: readonly object[] = this.kinds[name];
      const theirs = near ? all.filter((one) => isTheirs(one, near)) : [];
      const some = theirs.length > 0 ? theirs : all;
      return [name, some[(picks[at] ?? 0) % some.length]];
    });
    return Object.fromEntries(chosen) as unknown as Objects;
  }
}

/** Whether the person, or their department, is named anywhere in it. */
function isTheirs(one: object, { id, departmentId }: Asker): boolean {
  return Object.values(one)
    .flat()
    .some((value) => value === id || (departmentId !== null && value === departmentId));
}

/** Reads what there is, as those see it who may; a draft, a file, two reports and an urging are made first. */
export async function townObjects(
  people: readonly { readonly asker: Asker; readonly visitor: Visitor }[],
): Promise<TownObjects> {
  const of = (role: string) => people.find(({ asker }) => asker.roles.includes(role))!;
  const { visitor: supervisor } = of('supervisor');
  const owner = of('owner');
  const planId: string = (await supervisor.get('/api/plans')).body.mainPlanId;
  const draft = (
    await supervisor.post('/api/documents/text', {
      ...{ title: '权限核对', kind: 'plan', year: 2026 },
      text: '二〇二六年工作安排\n\n一、城市建设\n\n新建公厕6座。（责任单位：城建中心）\n',
    })
  ).body;
  const { departments } = (await supervisor.get('/api/departments')).body;
  const month = new Date().toISOString().slice(0, 7);
  const reports = [null, owner.asker.departmentId].map(async (departmentId) => {
    const { id } = (await supervisor.post('/api/reports', { planId, departmentId, month })).body;
    return { id, departmentId } as const;
  });
  const file = (await owner.visitor.upload('/api/files', { name: '依据.txt', bytes: Buffer.from('依据') })).body;
  const tasks = await tasksOf(supervisor, planId);
  const urged = tasks.filter(({ leadId }) => leadId === owner.asker.departmentId);
  await Promise.all(urged.map(({ id }) => supervisor.post(`/api/tasks/${id}/urging`, { words: '请抓紧' })));
  const messages = await Promise.all(
    people.map(async ({ asker, visitor }) => {
      const page = (await visitor.get('/api/inbox?limit=3')).body.messages as Ref[];
      return page.map(({ id }) => ({ id, recipientId: asker.id }));
    }),
  );
  return new TownObjects({
    planId: [
      { id: planId, isDraft: false },
      { id: draft.planId, isDraft: true },
    ],
    taskId: tasks,
    reportId: await Promise.all(reports),
    messageId: messages.flat(),
    requestId: ((await supervisor.get('/api/requests')).body.requests as Request[]).map(requestOf),
    fileId: [{ id: file.id, uploaderId: owner.asker.id }],
    ...(await listObjects(supervisor)),
    departmentId: departments.map(({ id }: Ref) => ({ id })),
    personId: people.map(({ asker: { id, departmentId } }) => ({ id, departmentId })),
    handOverId: ((await supervisor.get('/api/hand-overs')).body.handOvers as HandOver[]).map(handOverOf),
    itemId: [{ id: UNKNOWN }],
    documentId: [{ id: draft.documentId }],
  });
}

interface HandOver extends Ref {
  readonly giver: Objects['personId'];
  readonly witness: Ref;
  readonly successors: readonly Ref[];
}

function handOverOf({ id, giver, witness, successors }: HandOver): Objects['handOverId'] {
  const partyIds = [giver, witness, ...successors].map((person) => person.id);
  return { id, giver: { id: giver.id, departmentId: giver.departmentId }, partyIds };
}

interface List extends Ref {
  readonly version: number;
  readonly owner: Ref | null;
  readonly isRestricted: boolean;
  readonly entries: readonly (Ref & { isSection: boolean; state: string; department: Ref | null })[];
  readonly rounds: readonly Ref[];
}

/** Lists of every kind with their open entries and their rounds. */
async function listObjects(supervisor: Visitor): Promise<Pick<Kinds, 'listId' | 'entryId' | 'roundId'>> {
  const { lists } = (await supervisor.get('/api/lists')).body;
  const pages = await Promise.all((lists as Ref[]).map(({ id }) => supervisor.get(`/api/lists/${id}`)));
  const whole = pages.map(({ body }) => body as List);
  return {
    listId: whole.map(({ id, version, owner, isRestricted, entries }) => ({
      ...{ id, version, keeperId: owner?.id ?? null, isRestricted },
      departmentIds: entries.flatMap(({ department }) => department?.id ?? []),
    })),
    entryId: whole.flatMap(({ owner, entries }) =>
      entries
        .filter(({ isSection, state }) => !isSection && state === 'open')
        .map(({ id, department }) => ({ id, keeperId: owner?.id ?? null, answererId: department?.id ?? null })),
    ),
    roundId: whole.flatMap(({ owner, rounds }) => rounds.map(({ id }) => ({ id, keeperId: owner?.id ?? null }))),
  };
}

interface Request extends Ref {
  readonly waitsFor: Ref | null;
  readonly askedBy: Ref;
}

function requestOf({ id, waitsFor, askedBy }: Request): Objects['requestId'] {
  return { id, waitsForId: waitsFor?.id ?? null, askedById: askedBy.id };
}

/** Those under way, in which everything may be asked for, and one that never was. */
async function tasksOf(supervisor: Visitor, planId: string): Promise<Objects['taskId'][]> {
  const { tasks } = (await supervisor.get(`/api/tasks?planId=${planId}&state=in_progress&limit=200`)).body;
  const groups: Group[] = (await supervisor.get('/api/work-groups')).body.groups;
  const areas: Area[] = (await supervisor.get('/api/areas')).body.areas;
  const known = await Promise.all(
    (tasks as Ref[]).map(async ({ id }) => {
      const task = (await supervisor.get(`/api/tasks/${id}`)).body;
      return {
        ...{ id, version: task.version, targetId: task.targets[0].id },
        ...{ leadId: task.leadDepartment.id, ownerId: task.owner?.id ?? null },
        supportIds: task.supportDepartments.map((department: Ref) => department.id),
        contactId: task.contact?.id ?? null,
        ...peopleOf(groups.filter((group) => group.state === 'working' && group.tasks.some((each) => each.id === id))),
        areaOwnerIds: task.areas.flatMap((area: Ref) => ownersAbove(area.id, areas)),
      };
    }),
  );
  const nobody = { supportIds: [], ownerId: null, contactId: null, areaOwnerIds: [], ...peopleOf([]) };
  return [...known, { id: UNKNOWN, version: 1, targetId: UNKNOWN, leadId: UNKNOWN, ...nobody }];
}

interface Group {
  readonly state: string;
  readonly heads: readonly Ref[];
  readonly members: readonly Ref[];
  readonly tasks: readonly Ref[];
}

interface Area extends Ref {
  readonly parentId: string | null;
  readonly owner: Ref | null;
}

function peopleOf(groups: readonly Group[]): Pick<Objects['taskId'], 'groupHeadIds' | 'groupMemberIds'> {
  const ids = (of: (group: Group) => readonly Ref[]) => groups.flatMap(of).map(({ id }) => id);
  return { groupHeadIds: ids(({ heads }) => heads), groupMemberIds: ids(({ members }) => members) };
}

/** Who answers for the area, and for everything it lies in. */
function ownersAbove(areaId: string, areas: readonly Area[]): string[] {
  const area = areas.find(({ id }) => id === areaId);
  if (!area) return [];
  const above = area.parentId === null ? [] : ownersAbove(area.parentId, areas);
  return [...(area.owner ? [area.owner.id] : []), ...above];
}
