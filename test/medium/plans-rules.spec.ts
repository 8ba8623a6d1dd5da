import { ChangedElsewhere, newId } from '@dajuan/database/connection';
import { PlanRuleChangeStore, PlanRules, WorkPlanStore } from '@dajuan/database/plans';
import { TaskProjectionsQuery } from '@dajuan/database/tasks';
import { NotFound } from '@dajuan/domain/errors';
import { defaultPlanRules } from '@dajuan/domain/progress';
import { ArchivePlan, ChangePlanRules, PlanActionsModule } from '@dajuan/features/plans';
import { ProgressActionsModule, VerifyProjections } from '@dajuan/features/progress';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const june = morningOf('2026-06-15');
const reason = '年中督查会议定';

describe('changing a plan’s rules', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;

  beforeAll(async () => void (house = await openHouse([PlanActionsModule, ProgressActionsModule])));
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town, { measures: [cumulative(12)] });
    house.jobs.takeAll();
  });
  afterAll(() => house.close());

  const change = (rules: PlanRules, given: Partial<{ version: number; reason: string; planId: string }> = {}) => {
    const { planId = town.planId, ...said } = given;
    return house.get(ChangePlanRules).change(town.supervisor, planId, { version: 1, rules, reason, ...said }, june);
  };
  const standing = async () => {
    const query = house.get(TaskProjectionsQuery);
    const [stored] = await house.inOrganisation(town.orgId, (tx) => query.ofTasks(tx, [taskId]));
    return stored!;
  };
  const history = () =>
    house.inOrganisation(town.orgId, (tx) => house.get(PlanRuleChangeStore).ofPlan(tx, town.planId));
  const patient: PlanRules = {
    ...defaultPlanRules,
    colour: { ...defaultPlanRules.colour, gap: { mode: 'points', yellowFromPoints: 20, redAbovePoints: 60 } },
    reports: { cadence: 'none' },
    curve: { kind: 'backLoaded' },
  };

  it('moves the turning days and the course of every task, and tells the roll-ups', async () => {
    const before = await standing();
    await change(patient);
    const after = await standing();
    expect(after.standing!.redFrom! > before.standing!.redFrom!).toBe(true);
    expect(after.standing!.yellowFrom! > before.standing!.yellowFrom!).toBe(true);
    expect(after.course[5]!.expected).toBeLessThan(before.course[5]!.expected!);
    expect(await house.get(VerifyProjections).verify(town.orgId, june)).toEqual([]);
    const payload = { orgId: town.orgId, planId: town.planId };
    expect(house.jobs.takeAll()).toEqual([{ name: 'roll-up.refresh-all', payload }]);
  });

  it('keeps what was before, what is now, who it was and why', async () => {
    await change(patient);
    await change(
      { ...patient, loop: { approval: 'leader', handBackWithinWorkingDays: 5, endorsement: 'department' } },
      { version: 2 },
    );
    const { personId: id, name } = town.supervisor;
    expect(await history()).toMatchObject([
      { before: patient, after: { loop: { approval: 'leader' } } },
      { before: defaultPlanRules, after: patient, reason, by: { id, name }, at: june },
    ]);
    const plan = await house.inOrganisation(town.orgId, (tx) => house.get(WorkPlanStore).byId(tx, town.planId));
    expect(plan).toMatchObject({ version: 3, rules: { loop: { handBackWithinWorkingDays: 5 } } });
  });

  it('is refused at every field at once, and then nothing changes', async () => {
    const wrong: PlanRules = {
      ...patient,
      colour: { gap: { mode: 'points', yellowFromPoints: 40, redAbovePoints: 30 }, dueSoonWorkingDays: 5 },
      reports: { cadence: 'monthly', byDay: 0, graceWorkingDays: 3 },
      loop: { approval: 'leader', handBackWithinWorkingDays: 0, endorsement: 'none' },
    };
    const fields = ['gap.redAbovePoints', 'reports.byDay', 'handBackWithinWorkingDays', 'reason'];
    await expect(change(wrong, { reason: ' ' })).rejects.toMatchObject({
      refusals: fields.map((field) => expect.objectContaining({ field })),
    });
    const unchanged = { refusals: [{ code: 'rules_unchanged' }] };
    await expect(change(defaultPlanRules)).rejects.toMatchObject(unchanged);
    expect(await history()).toEqual([]);
  });

  it('is for an open plan of one’s own town, as one has read it', async () => {
    await expect(change(patient, { version: 7 })).rejects.toBeInstanceOf(ChangedElsewhere);
    await expect(change(patient, { planId: newId() })).rejects.toBeInstanceOf(NotFound);
    const stranger = await createTown(house);
    await expect(change(patient, { planId: stranger.planId })).rejects.toBeInstanceOf(NotFound);
    await house.get(ArchivePlan).archive(town.supervisor, town.planId, 1, june);
    await expect(change(patient, { version: 2 })).rejects.toMatchObject({ refusals: [{ code: 'plan_is_archived' }] });
  });
});
