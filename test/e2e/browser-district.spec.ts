import { Client } from 'pg';
import { Browser, Page } from 'playwright-core';
import { barriersOf, describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

jest.setTimeout(180_000);

/** What a district gives to its towns, and what comes back up, walked through by both sides. */
describeInBrowser('a district and its towns', () => {
  let house: House;
  let browser: Browser;
  let district: Page;
  let town: Page;
  let complaints: string[];

  const ofDistrict = (role: 'supervisor' | 'leader') =>
    house.users.find(({ organisation, roles }) => organisation === '滨禾区' && roles.includes(role))!;
  /** The line of a town among the others. */
  const line = (page: Page, name: string) =>
    page.locator('.subordinates tr').filter({ has: page.getByRole('rowheader', { name }) });
  const item = (page: Page, title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  const loaded = async (page: Page) => {
    while ((await page.locator('#main .loading').count()) > 0) await page.waitForTimeout(100);
  };
  /** Reloads until the worker has carried over what the page waits for. */
  const soon = async (page: Page, isThere: () => Promise<boolean>) => {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      if (await isThere()) return;
      await page.waitForTimeout(500);
      await page.reload();
      await page.locator('#main h1').first().waitFor();
      await loaded(page);
    }
    throw new Error('it never came');
  };

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
    const [first, second] = [await openPage(browser, house.url, desk), await openPage(browser, house.url, desk)];
    [district, town] = [first.page, second.page];
    complaints = first.complaints;
    await logIn(district, ofDistrict('supervisor'));
    await logIn(town, house.logins.supervisor);
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('leads from an item given, signed for, reported and published to a place among the towns', async () => {
    await district.goto('/given');
    await district.getByRole('button', { name: '交办下级单位' }).click();
    const form = district.getByRole('dialog');
    await form.getByLabel('事项名称').fill('无障碍坡道改造');
    await form.getByLabel('指标').fill('坡道');
    await form.getByLabel('单位', { exact: true }).fill('处');
    await form.getByLabel('目标值', { exact: true }).fill('10');
    await form.getByLabel('完成时限').fill(inDays(90));
    await form.getByRole('checkbox', { name: '青汐镇' }).check();
    await form.getByLabel('青汐镇 目标值').fill('4');
    await form.getByRole('button', { name: '交办' }).click();
    await item(district, '无障碍坡道改造').getByText('待签收').waitFor();

    await town.goto('/received');
    const arrived = item(town, '无障碍坡道改造');
    await soon(town, () => arrived.isVisible());
    expect(await arrived.innerText()).toContain('坡道 4处');
    await arrived.getByRole('button', { name: '签收' }).click();
    const handOn = town.getByRole('dialog');
    await handOn.getByLabel('牵头单位').click();
    await town.getByTitle('城建中心', { exact: true }).click();
    await handOn.getByRole('button', { name: '分办' }).click();
    await arrived.getByRole('link', { name: /^任务 \d+/ }).click();
    await town.getByRole('heading', { name: '无障碍坡道改造' }).waitFor();
    expect(await town.locator('.task-head').innerText()).toContain('上级交办 滨禾区');
    const taskId = /tasks\/([0-9a-f-]+)/.exec(town.url())![1]!;
    await soon(district, () => item(district, '无障碍坡道改造').getByText('承办中').isVisible());

    await reportAndAccept(taskId, 3);
    await district.reload();
    const given = item(district, '无障碍坡道改造');
    await given.waitFor();
    expect(await given.innerText()).toContain('尚未上报');

    await district.goto('/subordinates');
    await line(district, '青汐镇').getByText('未报').waitFor();
    await town.goto('/publications');
    await town.getByRole('button', { name: '上报' }).click();
    await town.getByText('已上报，正在送达').waitFor();
    await soon(district, async () => (await line(district, '青汐镇').getByText('未报').count()) === 0);
    expect(await line(district, '青汐镇').locator('td').first().innerText()).toMatch(/^\d$/);
    expect(await district.getByText(/已上报 3\/4/).count()).toBe(1);
    await district.goto('/given');
    await item(district, '无障碍坡道改造')
      .getByText(/3\/4处/)
      .waitFor();
  });

  it('puts towns in another order by a click, kept in the address, and averages stand under them', async () => {
    await district.goto('/subordinates');
    await line(district, '柳岸镇').waitFor();
    const towns = () => district.locator('.subordinates tbody th').allInnerTexts();
    const byPlace = await towns();
    await district.getByRole('button', { name: /^差距/ }).click();
    await district.getByRole('button', { name: /^差距/ }).click();
    await district.waitForURL(/isDown=true/);
    expect((await towns()).filter((name) => name !== '安平镇')).toEqual(
      byPlace.filter((name) => name !== '安平镇').reverse(),
    );
    expect(await district.locator('.subordinates tfoot').innerText()).toMatch(
      /平均（各单位同等）[\s\S]*平均（按任务数加权）/,
    );
  });

  it('gives an item that came back anew, and withdraws one for everybody', async () => {
    await district.goto('/given');
    const crossings = item(district, '道路交叉口隐患整治');
    await crossings
      .getByRole('row', { name: /安平镇/ })
      .getByRole('button', { name: '重新交办' })
      .click();
    await district.getByRole('dialog').getByLabel('原因').fill('大修完工后再整治');
    await district.getByRole('dialog').getByRole('button', { name: '重新交办' }).click();
    await crossings
      .getByRole('row', { name: /安平镇/ })
      .getByText('待签收')
      .waitFor();
    await answered('安平镇');
    await district.reload();
    await crossings.getByRole('button', { name: '全部撤销' }).click();
    await district.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
    await district.getByText('请填写撤销原因').waitFor();
    await district.getByRole('dialog').getByLabel('原因').fill('并入市级专项');
    await district.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
    await crossings
      .getByRole('row', { name: /柳岸镇/ })
      .getByText('已撤销')
      .waitFor();
    await town.goto('/received');
    await soon(town, () => item(town, '道路交叉口隐患整治').getByText('已撤销').first().isVisible());
  });

  it.each([
    ['/subordinates', '/given'],
    ['/received', '/publications'],
  ])('is open to everybody’s senses on %s and %s, at a desk and in a hand', async (...paths) => {
    const user = paths[0] === '/subordinates' ? ofDistrict('leader') : house.logins.supervisor;
    for (const device of [desk, phone]) {
      const { page } = await openPage(browser, house.url, device);
      await logIn(page, user);
      for (const path of paths) {
        await page.goto(path);
        await page.locator('#main section').first().waitFor();
        await loaded(page);
        expect(await barriersOf(page)).toEqual([]);
      }
      await page.context().close();
    }
    expect(complaints).toEqual([]);
  });

  /** Waits until the town has answered what was given to it anew: the district's row is left alone from then on. */
  async function answered(town: string): Promise<void> {
    const office = await Visitor.loggedIn(house.url, ofDistrict('supervisor'));
    const client = new Client({ connectionString: house.ownerUrl });
    await client.connect();
    const { body } = await office.get('/api/session');
    await client.query(`SELECT set_config('app.org_id', $1, false)`, [body.organisation.id]);
    const waiting = `SELECT FROM mandate JOIN organisation AS below ON below.id = other_id
                      WHERE below.name = $1 AND assignment = 2 AND heard < 2`;
    while ((await client.query(waiting, [town])).rowCount !== 0) await new Promise((next) => setTimeout(next, 200));
    await client.end();
  }

  /** As the department does, and the office after it. */
  async function reportAndAccept(taskId: string, value: number): Promise<void> {
    const office = await Visitor.loggedIn(house.url, house.logins.supervisor);
    const { body: task } = await office.get(`/api/tasks/${taskId}`);
    const head = house.users.find(({ department, roles, organisation }) => {
      const isOwn = organisation === '青汐镇' && department === task.leadDepartment.name;
      return isOwn && roles.includes('head');
    })!;
    const department = await Visitor.loggedIn(house.url, head);
    const update = { kind: 'figure', targetId: task.targets[0].id, value, note: '三处已完工' };
    const { body } = await department.post(`/api/tasks/${taskId}/progress`, update);
    const { status } = await office.post(`/api/progress/${body.update.id}/accept`);
    expect(status).toBe(201);
  }
});

/** So many days from today, as a date field takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
