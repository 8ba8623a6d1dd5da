import { Browser, Page } from 'playwright-core';
import { describeInBrowser, desk, logIn, openBrowser, openPage } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

const SECOND_PLAN = `镇容提升补充安排

一、环境
1.年内整治河道4条。（牵头单位：城建中心）
`;

/** A day in the supervision office, as far as the pages could spoil it. */
describeInBrowser('the supervision office', () => {
  let house: House;
  let browser: Browser;
  let page: Page;

  const total = () => page.getByText(/^共 \d+ 项$/).innerText();
  const history = () => page.locator('.task-history li').allInnerTexts();

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  });

  beforeEach(async () => {
    ({ page } = await openPage(browser, house.url, desk));
    await logIn(page, house.logins.supervisor);
  });

  afterEach(() => page.context().close());

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('is not told of an ended session before it had one', async () => {
    await page.context().clearCookies();
    await page.goto('/tasks');
    await page.getByLabel('用户名').waitFor();
    expect(await page.getByText('登录已过期').count()).toBe(0);
  });

  it('is led to the log-in when its session ends while a report is asked for', async () => {
    await page.goto('/reports');
    const ask = page.getByRole('button', { name: '生成通报' });
    await ask.and(page.locator(':enabled')).waitFor();
    await page.context().clearCookies();
    await ask.click();
    await page.getByText('登录已过期').waitFor();
  });

  it('has the keys back as soon as the list of keys is closed', async () => {
    await page.goto('/tasks');
    await page.locator('.task-table a').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.locator('.task-table .chosen').waitFor();
  });

  it('goes on to the next update while it is still told that one was accepted', async () => {
    await page.goto('/waiting');
    await page.locator('.waiting-line').first().waitFor();
    const before = await page.locator('.waiting-line').count();
    await page.keyboard.press('a');
    await page.getByText(`待审核 ${before - 1} 条`).waitFor();
    expect(await page.getByText('已通过').isVisible()).toBe(true);
  });

  it('finds a task’s history in its order after a move', async () => {
    await page.goto('/tasks?state=in_progress');
    await page.locator('.task-table a').first().click();
    await page.getByRole('button', { name: /其他操作/ }).click();
    await page.getByRole('menuitem', { name: '暂缓' }).click();
    await page.getByLabel('原因').fill('等资金到位');
    await page.getByRole('dialog').getByRole('button', { name: '暂缓' }).click();
    await page.getByText('暂缓：等资金到位').waitFor();
    const told = await history();
    await page.reload();
    await page.getByText('暂缓：等资金到位').waitFor();
    expect(told).toEqual(await history());
  });

  it('keeps the columns it chose', async () => {
    await page.goto('/tasks');
    await page.getByRole('button', { name: '显示列' }).click();
    await page.getByRole('checkbox', { name: '专题' }).check();
    await page.getByRole('checkbox', { name: '目标' }).uncheck();
    await page.reload();
    await page.getByRole('columnheader', { name: '专题' }).waitFor();
    expect(await page.getByRole('columnheader', { name: '目标' }).count()).toBe(0);
  });

  it('finds the year’s main plan in the list where it named none, though a small one was confirmed', async () => {
    await page.goto('/tasks');
    const before = await total();
    await page.goto('/plans/import');
    await page.getByLabel('文字', { exact: true }).fill(SECOND_PLAN);
    await page.getByLabel('标题').focus();
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('button', { name: '确认计划' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认计划' }).click();
    await page.getByText('共 1 项').waitFor();
    await page.goto('/tasks');
    await page.locator('.task-table a').first().waitFor();
    expect(await total()).toBe(before);
  });
});
