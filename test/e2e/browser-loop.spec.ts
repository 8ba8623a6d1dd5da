import { Browser, Locator, Page } from 'playwright-core';
import { DemonstrationUser } from '../../seeds/run';
import { describeInBrowser, logIn, openBrowser, openPage } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

const SITES = ['锦绣苑', '翠竹园', '望江苑', '杏花里', '枫林里', '海棠苑', '银杏苑', '紫薇园', '玉兰苑'];
const TEXT = `青汐镇物业治理补充方案

一、小区治理
1.年底前完成${SITES.join('、')}等22个小区业委会换届。（牵头单位：社区管理办）
2.年内新增电动自行车充电棚30处。（牵头单位：社区管理办）
3.年内加装电梯12台。（牵头单位：社区管理办）
`;
const SHEDS = '年内新增电动自行车充电棚30处';
const LIFTS = '年内加装电梯12台';

/** The loop by hand and eye: 22 re-elections assigned, signed for, nine sites reported, accepted, explained, put off. */
describeInBrowser('a task on its way through the loop', () => {
  let house: House;
  let browser: Browser;
  const complaints: string[][] = [];

  async function pageOf(user: DemonstrationUser, path: string): Promise<Page> {
    const opened = await openPage(browser, house.url);
    complaints.push(opened.complaints);
    await logIn(opened.page, user);
    await opened.page.goto(path);
    return opened.page;
  }

  const head = (): DemonstrationUser => {
    const town = house.logins.supervisor.organisation;
    return house.users.find(
      (user) => user.organisation === town && user.roles.includes('head') && user.department === '社区管理办',
    )!;
  };

  let task: string;

  async function choose(page: Page, act: string): Promise<Locator> {
    await page.getByRole('button', { name: '其他操作' }).click();
    await page.getByRole('menuitem', { name: act, exact: true }).click();
    return page.getByRole('dialog');
  }

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('is assigned with its plan', async () => {
    const page = await pageOf(house.logins.supervisor, '/plans/import');
    await page.getByLabel('文字', { exact: true }).fill(TEXT);
    await page.getByLabel('标题').focus();
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByText('读出 3 项').waitFor();
    await page.getByRole('button', { name: '确认计划' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认计划' }).click();
    await page.waitForURL(/\/tasks\?/);
    await page.getByRole('link', { name: /22个小区业委会换届$/ }).click();
    await page.waitForURL(/\/tasks\/[^?]+/);
    task = new URL(page.url()).pathname;
  });

  it('is signed for by its department, which reports the nine sites that are done', async () => {
    const page = await pageOf(head(), task);
    await page.getByRole('button', { name: '签收' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签收' }).click();
    await page.getByRole('button', { name: '填报进展' }).click();
    const form = page.getByRole('dialog');
    for (const site of SITES) await form.getByRole('checkbox', { name: site }).check();
    await form.getByRole('button', { name: '报送' }).click();
    await form.getByRole('alert').getByText('写明原因').waitFor();
    await form.getByLabel('红色，请写原因').fill('十三个小区候选人不足');
    await form.getByLabel('下一步和新的时间').fill('逐个约谈，一月底前选出');
    await form.getByRole('button', { name: '报送' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('锦绣苑、翠竹园、望江苑等9项').waitFor();
    expect(await page.locator('.task-history').innerText()).toContain('交办（社区管理办）');
  });

  it('counts what was reported once the supervision office accepted it', async () => {
    const page = await pageOf(house.logins.supervisor, task);
    await page.getByText('0个 / 22个').waitFor();
    await page.goto('/waiting');
    const line = page.getByRole('listitem').filter({ hasText: '锦绣苑' });
    await line.getByRole('button', { name: '通过' }).click();
    await line.waitFor({ state: 'detached' });
    await page.goto(task);
    await page.getByText('9个 / 22个').waitFor();
  });

  it('shows its leader 40.9 %, and why', async () => {
    const page = await pageOf(house.logins.leader, task);
    await page
      .locator('.task-head')
      .getByRole('button', { name: /40\.9%/ })
      .click();
    const sheet = page.getByRole('dialog', { name: '这个数怎么来的' });
    await sheet.getByText('9个 ÷ 22个').waitFor();
    await sheet.getByText('苏禾报送').waitFor();
    expect(await sheet.locator('blockquote').innerText()).toContain('22个小区业委会换届');
  });

  it('is put off when asked and agreed, and goes on telling the day it was promised for', async () => {
    const page = await pageOf(head(), task);
    const dialog = await choose(page, '申请延期');
    await dialog.getByLabel('新的时限').fill('2027-01-31');
    await dialog.getByLabel('理由').fill('候选人需重新推选');
    await dialog.getByLabel('目前进展').fill('已完成9个小区');
    await dialog.getByRole('button', { name: '申请延期' }).click();
    await dialog.waitFor({ state: 'detached' });
    const office = await pageOf(house.logins.supervisor, task);
    await office.getByRole('button', { name: '同意', exact: true }).click();
    await office.getByText('2027年1月31日').first().waitFor();
    await office.getByText('原定 12月31日').waitFor();
    await office.goto(`/tasks?search=${encodeURIComponent('22个小区业委会换届')}`);
    await office.locator('.task-table').getByText('原定 12月31日').waitFor();
  });

  it('is handed back by a department that it is not for, and urged where it stays', async () => {
    const page = await pageOf(head(), '/mine');
    await page.getByRole('link', { name: LIFTS }).click();
    const dialog = await choose(page, '退回交办');
    await dialog.getByLabel('原因').fill('加装电梯由城建中心负责');
    await dialog.getByRole('button', { name: '退回交办' }).click();
    await page.getByText('加装电梯由城建中心负责').waitFor();

    const office = await pageOf(house.logins.supervisor, `/tasks?search=${encodeURIComponent(SHEDS)}`);
    await office.getByRole('link', { name: SHEDS }).click();
    const urging = await choose(office, '催办');
    await urging.getByRole('button', { name: '催办' }).click();
    await office.getByText('已催办').waitFor();
    await page.goto('/inbox');
    await page.getByRole('listitem').filter({ hasText: SHEDS }).getByText('催办').first().waitFor();
  });

  it('has its target changed when that is asked and agreed, and keeps the first one in its history', async () => {
    const page = await pageOf(head(), '/mine');
    await page.getByRole('link', { name: SHEDS }).click();
    await page.getByRole('heading', { name: SHEDS }).waitFor();
    await page.getByRole('button', { name: '签收' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签收' }).click();
    const dialog = await choose(page, '申请调整目标');
    await dialog.getByLabel('新的目标值').fill('24');
    await dialog.getByLabel('理由').fill('六处并入新建小区');
    await dialog.getByRole('button', { name: '申请调整目标' }).click();
    await dialog.waitFor({ state: 'detached' });
    const office = await pageOf(house.logins.supervisor, new URL(page.url()).pathname);
    await office.getByRole('button', { name: '同意', exact: true }).click();
    await office.getByText(/由30处改为24处/).waitFor();
    await office.getByText('24处').first().waitFor();
  });

  it('never stumbled on the way', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
