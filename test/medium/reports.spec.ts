import { InboxQuery } from '@dajuan/database/reminders';
import { Report } from '@dajuan/database/reports';
import { newId } from '@dajuan/database/connection';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { buildReport } from '@dajuan/domain/reporting';
import { ProgressActionsModule, RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import {
  AskedReport,
  BuildReportPaper,
  OpenReport,
  ReportActionsModule,
  RequestReport,
} from '@dajuan/features/reports';
import { SweepActionsModule, SweepOutbox } from '@dajuan/features/sweep';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('reports', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ReportActionsModule, ProgressActionsModule, SweepActionsModule], [InboxQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    house.jobs.takeAll();
  });
  afterAll(() => house.close());

  function request(by: TestPerson, given: Partial<AskedReport> = {}): Promise<string> {
    const asked = { planId: town.planId, departmentId: null, month: '2026-09', ...given } as AskedReport;
    return house.get(RequestReport).request(by, asked, now);
  }

  const build = (reportId: string) => house.get(BuildReportPaper).build(town.orgId, reportId, now);
  const open = (by: TestPerson, reportId: string) => house.get(OpenReport).open(by, reportId);

  async function nineOf22(note = '按计划推进'): Promise<string> {
    const elections = committees();
    const taskId = await createTask(house, town, { measures: [elections] });
    const update = proposed({ kind: 'sites', targetId: elections.id, siteCount: 9, note });
    const updateId = await house.get(RecordProgress).record(town.owner, taskId, update, now);
    await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, now);
    return taskId;
  }

  it('say what stood there when they were asked for, whatever is reported before they are built', async () => {
    await nineOf22();
    const id = await request(town.supervisor);
    await nineOf22();
    await build(id);
    const { content, status, day } = await open(town.supervisor, id);
    expect([status, day]).toEqual(['ready', '2026-09-30']);
    expect(content?.rows.map(({ target, progress, completion }) => [target, progress, completion])).toEqual([
      ['业委会换届小区22个', '9/22个', '40.9%'],
    ]);
    expect(content?.headline.find(({ key }) => key === 'completion')?.value.zh).toBe('40.9%');
  });

  it('are built from the snapshot alone, the same each time', async () => {
    await nineOf22('两个小区无候选人');
    const id = await request(town.supervisor);
    await build(id);
    const { content } = await open(town.supervisor, id);
    const report = await house.inOrganisation(town.orgId, (tx) => tx.getRepository(Report).findOneByOrFail({ id }));
    expect(buildReport(report.snapshot)).toEqual(content);
    expect(JSON.stringify(content)).toContain('两个小区无候选人');
  });

  it('count a task once, for its lead department, and show what a department supports apart', async () => {
    await createTask(house, town, { measures: [cumulative(15)], supportDepartmentIds: [town.construction.id] });
    await createTask(house, town, { measures: [cumulative(40)], leadDepartmentId: town.construction.id });
    const id = await request(town.otherHead, { departmentId: town.construction.id });
    await build(id);
    const { content } = await open(town.otherHead, id);
    expect(content?.rows.map(({ target }) => target)).toEqual(['红色物业40家']);
    expect(content?.supporting.map(({ target }) => target)).toEqual(['红色物业15家']);
    expect(content?.headline.find(({ key }) => key === 'closure')?.value.zh).toBe('0.0%（0/1）');
  });

  it('are built once, and tell who asked for them once', async () => {
    const id = await request(town.head, { departmentId: town.community.id });
    await Promise.all([build(id), build(id)]);
    const window = { onlyUnread: true, offset: 0, limit: 10 };
    const { messages } = await house.inOrganisation(town.orgId, (tx) =>
      house.get(InboxQuery).page(tx, town.head.personId, window),
    );
    expect(messages.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([['report_ready', id]]);
  });

  it('can be saved as a Word file under their title', async () => {
    const id = await request(town.supervisor);
    await expect(house.get(OpenReport).download(town.supervisor, id)).rejects.toBeInstanceOf(Refused);
    await build(id);
    const { name, bytes } = await house.get(OpenReport).download(town.supervisor, id);
    expect(name).toMatch(/^清溪镇.*2026年9月重点工作进展通报\.docx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('are found by the sweep where their job was lost', async () => {
    const id = await request(town.supervisor);
    house.jobs.takeAll();
    await house.get(SweepOutbox).sweep(now);
    const found = house.jobs.takeAll().flatMap((job) => (job.name === 'report.build' ? [job.payload.reportId] : []));
    expect(found).toContain(id);
  });

  it('say that they failed when they cannot be built', async () => {
    const id = await request(town.supervisor);
    await house.get(BuildReportPaper).giveUp(town.orgId, id, 'no memory', now);
    expect((await open(town.supervisor, id)).status).toBe('failed');
  });

  it('are a department head’s to ask for on the own department only', async () => {
    await expect(request(town.head)).rejects.toBeInstanceOf(NotAllowed);
    await expect(request(town.head, { departmentId: town.construction.id })).rejects.toBeInstanceOf(NotAllowed);
    await expect(request(town.owner, { departmentId: town.community.id })).rejects.toBeInstanceOf(NotAllowed);
    expect(await request(town.supervisor, { departmentId: town.construction.id })).toEqual(expect.any(String));
  });

  it('are read by the department they speak of, the supervision office and the leaders', async () => {
    const own = await request(town.supervisor, { departmentId: town.community.id });
    const whole = await request(town.supervisor);
    await expect(open(town.otherHead, own)).rejects.toBeInstanceOf(NotAllowed);
    await expect(open(town.owner, whole)).rejects.toBeInstanceOf(NotAllowed);
    const listedFor = async (who: TestPerson) => (await house.get(OpenReport).list(who, null)).map(({ id }) => id);
    expect(await listedFor(town.owner)).toEqual([own]);
    expect(await listedFor(town.otherHead)).toEqual([]);
    expect(await listedFor(town.leader)).toEqual([whole, own]);
  });

  it('are not there for another town, nor on anything of another town', async () => {
    const other = await createTown(house);
    const id = await request(town.supervisor);
    await expect(open(other.supervisor, id)).rejects.toBeInstanceOf(NotFound);
    await expect(request(other.supervisor)).rejects.toBeInstanceOf(NotFound);
    await expect(request(town.supervisor, { departmentId: other.community.id })).rejects.toBeInstanceOf(NotFound);
    await expect(open(town.supervisor, newId())).rejects.toBeInstanceOf(NotFound);
  });

  it('wait for their month to begin', async () => {
    await expect(request(town.supervisor, { month: '2026-10' })).rejects.toMatchObject({
      refusals: [{ code: 'month_not_begun', field: 'month' }],
    });
  });
});
