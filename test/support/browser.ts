import { AxeBuilder } from '@axe-core/playwright';
import { Browser, BrowserContextOptions, chromium, Page } from 'playwright-core';
import { DemonstrationUser } from '../../seeds/run';
import { findChromium } from './services-browser';

/** Of a desk and of a phone; pages are looked at in both. */
export const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** `describe` where a Chromium is installed, `describe.skip` where none is: the run says so at its start. */
export const describeInBrowser: jest.Describe = findChromium() ? describe : describe.skip;

/** A headless Chromium that asks nothing of the network on its own account. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page of somebody's own, without anybody logged in. Everything that goes wrong in it is collected in `complaints`. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = desk,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, complaints };
}

/** Logs in as anybody would, and waits for the first page that is theirs. */
export async function logIn(page: Page, { login, password }: DemonstrationUser): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('#main').getByRole('heading', { level: 1 }).first().waitFor();
}

/** What keeps people with poor sight, or without a mouse, from using the page: serious and critical findings of axe. */
export async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
