import { Browser } from 'playwright-core';
import { barriersOf, describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

describeInBrowser('administration', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('lets the supervision office change a plan’s rules with a reason, and tells every change', async () => {
    const { page, complaints } = await openPage(browser, house.url, desk);
    await logIn(page, house.logins.supervisor);
    await page.goto('/settings');
    await page
      .getByRole('link', { name: /计划规则/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '规则', exact: true }).waitFor();
    const save = page.getByRole('button', { name: '变更规则' });
    await page.getByLabel('差距达到多少转黄').fill('60');
    await save.click();
    await page.getByText('红色的界限应比黄色的更差').waitFor();
    await page.getByText('请说明理由').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByLabel('差距达到多少转黄').fill('15');
    await page.getByText('每周', { exact: true }).click();
    await page.getByLabel('变更理由').fill('三季度起按周调度');
    await page.getByLabel('宽限（工作日）').fill('1');
    await page.getByLabel('每周几前').press('ArrowDown');
    await page.getByTitle('周五').click();
    await save.click();
    await page.getByText(/三季度起按周调度/).waitFor();
    await page.getByText('填报周期：每月25日前，宽限3个工作日 → 每周五前，宽限1个工作日').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows a plan’s rules on a phone without scrolling sideways', async () => {
    const { page } = await openPage(browser, house.url, phone);
    await logIn(page, house.logins.supervisor);
    await page.goto('/settings');
    await page
      .getByRole('link', { name: /计划规则/ })
      .first()
      .click();
    await page.getByRole('button', { name: '变更规则' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
