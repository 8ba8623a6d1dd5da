import { Browser, Page } from 'playwright-core';
import { DemonstrationUser } from '../../seeds/run';
import { describeInBrowser, logIn, openBrowser, openPage } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

const TITLE = '青汐镇社区服务补充工作方案';
const TEXT = `${TITLE}

一、社区服务
1.年底前新建社区食堂3家。（牵头单位：社会事务办）
2.力争创建市级示范居委会2个。

二、环境整治
1.年内完成口袋公园2处。（牵头单位：城建中心）
`;
const TASK = '年底前新建社区食堂3家';

/** One plan on its way from pasted words to a leader's page, by hand and eye only. */
describeInBrowser('a plan in the browser', () => {
  let house: House;
  let browser: Browser;
  const complaints: string[][] = [];

  const somebody = (role: DemonstrationUser['roles'][number], department?: string): DemonstrationUser => {
    const town = house.logins.supervisor.organisation;
    const found = house.users.find(
      (user) =>
        user.organisation === town &&
        user.roles.includes(role) &&
        (department === undefined || user.department === department),
    );
    if (!found) throw new Error(`nobody is ${role} ${department ?? ''}`);
    return found;
  };

  async function pageOf(user: DemonstrationUser): Promise<Page> {
    const opened = await openPage(browser, house.url);
    complaints.push(opened.complaints);
    await logIn(opened.page, user);
    return opened.page;
  }

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('is imported, reviewed and confirmed by the supervision office', async () => {
    const page = await pageOf(somebody('supervisor'));
    await page.getByRole('link', { name: '计划与文件' }).first().click();
    await page.getByRole('button', { name: '导入文件' }).click();
    await page.getByLabel('文字', { exact: true }).fill(TEXT);
    await page.getByLabel('标题').focus();
    expect(await page.getByLabel('标题').inputValue()).toBe(TITLE);
    await page.getByRole('button', { name: '读取' }).click();

    await page.getByText('读出 3 项').waitFor();
    await page.getByText('缺部门 1').waitFor();
    expect(await page.locator('.document-pane').innerText()).toContain('力争创建市级示范居委会2个');

    const confirm = page.getByRole('button', { name: '确认计划' });
    await confirm.click();
    await page.getByRole('dialog').getByRole('button', { name: '确认计划' }).click();
    await page.getByRole('alert').getByRole('button', { name: '力争创建市级示范居委会2个' }).click();
    await page.getByText('请选择牵头单位').last().waitFor();
    await page.getByRole('combobox', { name: '牵头单位' }).waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type('社区管理');
    await page.keyboard.press('Enter');
    await page.getByText('不可确认').first().waitFor({ state: 'detached' });

    await confirm.click();
    await page.getByRole('dialog').getByRole('button', { name: '确认计划' }).click();
    await page.waitForURL(/\/tasks\?/);
    await page.getByRole('link', { name: TASK }).waitFor();
    await page.getByText('共 3 项').waitFor();
  });

  it('is signed for and reported on by the department head, with Enter alone', async () => {
    const page = await pageOf(somebody('head', '社会事务办'));
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TASK }) });
    await line.getByRole('button', { name: '签收' }).click();
    const figure = line.getByRole('spinbutton', { name: /本期新增/ });
    await figure.fill('1');
    await line.getByText('报后累计').waitFor();
    await figure.press('Enter');
    await line.getByRole('alert').getByText('写明原因').waitFor();
    await page.keyboard.type('选址协调用时较长');
    await page.keyboard.press('Enter');
    await line.getByText('已报送，待审核').waitFor();
  });

  it('keeps what is not sent yet on the device', async () => {
    const page = await pageOf(somebody('head', '城建中心'));
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '年内完成口袋公园2处' }) });
    await line.getByRole('button', { name: '签收' }).click();
    const note = line.getByLabel(/请写原因|说明/);
    await note.fill('正在选址');
    await page.reload();
    expect(await note.inputValue()).toBe('正在选址');
  });

  it('has its update accepted with one key', async () => {
    const page = await pageOf(somebody('supervisor'));
    await page.getByRole('link', { name: '审核' }).first().click();
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TASK }) });
    await line.getByText('此前').click();
    await page.keyboard.press('a');
    await line.waitFor({ state: 'detached' });
  });

  it('is seen by the leader, and its sentence is found behind its figure', async () => {
    const page = await pageOf(somebody('leader'));
    await page.getByRole('combobox', { name: '计划' }).click();
    await page.getByTitle(new RegExp(`${TITLE}$`)).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    await page.getByRole('link', { name: '社会事务办' }).click();
    await page.getByText('33.3%').first().waitFor();
    await page.getByRole('link', { name: TASK }).click();
    await page.getByText('1家').first().waitFor();
    expect(await page.locator('mark').innerText()).toContain('社区食堂3家');
    await page.goBack();
    await page.getByRole('heading', { name: '社会事务办' }).waitFor();
  });

  it('has a leader asked to decide about it by its department', async () => {
    const page = await pageOf(somebody('head', '社会事务办'));
    await page.getByRole('link', { name: TASK }).click();
    await page.getByRole('button', { name: '其他操作' }).click();
    await page.getByRole('menuitem', { name: '提请协调' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('提请哪位领导').click();
    await page.getByTitle(new RegExp(`^${somebody('leader').name}`)).click();
    await dialog.getByLabel('提请事项和理由').fill('二期选址需与区里商定');
    await dialog.getByRole('button', { name: '提请协调' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '待答复' }).waitFor();
  });

  it('is decided on by the leader from the first page, after a remark', async () => {
    const page = await pageOf(somebody('leader'));
    const line = page.getByRole('listitem').filter({ hasText: '二期选址需与区里商定' });
    await line.getByRole('button', { name: '批注' }).click();
    await line.getByLabel('批注内容').fill('请自然资源所先出比选');
    await page.keyboard.press('Enter');
    await line.getByText('请自然资源所先出比选').waitFor();
    await line.getByRole('button', { name: '同意', exact: true }).click();
    await line.waitFor({ state: 'detached' });
  });

  it('is found by searching from any page', async () => {
    const page = await pageOf(somebody('leader'));
    await page.keyboard.press('/');
    await page.keyboard.type('社区食堂');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search=/);
    await page.getByRole('link', { name: TASK }).waitFor();
  });

  it('never stumbled on the way', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
