import { Browser } from 'playwright-core';
import { Role } from '@dajuan/domain/loop';
import { DemonstrationUser } from '../../seeds/run';
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

  it('takes somebody new from an account through a role and their own password to their first page', async () => {
    const { page, complaints } = await openPage(browser, house.url, desk);
    await logIn(page, house.logins.administrator);
    await page.goto('/settings/people');
    await page.getByRole('button', { name: '新增人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('连冬雨');
    await dialog.getByLabel('用户名').fill(house.logins.administrator.login);
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.getByText('登录名已被使用').waitFor();
    await dialog.getByLabel('用户名').fill('liandongyu');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await page.getByText('连冬雨的一次性密码').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '发一次性密码' }).click();
    const given = await page.locator('code').textContent();
    expect(await page.getByRole('button', { name: '授权' }).count()).toBe(0);

    const guard = await openPage(browser, house.url, phone);
    await logIn(guard.page, ofRole(house, 'security_administrator'));
    await guard.page.goto('/settings/people');
    const row = guard.page.getByRole('row', { name: /连冬雨/ });
    await row.getByRole('button', { name: '授权' }).click();
    await guard.page.getByLabel('督查办').check();
    await guard.page.getByLabel('安全审计员').check();
    await guard.page
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await guard.page
      .getByText(/三员分立/)
      .last()
      .waitFor();
    await guard.page.getByLabel('安全审计员').uncheck();
    await guard.page
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await row.getByText('督查办').waitFor();
    await guard.page
      .getByText(/变更角色/)
      .first()
      .waitFor();
    expect(await guard.page.getByRole('button', { name: '新增人员' }).count()).toBe(0);
    expect(await guard.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await barriersOf(guard.page)).toEqual([]);

    const own = await openPage(browser, house.url, desk);
    await own.page.goto('/login');
    await own.page.getByLabel('用户名').fill('liandongyu');
    await own.page.getByLabel('密码', { exact: true }).fill(given!);
    await own.page.getByRole('button', { name: '登录' }).click();
    await own.page.getByText('请先修改密码，再使用系统。').waitFor();
    await own.page.getByLabel('原密码').fill(given!);
    await own.page.getByLabel('新密码', { exact: true }).fill('short');
    await own.page.getByLabel('再输一遍新密码').fill('short');
    await own.page.getByRole('button', { name: '修改密码' }).click();
    await own.page.getByText('密码至少10个字符').waitFor();
    await own.page.getByLabel('新密码', { exact: true }).fill('Qingxi-2026-1');
    await own.page.getByLabel('再输一遍新密码').fill('Qingxi-2026-1');
    await own.page.getByRole('button', { name: '修改密码' }).click();
    await own.page.getByRole('heading', { name: '最要紧' }).waitFor();
    expect([...complaints, ...guard.complaints, ...own.complaints]).toEqual([]);
  });
});

function ofRole(house: House, role: Role): DemonstrationUser {
  const town = house.logins.administrator.organisation;
  const user = house.users.find((each) => each.organisation === town && each.roles.includes(role));
  if (!user) throw new Error(`nobody in ${town} is ${role}`);
  return user;
}
