import { Browser, Page } from 'playwright-core';
import { barriersOf, describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(120_000);

const ways = { desk, phone };

/** 清单与台账 as the office works with it: a problem to its closing, a rating round, a list taken out and brought in. */
describeInBrowser('lists and registers', () => {
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

  const openList = async (name: string) => {
    await page.goto('/lists');
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const row = (title: string) => page.locator('.entry-sheet tr', { hasText: title });
  const openEntry = async (title: string) => {
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.getByRole('dialog').getByText('办理记录').waitFor();
  };
  const closeDrawer = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const told = (words: string) => page.locator('.ant-notification', { hasText: words }).first().waitFor();

  for (const [name, options] of Object.entries(ways)) {
    it(`are shown by kind and with their counts checked on a ${name}`, async () => {
      ({ page, complaints } = await openPage(browser, house.url, options));
      await logIn(page, house.logins.supervisor);
      await page.goto('/lists');
      await page.getByText('巡察反馈问题清单').waitFor();
      expect(await barriersOf(page)).toEqual([]);
      expect(await page.getByRole('link', { name: '三张清单', exact: true }).count()).toBe(3);
      for (const list of ['巡察反馈问题清单', '卫生镇复审千分自查', '星级支部评定', '人大代表建议']) {
        await openList(list);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
      }
      await openList('卫生镇复审千分自查');
      expect(await barriersOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  it('close a problem once its measure is done and something bears it out', async () => {
    ({ page, complaints } = await openPage(browser, house.url));
    await logIn(page, house.logins.supervisor);
    await openList('巡察反馈问题清单');
    await page.getByText('条数相符（14）').waitFor();
    await openEntry('沿街围挡超期');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('围挡到期提醒').waitFor();
    await drawer.getByLabel('说明或佐证').fill('现场复查，围挡已拆');
    await drawer.getByRole('button', { name: '整改销号' }).click();
    await told('还有 1 项整改措施未完成，不能销号');
    await drawer.getByRole('link', { name: '围挡到期提醒' }).click();
    await page.getByRole('heading', { level: 1, name: '巡察整改措施清单' }).waitFor();
    await drawer.getByLabel('说明或佐证').fill('提醒制度已印发');
    await drawer.getByRole('button', { name: '完成', exact: true }).click();
    await drawer.getByText('提醒制度已印发', { exact: true }).and(page.locator('.quiet')).waitFor();
    await closeDrawer();
    await openList('巡察反馈问题清单');
    await openEntry('沿街围挡超期');
    await drawer.getByLabel('说明或佐证').fill(' ');
    await drawer.getByRole('button', { name: '整改销号' }).click();
    await told('请写明佐证，或附上文件');
    await drawer.getByLabel('说明或佐证').fill('现场复查，围挡已拆');
    await drawer.getByRole('button', { name: '整改销号' }).click();
    await drawer.getByText(/苗书宁 整改销号/).waitFor();
    await closeDrawer();
    await row('沿街围挡超期').getByText('已整改').waitFor();
    expect(complaints).toEqual([]);
  });

  it('rate the last unit of a round, whose counts are then met, and lock it', async () => {
    await openList('星级支部评定');
    const rounds = page.getByRole('region', { name: '轮次与评定' });
    const round = rounds.locator('li', { hasText: '本年度' });
    await round.getByText('应为 7 个').waitFor();
    await round.getByRole('button', { name: '评定' }).click();
    await rounds.getByLabel('本年度 机关支部').click();
    await page.locator('.ant-select-item-option', { hasText: '三星' }).click();
    await rounds.getByRole('button', { name: '保存评定' }).click();
    await round.getByText('三星 7 个').waitFor();
    await round.getByText('应为 7 个').waitFor({ state: 'detached' });
    await round.getByRole('button', { name: '锁定' }).click();
    await round.getByText('已锁定').waitFor();
    expect(complaints).toEqual([]);
  });

  it('make problems of what a check found, and tasks of problems', async () => {
    await openList('卫生镇复审千分自查');
    const round = page.getByRole('region', { name: '轮次与评定' }).locator('li', { hasText: '第二轮' });
    await round.getByText('985').waitFor();
    await round.getByRole('button', { name: '转为问题' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '转为问题' }).click();
    await page.getByRole('heading', { level: 1, name: '巡察反馈问题清单' }).waitFor();
    await page.getByText('条数应有 14，实有 16').waitFor();
    await page.getByLabel('选择 两处桶身破损').check();
    await page.getByRole('button', { name: '转为任务' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '转为任务' }).click();
    await page.getByText('读出 1 项').waitFor();
    await openList('巡察反馈问题清单');
    await openEntry('两处桶身破损');
    await page.getByRole('dialog').getByText('计划草稿').waitFor();
    await closeDrawer();
    expect(complaints).toEqual([]);
  });

  it('are made, taken out as a spreadsheet and brought in again without doubling', async () => {
    await openList('人大代表建议');
    await page.getByText('解决率 66.7% (16/24)').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出表格' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('人大代表建议.xlsx');
    const path = await download.path();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('新增 0 条，已有 24 条').waitFor();
    await page.goto('/lists');
    await page.getByRole('button', { name: '新建清单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名称').fill('工作提示二期');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '工作提示二期' }).waitFor();
    await page.getByRole('button', { name: '添加条目' }).click();
    await dialog.getByLabel('内容').fill('按月核对数据');
    await dialog.getByRole('button', { name: '保存' }).click();
    await row('按月核对数据').getByText('待办').waitFor();
    expect(complaints).toEqual([]);
  });
});
