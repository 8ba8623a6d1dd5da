import { readFileSync } from 'node:fs';
import { Browser, Page } from 'playwright-core';
import { Filled, fillForm, rowsOfForm } from '../factories/filled-form';
import { barriersOf, describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(90_000);

const HEADS = 2;
const ways = { desk, phone };

/** A department fills its year in at its own desk, and the office does it for another that has no time. */
describeInBrowser('an entry sheet', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const takeAway = async (): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载填报表' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^填报表-.+-\d{4}-\d\d-\d\d\.xlsx$/);
    return readFileSync(await download.path());
  };
  const bring = async (buffer: Buffer) => {
    await page.locator('input[type=file]').setInputFiles({ name: '填好的.xlsx', mimeType: '', buffer });
    await page.getByRole('heading', { name: '预览' }).waitFor();
  };
  /** A line that takes a figure, and the first of another task, which is filled in as told; by the titles of their tasks. */
  const fillTwo = (form: Buffer, other: Filled) => {
    const rows = rowsOfForm(form, HEADS);
    const figure = rows.find((row) => /填(?:累计到现在|本次新增)的数/.test(row['怎么填']!))!;
    const another = rows.find((row) => row['任务键'] !== figure['任务键'] && row['怎么填']!.includes('没有变化'))!;
    const value = figure['怎么填']!.startsWith('填本次') ? 1 : Number(figure['含待核'] || 0) + 1;
    const is = (wanted: Record<string, string>) => (row: Record<string, string>) =>
      row['任务键'] === wanted['任务键'] && row['指标键'] === wanted['指标键'];
    const sheet = fillForm(form, HEADS, [
      [is(figure), { 本次数: value, 说明: '按计划推进' }],
      [is(another), other],
    ]);
    return { title: figure['任务']!, sheet };
  };

  for (const [name, options] of Object.entries(ways)) {
    it(`is taken away and looked at on a ${name}, each error at its column`, async () => {
      ({ page, complaints } = await openPage(browser, house.url, options));
      await logIn(page, house.logins.head);
      await page.getByRole('link', { name: '批量填报（Excel）' }).click();
      const { sheet } = fillTwo(await takeAway(), { 无变化: '也许', 数据截至: '月底' });
      await bring(sheet);
      await page.getByText('无变化：“也许”看不懂').waitFor();
      await page.getByText('数据截至：“月底”不是日期').waitFor();
      await page.getByText('可报送 1 · 有错误 1').waitFor();
      expect(await page.getByRole('button', { name: '全部报送（1）' }).isDisabled()).toBe(true);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
      expect(await barriersOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  it('is reported as far as it is in order, and brought again doubles nothing', async () => {
    ({ page, complaints } = await openPage(browser, house.url));
    await logIn(page, house.logins.head);
    await page.goto('/entry-sheet');
    const { sheet, title } = fillTwo(await takeAway(), { 无变化: '也许' });
    await bring(sheet);
    await page.getByRole('button', { name: '只报送无误的（1）' }).click();
    await page.getByText('已报送 1 · 有错误 1').waitFor();
    await bring(sheet);
    await page.getByText('以前报过 1 · 有错误 1').waitFor();
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByText('按计划推进').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('of a department is brought by the supervision office and marked so', async () => {
    ({ page, complaints } = await openPage(browser, house.url));
    await logIn(page, house.logins.supervisor);
    await page.goto('/waiting');
    await page.getByRole('link', { name: '代部门批量填报' }).click();
    await page.getByLabel('代', { exact: true }).click();
    await page.locator('.ant-select-item-option', { hasText: house.logins.head.department! }).first().click();
    const { sheet, title } = fillTwo(await takeAway(), { 无变化: '是', 说明: '等待批复' });
    await bring(sheet);
    await page.getByText('代填', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: /^全部报送/ }).click();
    await page.getByText('已报送 2').first().waitFor();
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByText('督查办代填').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
