import fc from 'fast-check';
import { newId, Transaction } from '@dajuan/database/connection';
import { RequestsQuery } from '@dajuan/database/requests';
import { TaskFactsQuery, TaskMove, TaskMoveStore } from '@dajuan/database/tasks';
import { addDays } from '@dajuan/domain/calendar';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { LoopRules } from '@dajuan/domain/loop';
import { defaultPlanRules } from '@dajuan/domain/progress';
import { VerifyProjections, ProgressActionsModule } from '@dajuan/features/progress';
import {
  AnswerRequest,
  AskCoordination,
  AskExtension,
  AskTargetChange,
  RequestActionsModule,
} from '@dajuan/features/requests';
import { AssignTask, MoveTask, TaskActionsModule, UrgeTask } from '@dajuan/features/tasks';
import { House, openHouse } from '../factories/house';
import { anyAttempt, anyLoopRules } from '../factories/loop-attempts';
import { Attempt, LoopModel } from '../factories/loop-model';
import { morningOf } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

jest.setTimeout(120_000);

const now = morningOf('2026-11-20');
const WALKS = 8;
const TRIES_A_WALK = 60;

/** The same tries on a real database and on the tables of `domain/loop`: both refuse the same and end in the same place. */
describe('a task on random walks through the loop', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse([TaskActionsModule, RequestActionsModule, ProgressActionsModule], [RequestsQuery]);
  });
  afterAll(() => house.close());

  it('refuses and does in the database what the tables say', async () => {
    const tries = fc.array(anyAttempt, { minLength: TRIES_A_WALK, maxLength: TRIES_A_WALK });
    await fc.assert(
      fc.asyncProperty(anyLoopRules, tries, (rules, attempts) => walk(rules, attempts)),
      { numRuns: WALKS, endOnFailure: true },
    );
  });

  async function walk(rules: LoopRules, attempts: readonly Attempt[]): Promise<void> {
    const town = await createTown(house, { ...defaultPlanRules, loop: rules });
    const taskId = await createTask(house, town, { state: 'assigned', measures: [cumulative(15)] });
    await assignedToday(town, taskId);
    const model = new LoopModel(rules);
    for (const attempt of attempts) {
      const requestIds = await idsOfRequests(town, taskId);
      if (attempt.kind === 'answer' && attempt.which >= requestIds.length) continue;
      const outcome = await codeOf(attemptIn(town, taskId, model, attempt, requestIds));
      expect([attempt, outcome]).toEqual([attempt, model.attempt(attempt)]);
    }
    await expectSame(town, taskId, model);
  }

  /** What somebody tries, as the doors would ask for it; the version is always the one that stands. */
  function attemptIn(
    town: TestTown,
    taskId: string,
    model: LoopModel,
    attempt: Attempt,
    requestIds: readonly string[],
  ): Promise<unknown> {
    const actor = town[attempt.by];
    const { reason } = attempt;
    const { version } = model;
    switch (attempt.kind) {
      case 'move': {
        const disposition = attempt.isStanding ? 'standing' : null;
        return house.get(MoveTask).move(actor, taskId, { move: attempt.move, version, reason, disposition }, now);
      }
      case 'assign': {
        const asked = { version, leadDepartmentId: town[attempt.to].id, ownerId: null, reason };
        return house.get(AssignTask).assign(actor, taskId, asked, now);
      }
      case 'ask':
        return ask(town, taskId, model, attempt);
      case 'answer': {
        const said = { verdict: attempt.verdict, reason };
        return house.get(AnswerRequest).answer(actor, requestIds.at(-1 - attempt.which)!, said, now);
      }
      case 'urge':
        return house.get(UrgeTask).urge(actor, taskId, reason, now);
    }
  }

  async function ask(
    town: TestTown,
    taskId: string,
    model: LoopModel,
    { by, what, change, reason }: Extract<Attempt, { kind: 'ask' }>,
  ): Promise<string> {
    const actor = town[by];
    if (what === 'coordination') {
      return house.get(AskCoordination).ask(actor, taskId, { reason, addresseeId: null, answerBy: null }, now);
    }
    if (what === 'extension') {
      const newDueOn = addDays(model.dueOn, 60 * change);
      return house.get(AskExtension).ask(actor, taskId, { newDueOn, reason, progress: '过半' }, now);
    }
    const targetId = (await factsOf(town, taskId)).measures[0]!.id;
    return house.get(AskTargetChange).ask(actor, taskId, { targetId, newValue: model.target + change, reason }, now);
  }

  async function expectSame(town: TestTown, taskId: string, model: LoopModel): Promise<void> {
    const { task, measures } = await factsOf(town, taskId);
    expect({ ...task, target: measures[0]?.target }).toMatchObject({
      ...{ state: model.state, version: model.version, dueOn: model.dueOn, target: model.target },
      leadDepartmentId: town[model.lead].id,
    });
    const steps = await house.inOrganisation(town.orgId, (tx) =>
      tx.getRepository(TaskMove).find({ where: { taskId }, order: { id: 'ASC' } }),
    );
    expect(steps.slice(1).map(({ move }) => move)).toEqual(model.steps);
    const asked = await requestsOf(town, taskId);
    expect(asked.map(({ kind, isOpen, answers }) => [kind, isOpen, answers.map(({ verdict }) => verdict)])).toEqual(
      model.requests.map((each) => [each.kind, model.isOpen(each), each.answers.map(({ verdict }) => verdict)]),
    );
    expect(await house.get(VerifyProjections).verify(town.orgId, now)).toEqual([]);
  }

  async function assignedToday(town: TestTown, taskId: string): Promise<void> {
    const move = { move: 'assign', fromState: 'draft', toState: 'assigned', reason: '', facts: {} } as const;
    const fact = { orgId: town.orgId, id: newId(), taskId, movedBy: town.supervisor.personId, movedAt: now };
    await house.inOrganisation(town.orgId, (tx) => new TaskMoveStore().insert(tx, [{ ...fact, ...move }]));
  }

  const factsOf = async (town: TestTown, taskId: string) => {
    const facts = await house.inOrganisation(town.orgId, (tx: Transaction) => house.get(TaskFactsQuery).of(tx, taskId));
    if (!facts) throw new Error('the task is not there');
    return facts;
  };

  /** In the order they were asked, which at one instant is that of their ids. */
  const requestsOf = async (town: TestTown, taskId: string) => {
    const asked = await house.inOrganisation(town.orgId, (tx) => house.get(RequestsQuery).find(tx, { taskId }));
    return [...asked].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const idsOfRequests = async (town: TestTown, taskId: string) => (await requestsOf(town, taskId)).map(({ id }) => id);

  /** What the try was refused with; null where it was done. */
  async function codeOf(attempt: Promise<unknown>): Promise<string | null> {
    try {
      await attempt;
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.refusals[0]!.code;
      if (error instanceof NotAllowed) return error.code;
      throw error;
    }
  }
});
