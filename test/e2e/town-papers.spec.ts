import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { queueBackend } from '../../libs/queue/backend';
import { publishedCalendar } from '../../seeds/calendar/published-notices';
import {
  addWorkingDays,
  CalendarDate,
  dateInZone,
  isWorkingDay,
  withProvisionalYear,
  yearOf,
} from '../../libs/domain/calendar';
import { House, startHouse } from '../support/running-house';
import { townPapers } from '../support/town-papers';
import { until } from '../medium/until';
import { Visitor } from '../support/visitor';

/** What each paper yields on its way, printed at the end. */
interface Counts {
  paper: string;
  items: number;
  dropped: number;
  tasks: number;
  updates: number;
  reminders: number;
  reportRows: number;
}

const papers = townPapers();

(papers.length > 0 ? describe : describe.skip)('a town paper, from document to report', () => {
  let house: House;
  let supervisor: Visitor;
  const counts: Counts[] = [];

  beforeAll(async () => {
    house = await startHouse();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
  });

  afterAll(async () => {
    console.table(counts);
    await house.stop();
  });

  it.each(papers.map((path) => [basename(path), path]))('%s', async (name, path) => {
    const year = new Date().getUTCFullYear();
    const imported = await supervisor.upload(
      '/api/documents',
      { name, bytes: readFileSync(path) },
      { kind: 'both', year: String(year) },
    );
    expect(imported.status).toBe(201);
    const { planId, itemCount } = imported.body;
    const { confirmed, dropped } = await confirm(planId);
    const updates = await reportAndAccept(planId);
    const reminders = await remind(planId);
    const reportRows = await buildReport(planId);
    counts.push({ paper: name, items: itemCount, dropped, tasks: confirmed, updates, reminders, reportRows });
    expect(confirmed).toBe(itemCount - dropped);
    expect(reportRows).toBe(confirmed);
  });

  /**
   * Every item gets a department, an owner and a day that earns a reminder. What the paper says twice is drafted as
   * dropped; what the arithmetic refuses is dropped here.
   */
  async function confirm(planId: string): Promise<{ confirmed: number; dropped: number }> {
    const itemsUrl = `/api/plans/${planId}/items`;
    const drafted = (await supervisor.get(itemsUrl)).body.items;
    const items = drafted.filter(({ state }: { state: string }) => state === 'draft');
    const { people } = (await supervisor.get('/api/people')).body;
    const owner = people.find(({ name }: { name: string }) => name === house.logins.owner.name);
    for (let from = 0; from < items.length; from += 500) {
      const edited = await supervisor.patch(itemsUrl, {
        itemIds: items.slice(from, from + 500).map(({ id }: { id: string }) => id),
        leadDepartmentId: owner.department.id,
        ownerId: owner.id,
        dueOn: dueDay(),
      });
      expect(edited.body).toHaveProperty('items');
    }
    let dropped = 0;
    for (const item of (await supervisor.get(itemsUrl)).body.items) {
      if (item.state === 'dropped') dropped += 1;
      if (item.state === 'dropped' || item.problems.length === 0) continue;
      const answer = await supervisor.post(`${itemsUrl}/${item.id}/drop`, { version: item.version });
      expect(answer.status).toBe(201);
      dropped += 1;
    }
    await explainErrors(planId);
    const { version } = (await supervisor.get(`/api/plans/${planId}`)).body;
    const answer = await supervisor.post(`/api/plans/${planId}/confirm`, { version });
    expect(answer.body).toMatchObject({ planId });
    return { confirmed: answer.body.taskCount, dropped };
  }

  /** What contradicts itself in the paper is let stand with a reason. */
  async function explainErrors(planId: string): Promise<void> {
    const { findings } = (await supervisor.get(`/api/plans/${planId}/findings`)).body;
    for (const { key, severity, state } of findings) {
      if (severity !== 'error' || state !== 'open') continue;
      const answer = await supervisor.post(`/api/plans/${planId}/findings/waivers`, { key, reason: '照录原文' });
      expect(answer.status).toBe(201);
    }
  }

  /** The owner says something of every task; the supervision office accepts it. */
  async function reportAndAccept(planId: string): Promise<number> {
    const owner = await Visitor.loggedIn(house.url, house.logins.owner);
    const { tasks } = (await supervisor.get(`/api/tasks?planId=${planId}&limit=200`)).body;
    let accepted = 0;
    for (const { id } of tasks) {
      const answer = await owner.post(`/api/tasks/${id}/progress`, { kind: 'no_change', note: '按计划推进' });
      expect(answer.status).toBe(201);
      const review = await supervisor.post(`/api/progress/${answer.body.update.id}/accept`);
      expect(review.status).toBe(201);
      accepted += 1;
    }
    return accepted;
  }

  /** Tasks due in three working days are found in the owner's inbox, once, in one digest. */
  async function remind(planId: string): Promise<number> {
    const { total } = (await supervisor.get(`/api/tasks?planId=${planId}`)).body;
    if (total === 0) return 0;
    const { organisation } = (await supervisor.get('/api/session')).body;
    const queue = queueBackend({ databaseUrl: house.appUrl }).openQueue('reminders');
    await queue.add('reminders.plan', { orgId: organisation.id, days: [workingToday()] });
    await queue.close();
    const owner = await Visitor.loggedIn(house.url, house.logins.owner);
    const { tasks } = (await supervisor.get(`/api/tasks?planId=${planId}&limit=200`)).body;
    const planned = new Set(tasks.map(({ id }: { id: string }) => id));
    const lines = await until(async () => {
      const { messages } = (await owner.get('/api/inbox?limit=200')).body;
      const digests = messages.filter(
        ({ kind, day }: { kind: string; day: string }) => kind === 'digest' && day === today(),
      );
      expect(digests.length).toBeLessThanOrEqual(1);
      const found = (digests[0]?.tasks ?? []).filter(({ task }: { task: { id: string } }) => planned.has(task.id));
      return found.length > 0 ? found : undefined;
    });
    return lines.length;
  }

  async function buildReport(planId: string): Promise<number> {
    const month = new Date().toISOString().slice(0, 7);
    const { status, body } = await supervisor.post('/api/reports', { planId, departmentId: null, month });
    expect(status).toBe(202);
    const report = await until(async () => {
      const { body: built } = await supervisor.get(`/api/reports/${body.id}`);
      return built.status === 'ready' ? built : undefined;
    });
    const docx = await supervisor.get(`/api/reports/${body.id}/docx`);
    expect(docx.body.subarray(0, 2).toString()).toBe('PK');
    return report.rows.length;
  }
});

const calendar = withProvisionalYear(publishedCalendar, yearOf(dateInZone(new Date(), 'Asia/Shanghai')) + 1);

/** The day a digest carries is that of its sending, also where it is planned for Monday on a Saturday. */
const today = () => dateInZone(new Date(), 'Asia/Shanghai');

/** Today, or the next working day after it. */
function workingToday(): CalendarDate {
  return isWorkingDay(today(), calendar) ? today() : addWorkingDays(today(), 1, calendar);
}

/** Three working days on, so that each task earns a reminder today. */
function dueDay(): CalendarDate {
  return addWorkingDays(workingToday(), 3, calendar);
}
