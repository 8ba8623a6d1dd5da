import { Browser, Page } from 'playwright-core';
import { describeInBrowser, logIn, openBrowser, openPage } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

const TEXT = `镇容提升补充安排

一、环境
1.年内整治河道4条。（牵头单位：城建中心）
2.年内拆除违建300平方米。
3.年内改造公厕6座。
`;

/** The review desk by its keys: what the document says and what the plan will hold are changed side by side. */
describeInBrowser('the review desk', () => {
  let house: House;
  let browser: Browser;
  let page: Page;

  const titles = () => page.locator('.item-title').allInnerTexts();
  const items = () => page.getByRole('region', { name: '条目' });

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
    ({ page } = await openPage(browser, house.url));
    await logIn(page, house.logins.supervisor);
    await page.goto('/plans/import');
    await page.getByLabel('文字', { exact: true }).fill(TEXT);
    await page.getByLabel('标题').focus();
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByText('读出 3 项').waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('shows the document character for character', async () => {
    const shown = await page.locator('.document-pane p').allTextContents();
    expect(shown.join('\n')).toBe(TEXT);
  });

  it('brings the item beside its words, and back', async () => {
    await page.locator('.document-pane .span', { hasText: '改造公厕' }).click();
    await items()
      .getByRole('button', { name: /年内改造公厕6座/, expanded: true })
      .waitFor();
    await page.keyboard.press('k');
    expect(await page.locator('.span.chosen').allInnerTexts()).toEqual(expect.arrayContaining(['300平方米']));
  });

  it('drops an item and takes it back with the same key', async () => {
    await page.keyboard.press('d');
    await page.getByText('不采用 1').waitFor();
    await page.keyboard.press('d');
    await page.getByText('不采用 0').waitFor();
  });

  it('shows the items that a count counts', async () => {
    await page.getByRole('button', { name: '缺部门 2' }).click();
    await items()
      .getByRole('button', { name: /整治河道/ })
      .waitFor({ state: 'detached' });
    expect(await titles()).toHaveLength(2);
    await items().getByRole('combobox', { name: '只看' }).click();
    await page.getByTitle('全部', { exact: true }).last().click();
    await items()
      .getByRole('button', { name: /整治河道/ })
      .waitFor();
  });

  it('gives several items to a department at once', async () => {
    await items().getByRole('checkbox', { name: '选择此项 2' }).check();
    await items().getByRole('checkbox', { name: '选择此项 3' }).check();
    await page.getByRole('combobox', { name: '把所选项交给' }).fill('城建');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '分派部门' }).click();
    await page.getByRole('button', { name: /缺部门/ }).waitFor({ state: 'detached' });
  });

  it('keeps a title as one leaves its field', async () => {
    await items()
      .getByRole('button', { name: /年内拆除违建/ })
      .click();
    await page.getByLabel('名称', { exact: true }).fill('拆除违建300平方米');
    await page.getByLabel('专题', { exact: true }).focus();
    await items()
      .getByRole('button', { name: /2 拆除违建300平方米/ })
      .waitFor();
    await page.reload();
    await page.getByText('读出 3 项').waitFor();
    expect(await titles()).toContain('拆除违建300平方米');
  });

  it('splits an item where the document was clicked', async () => {
    const words = page.locator('.document-pane .span', { hasText: '整治河道' }).first();
    const box = await words.boundingBox();
    if (!box) throw new Error('the words are not in sight');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.press('s');
    await page.getByText('读出 4 项').waitFor();
    expect(await titles()).toHaveLength(4);
  });
});
