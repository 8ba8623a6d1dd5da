import { Browser, Page } from 'playwright-core';
import { describeInBrowser, logIn, openBrowser, openPage } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

const PLAN = '青汐镇便民补充方案\n\n一、便民服务\n1.年内新建便民驿站6座。（牵头单位：社会事务办）\n';
const SENTENCE = '新建便民驿站5座';
const REVIEW = `青汐镇便民工作总结\n\n全年${SENTENCE}。承办区级徒步大会1场。\n`;

/** What a year-end review tells becomes progress that can be followed back to its sentence. */
describeInBrowser('a year-end review, from the import page to a task’s history', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  async function bring(text: string, kind: string): Promise<void> {
    await page.goto('/plans/import');
    await page.getByLabel('文字', { exact: true }).fill(text);
    await page.getByLabel('标题').focus();
    await page.getByText(kind, { exact: true }).click();
    await page.getByRole('button', { name: '读取' }).click();
  }

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, house.url));
    await logIn(page, house.logins.supervisor);
    await bring(PLAN, '工作方案');
    await page.getByRole('button', { name: '确认计划' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认计划' }).click();
    await page.waitForURL(/\/tasks\?/);
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('is offered to a plan as soon as it is read', async () => {
    await bring(REVIEW, '工作总结');
    await page.getByText(/读出 \d 项成果/).waitFor();
    await page.getByRole('button', { name: '采数到方案' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('方案').click();
    await page.getByTitle('青汐镇便民补充方案').last().click();
    await dialog.getByRole('button', { name: '开始对照' }).click();
    await page.getByRole('heading', { name: '对照采数' }).waitFor();
  });

  it('has its figure taken with one key, and tells what nobody planned', async () => {
    const line = page.getByRole('listitem').filter({ hasText: SENTENCE });
    await line.getByText('至今共').waitFor();
    await page.getByRole('listitem').filter({ hasText: '徒步大会1场' }).waitFor();
    await page.keyboard.press('a');
    await page.getByText('已采用 1', { exact: true }).waitFor();
  });

  it('is quoted in the task’s history, with a way back to the comparison', async () => {
    await page.getByText(/^已处理/).click();
    await page.getByRole('link', { name: /便民驿站6座/ }).click();
    const told = page.locator('.task-history li').filter({ hasText: `来自《青汐镇便民工作总结》：“全年${SENTENCE}` });
    await told.getByRole('link', { name: /看对照/ }).click();
    await page.getByRole('heading', { name: '对照采数' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
