import { Browser, Page } from 'playwright-core';
import { taskSheet, TaskSheetRow } from '../factories/task-sheet';
import { barriersOf, describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

jest.setTimeout(90_000);

const ways = { desk, phone };

/** A town brings its own table, sees what is wrong with it, and brings it again a week later. */
describeInBrowser('a task table brought as a spreadsheet', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let rows: TaskSheetRow[];

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
    const supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
    const [lead, other] = (await supervisor.get('/api/departments')).body.departments;
    rows = [
      [1, '民生', '新建社区食堂', 5, '家', lead.name, other.name, null, '9月底前'],
      [2, null, '改建公厕', 9, '座', other.name, null, null, '2026/6/30'],
      [3, '环境', '整治河道', '若干', '条', '飞行大队', null, '高远', '尽快'],
      [4, '环境', null, 3, '个', lead.name, null, null, '12月'],
    ];
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const choose = async (bytes: Buffer) => {
    await page.goto('/plans/import');
    await page.getByText('选择文件', { exact: true }).first().click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '清溪镇任务分解表.xlsx', mimeType: '', buffer: bytes });
    await page.getByRole('button', { name: '逐行导入' }).click();
    await page.getByRole('region', { name: '预览' }).waitFor();
  };
  const shown = (title: string) => page.locator('.sheet-row', { hasText: title });

  for (const [name, options] of Object.entries(ways)) {
    it(`is shown with its errors on a ${name}`, async () => {
      ({ page, complaints } = await openPage(browser, house.url, options));
      await logIn(page, house.logins.supervisor);
      await choose(taskSheet(rows, [[1, 2]]));
      await page.getByText('新增 3 · 更改 0 · 未变 0 · 表中已无 0').waitFor();
      await shown('改建公厕').getByText('民生').waitFor();
      for (const problem of ['“尽快”看不出是哪一天', '“若干”不是数', '没有“飞行大队”这个部门', '没有“高远”这个人'])
        await shown('整治河道').getByText(problem).waitFor();
      await page.getByText('没有任务名称，这一行不导入').waitFor();
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
      expect(await barriersOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  it('is read as a person says, imported by key, and brought up to date when it comes again', async () => {
    ({ page, complaints } = await openPage(browser, house.url));
    await logIn(page, house.logins.supervisor);
    await choose(taskSheet(rows, [[1, 2]]));
    await page.getByLabel('含义 完成时限').click();
    await page.locator('.ant-select-item-option', { hasText: '备注' }).click();
    await page.getByText('“尽快”看不出是哪一天').waitFor({ state: 'detached' });
    await page.getByLabel('含义 完成时限').click();
    await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: '完成时限' }).click(); // prettier-ignore
    await page.getByText('“尽快”看不出是哪一天').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('读出 3 项').waitFor();

    const again = [[...rows[0]!.slice(0, 8), '10月底前'], rows[1]!, [5, '民生', '建设口袋公园', 2, '个']];
    await choose(taskSheet(again, [[1, 2]]));
    await page.getByText('新增 1 · 更改 1 · 未变 1 · 表中已无 1').waitFor();
    await shown('新建社区食堂').getByText('完成时限由“9月底前”改为“10月底前”').waitFor();
    await page.getByLabel('把表中已无的 1 项设为不采用').check();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText('读出 4 项').waitFor();
    await page.getByText('不采用 1').waitFor();
    expect(complaints).toEqual([]);
  });
});
