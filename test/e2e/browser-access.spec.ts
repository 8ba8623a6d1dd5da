import { Browser } from 'playwright-core';
import { barriersOf, describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

describeInBrowser('the pages', () => {
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

  const pages = [
    { name: 'overview', who: 'leader', path: '/', ready: '最要紧' },
    { name: 'my updates', who: 'head', path: '/mine', ready: '我的填报' },
    { name: 'task list', who: 'supervisor', path: '/tasks', ready: '任务台账' },
    { name: 'review queue', who: 'supervisor', path: '/waiting', ready: '审核' },
    { name: 'import', who: 'supervisor', path: '/plans/import', ready: '导入文件' },
  ] as const;

  it('let anybody log in, by keyboard and screen reader too', async () => {
    const { page } = await openPage(browser, house.url);
    await page.goto('/login');
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  it.each(pages)('put no serious barrier before anybody: $name', async ({ who, path, ready }) => {
    const { page, complaints } = await openPage(browser, house.url, desk);
    await logIn(page, house.logins[who]);
    await page.goto(path);
    await page.getByRole('heading', { name: ready, exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await barriersOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(pages)('fit a phone without scrolling sideways: $name', async ({ who, path, ready }) => {
    const { page } = await openPage(browser, house.url, phone);
    await logIn(page, house.logins[who]);
    await page.goto(path);
    await page.getByRole('heading', { name: ready, exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('send a stranger to the log-in and back to where they wanted to be', async () => {
    const { page } = await openPage(browser, house.url);
    await page.goto('/tasks?colour=red');
    await page.waitForURL(/\/login/);
    const { login, password } = house.logins.supervisor;
    await page.getByLabel('用户名').fill(login);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL(/\/tasks\?colour=red/);
    const red = page.getByRole('link', { name: /严重滞后/ });
    expect(await red.getAttribute('aria-current')).toBe('page');
  });

  it('speak English to whoever asks for it, and remember it', async () => {
    const { page } = await openPage(browser, house.url);
    await logIn(page, house.logins.leader);
    await page.goto('/settings');
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });
});
