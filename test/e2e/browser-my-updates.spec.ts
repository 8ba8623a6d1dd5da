import { Browser, Locator, Page } from 'playwright-core';
import { DemonstrationUser } from '../../seeds/run';
import { describeInBrowser, desk, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

jest.setTimeout(60_000);

const RETURNED = '雨污分流改造36公里';
const TRAINING = '基层干部培训24期';

/** What a department does all year: sign for, report, be returned, correct; by keys, by thumb, without a network. */
describeInBrowser('my updates', () => {
  let house: House;
  let browser: Browser;

  const headOf = (department: string): DemonstrationUser => {
    const town = house.logins.supervisor.organisation;
    const found = house.users.find(
      (user) => user.organisation === town && user.roles.includes('head') && user.department === department,
    );
    if (!found) throw new Error(`nobody heads ${department}`);
    return found;
  };

  async function pageOf(user: DemonstrationUser, options = desk): Promise<Page> {
    const { page } = await openPage(browser, house.url, options);
    await logIn(page, user);
    return page;
  }

  const lineOf = (page: Page, title: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

  const figureIn = (line: Locator): Locator => line.getByRole('spinbutton').first();

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('are opened by j, and signed for and reported by Enter', async () => {
    const page = await pageOf(house.logins.head);
    await page.keyboard.press('j');
    const focused = page.locator('.mine-line:focus-within');
    const signing = focused.getByRole('button', { name: '签收' });
    if (await signing.count()) await page.keyboard.press('Enter');
    await focused.getByRole('button', { name: '无变化' }).waitFor();
    await page.keyboard.press('n');
    await page.getByText('已报送，待审核').first().waitFor();
  });

  it('take figures as an input method leaves them', async () => {
    const page = await pageOf(headOf('党群办'));
    const line = lineOf(page, TRAINING);
    await figureIn(line).click();
    await page.keyboard.insertText('１７');
    await line.getByText('即本期新增 1期').waitFor();
  });

  it('keep what is not sent when the network is gone, send it once, and offer it in no other tab', async () => {
    const page = await pageOf(headOf('城建中心'));
    const other = await page.context().newPage();
    await other.goto('/mine');
    const [line, elsewhere] = [lineOf(page, RETURNED), lineOf(other, RETURNED)];
    for (const each of [line, elsewhere]) await each.getByText('退回原因').waitFor();
    await page.context().setOffline(true);
    await figureIn(line).fill('19');
    await figureIn(line).press('Enter');
    await page.getByText('连不上服务器').waitFor();
    await page.context().setOffline(false);
    await figureIn(elsewhere).waitFor();
    expect(await figureIn(elsewhere).inputValue()).toBe('19');

    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await figureIn(line).press('Enter');
    await page.keyboard.press('Enter');
    await line.getByText('已报送，待审核').waitFor();
    expect(sent.filter((url) => url.endsWith('/progress'))).toHaveLength(1);
    await other.reload();
    await elsewhere.getByText('待审核 累计 19公里').waitFor();
  });

  it('are in the ledger once when the answer was lost on its way and they are sent again', async () => {
    const page = await pageOf(headOf('党群办'));
    const line = lineOf(page, TRAINING);
    await line.getByRole('button', { name: '无变化' }).waitFor();
    const keys: (string | undefined)[] = [];
    await page.route('**/progress', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      const answer = await route.fetch();
      return keys.length === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer });
    });
    await page.route('**/mine', (route) => (keys.length === 1 ? route.abort('connectionreset') : route.continue()));
    const waiting = async () => {
      const supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
      return (await supervisor.get('/api/progress/waiting?limit=1')).body.total as number;
    };
    const before = await waiting();
    await line.getByRole('button', { name: '无变化' }).click();
    await page.getByText('连不上服务器').waitFor();
    await line.getByRole('button', { name: '无变化' }).click();
    await line.getByText('已报送，待审核').waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(await waiting()).toBe(before + 1);
  });

  it('are corrected from what they said, of the day they said it of', async () => {
    const page = await pageOf(headOf('城建中心'));
    await page.getByRole('link', { name: RETURNED, exact: true }).click();
    await page.getByRole('button', { name: '更正', exact: true }).last().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('数据截至').waitFor();
    const update = page.locator('.lines li').filter({ hasText: '累计 5公里' });
    expect(await figureIn(form).inputValue()).toBe('5');
    await figureIn(form).fill('6');
    await form.getByRole('button', { name: '报送' }).click();
    await update.getByText('已更正').waitFor();
  });

  it('are all a head may open: no import, no other department', async () => {
    const page = await pageOf(headOf('城建中心'));
    for (const path of ['/plans', '/plans/import']) {
      await page.goto(path);
      await page.getByText('没有这一页，或您不能查看').waitFor();
    }
  });

  it('are wide enough for a thumb on a phone', async () => {
    const page = await pageOf(headOf('党群办'), phone);
    const heights = await page
      .locator('#main')
      // A figure that tells how it comes about stands in a line of words, as links do.
      .locator('button:not(.explained), .mine-title, .ant-checkbox-wrapper, .ant-input-number')
      .evaluateAll((all) => all.map((one) => (one as unknown as { offsetHeight: number }).offsetHeight));
    expect(heights.length).toBeGreaterThan(3);
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});
