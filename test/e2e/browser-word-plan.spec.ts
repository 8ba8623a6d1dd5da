import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { Browser, Page } from 'playwright-core';
import { describeInBrowser, logIn, openBrowser, openPage } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(60_000);

const TITLE = '青汐镇宜居补充方案';

/** A plan as an office writes it: numbered headings, numbered items, a table; it says of itself what does not add up. */
function wordFile(): Promise<Buffer> {
  const levels = [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
  ];
  const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'list', level } });
  const table = [
    ['序号', '任务', '目标', '牵头单位', '完成时限'],
    ['1', '加装电梯', '20台', '城建中心', '6月底前'],
    ['2', '改造老旧小区', '3个', '城建中心', '9月底前'],
  ].map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }));
  const children = [
    new Paragraph(TITLE),
    new Paragraph('本方案共6项。'),
    numbered('社区服务', 0),
    numbered('年底前新建社区食堂3家。', 1),
    numbered('新增就业岗位200个，其中应届毕业生300个。', 1),
    numbered('城市更新', 0),
    new Table({ rows: table }),
  ];
  return Packer.toBuffer(
    new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] }),
  );
}

describeInBrowser('a Word file, from the import page to confirmed tasks', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  const items = () => page.getByRole('region', { name: '条目' });
  const dialog = () => page.getByRole('dialog');

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, house.url));
    await logIn(page, house.logins.supervisor);
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('is read, its headings and its table alike', async () => {
    await page.goto('/plans/import');
    await page.getByText('选择文件', { exact: true }).first().click();
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const word = { name: '补充方案.docx', mimeType, buffer: await wordFile() };
    await page.locator('input[type=file]').setInputFiles(word);
    await page.getByLabel('标题').fill(TITLE);
    await page.getByRole('button', { name: '读取' }).click();
    for (const words of ['社区食堂3家', '加装电梯', '改造老旧小区']) {
      await items().getByText(words).first().waitFor();
    }
  });

  it('lights in the document what does not add up, and says so under the item', async () => {
    expect(await page.locator('.doubted').allInnerTexts()).toEqual(expect.arrayContaining(['200个', '300个']));
    await items()
      .getByText(/疑点 部分300个多于全部200个/)
      .waitFor();
    await page.getByText(/读出 \d \/ 文中 6 项/).waitFor();
  });

  it('loses with one key what is no task', async () => {
    const noise = items().getByRole('button', { name: /本方案共6项/ });
    await noise.click();
    await page.keyboard.press('d');
    await page.getByText('不采用 1').waitFor();
  });

  it('has the items under a heading given to a department with one choice, and taken back with one key', async () => {
    const heading = items().getByRole('listitem').filter({ hasText: '社区服务' }).first();
    await heading.getByRole('button', { name: '2 项未定，交给…' }).click();
    await page.keyboard.type('社会事务办');
    await page.keyboard.press('Enter');
    await heading.getByRole('button', { name: '2 项改交…' }).waitFor();
    await page.keyboard.press('z');
    await heading.getByRole('button', { name: '2 项未定，交给…' }).click();
    await page.keyboard.type('社会事务办');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^缺部门/ }).waitFor({ state: 'detached' });
  });

  it('is not confirmed before each contradiction is explained', async () => {
    await page.getByRole('button', { name: '确认计划' }).click();
    await dialog().getByRole('button', { name: '确认计划' }).click();
    await page
      .getByRole('alert')
      .getByText(/部分300个多于全部200个/)
      .waitFor();
    await page
      .getByRole('alert')
      .getByRole('button', { name: /新增就业岗位/ })
      .click();
    await explain(items().getByRole('button', { name: '说明理由' }), '原文笔误，应为30个');
    await items()
      .getByText(/说明：原文笔误，应为30个/)
      .waitFor();
    await explain(page.locator('.stated-counts').getByRole('button', { name: '说明理由' }), '另两项不列入督办');
    await page.locator('.stated-counts').getByText('说明：另两项不列入督办').waitFor();
  });

  it('becomes tasks, and its reasons stay to be read', async () => {
    const url = page.url();
    await page.getByRole('button', { name: '确认计划' }).click();
    await dialog().getByRole('button', { name: '确认计划' }).click();
    await page.waitForURL(/\/tasks\?/);
    await page.getByRole('link', { name: /社区食堂3家/ }).waitFor();
    await page.goto(url);
    await page.locator('.stated-counts').getByText('说明：另两项不列入督办').waitFor();
    expect(complaints).toEqual([]);
  });

  async function explain(button: ReturnType<Page['locator']>, reason: string): Promise<void> {
    await button.click();
    await dialog().getByRole('textbox').fill(reason);
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
  }
});
