import { newId, Transaction } from '@dajuan/database/connection';
import { Mandate, MandateMove } from '@dajuan/database/mandates';
import { Task } from '@dajuan/database/tasks/task.entity';
import { addDays, addWorkingDays, CalendarDate, instantAt } from '@dajuan/domain/calendar';
import { DistrictFrame, LoadedDistrict, LoadedTown } from './district-frame';
import { ScenarioMandate } from './district-scenario';
import { enterOrganisation } from './enter-organisation';
import { notAfter } from './loading-frame';

const GIVEN_DAYS_AGO = 120;
const DUE_IN_DAYS = 125;

/** A step of a mandate before it is told on either side. */
interface Step extends Pick<MandateMove, 'kind' | 'toState' | 'reason'> {
  readonly side: Mandate['side'];
  readonly on: CalendarDate;
}

/**
 * One item given to three towns: one has signed for it and has a department on it, one handed it back and waits, and the
 * fictional town handed it back and was given it anew yesterday. Both sides are written as if it had all been delivered.
 */
export async function loadMandate(
  tx: Transaction,
  scenario: ScenarioMandate,
  district: LoadedDistrict,
  towns: readonly LoadedTown[],
  frame: DistrictFrame,
): Promise<void> {
  const batchId = newId();
  for (const town of towns) {
    const target = scenario.targets[town.name];
    if (target === undefined) continue;
    const steps = stepsOf(scenario, town, frame);
    const taskId = steps.some(({ kind }) => kind === 'hand_on') ? await taskOf(tx, town) : null;
    const shared = { id: newId(), batchId, ...itemOf(scenario, target, steps, district, frame) };
    for (const side of ['superior', 'subordinate'] as const) {
      const [own, other] = side === 'superior' ? [district, town] : [town, district];
      const heard = steps.filter((step) => step.side !== side && step.kind !== 'hand_on').length;
      const said = steps.filter((step) => step.side === side && step.kind !== 'hand_on').length;
      await enterOrganisation(tx, own.orgId);
      await tx.getRepository(Mandate).insert({
        ...{ ...shared, orgId: own.orgId, otherId: other.orgId, side, heard, said },
        ...{ taskId: side === 'subordinate' ? taskId : null, figures: null, figuresNumber: 0, version: 1 },
      });
      const told = steps.filter((step) => step.kind !== 'hand_on' || side === 'subordinate');
      const moves = await Promise.all(told.map((step) => moveOf(tx, step, shared.id, side, { district, town, frame })));
      await tx.getRepository(MandateMove).insert(moves);
    }
  }
}

/** What happened, in order: who signed for it, who handed it back, and who was given it anew after that. */
function stepsOf({ handBacks, assignedAnew }: ScenarioMandate, { name }: LoadedTown, frame: DistrictFrame): Step[] {
  const { today, calendar } = frame;
  const givenOn = addDays(today, -GIVEN_DAYS_AGO);
  const [nextDay, yesterday] = [addWorkingDays(givenOn, 1, calendar), addDays(today, -1)];
  const given: Step = { side: 'superior', kind: 'assign', toState: 'assigned', reason: '', on: givenOn };
  const reason = handBacks[name];
  if (reason === undefined) {
    const own = { side: 'subordinate', toState: 'in_progress', reason: '', on: nextDay } as const;
    return [given, { ...own, kind: 'sign_for' }, { ...own, kind: 'hand_on' }];
  }
  const handedBack: Step = { side: 'subordinate', kind: 'hand_back', toState: 'handed_back', reason, on: nextDay };
  const isAnew = Object.keys(handBacks)[0] === name;
  return isAnew ? [given, handedBack, { ...given, reason: assignedAnew, on: yesterday }] : [given, handedBack];
}

function itemOf(
  { title, words, object, unit }: ScenarioMandate,
  target: number,
  steps: readonly Step[],
  { zone }: LoadedDistrict,
  { today }: DistrictFrame,
) {
  const given = steps.filter(({ kind }) => kind === 'assign');
  const dueOn = addDays(today, DUE_IN_DAYS);
  return {
    ...{ title, words, measure: { type: 'cumulative', object, unit, target } as const },
    ...{ startsOn: given[0]!.on, dueOn, originalDueOn: dueOn, assignment: given.length },
    state: steps.at(-1)!.toState as Mandate['state'],
    assignedAt: instantAt(given.at(-1)!.on, '09:00', zone),
  };
}

/** The task of the town's plan that the item became. */
async function taskOf(tx: Transaction, { orgId }: LoadedTown): Promise<string> {
  await enterOrganisation(tx, orgId);
  return (await tx.getRepository(Task).findOneByOrFail({ theme: '上级交办' })).id;
}

async function moveOf(
  tx: Transaction,
  { kind, toState, reason, on, side: doneBy }: Step,
  mandateId: string,
  side: Mandate['side'],
  { district, town, frame }: { district: LoadedDistrict; town: LoadedTown; frame: DistrictFrame },
): Promise<MandateMove> {
  const own = side === 'superior' ? district : town;
  const isOwn = doneBy === side;
  const name = doneBy === 'superior' ? district.supervisor : town.supervisorName;
  const actor = isOwn ? name : `${doneBy === 'superior' ? district.name : town.name} ${name}`;
  const time = kind === 'assign' ? '09:00' : '15:00';
  return {
    ...{ orgId: own.orgId, id: newId(), mandateId, kind, toState, reason, facts: {}, actor },
    movedBy: isOwn ? own.supervisorId : null,
    movedAt: notAfter(instantAt(on, time, own.zone), frame.now),
  };
}
