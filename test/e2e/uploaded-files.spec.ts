import { Browser, Page } from 'playwright-core';
import { describeInBrowser, logIn, openBrowser, openPage } from '../support/browser';
import { goodFiles, page as webPage } from '../support/files/good-files';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

jest.setTimeout(60_000);

interface Item {
  quote: string;
  dueOn: string;
  spanStart: number;
}

describe('a file that offices send', () => {
  let house: House;
  let supervisor: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
  });

  afterAll(() => house.stop());

  const itemsOf = async (planId: string): Promise<Item[]> =>
    (await supervisor.get(`/api/plans/${planId}/items`)).body.items;

  it.each(goodFiles)('becomes items with their days and places: $name', async ({ name, placedBy, promised, bytes }) => {
    const fields = { title: name, kind: 'plan', year: '2026' };
    const { status, body } = await supervisor.upload('/api/documents', { name, bytes: await bytes() }, fields);
    expect({ status, code: body.code }).toEqual({ status: 201, code: undefined });
    const items = await itemsOf(body.planId);
    for (const [words, dueOn] of Object.entries(promised)) {
      expect(items).toContainEqual(expect.objectContaining({ quote: expect.stringContaining(words), dueOn }));
    }
    const { places } = (await supervisor.get(`/api/documents/${body.documentId}`)).body;
    if (placedBy === null) expect(places).toEqual([]);
    else expect(places[0]).toHaveProperty(placedBy);
  });

  describeInBrowser('printed as a PDF', () => {
    let browser: Browser;
    let page: Page;
    let pdf: Buffer;

    beforeAll(async () => {
      browser = await openBrowser();
      ({ page } = await openPage(browser, house.url));
      const press = await browser.newPage();
      const columns =
        '.columns { column-count: 2 } td, th { border: 1px solid; width: 20% } table { border-collapse: collapse }';
      await press.setContent(webPage(columns));
      pdf = await press.pdf({ format: 'A4' });
      await logIn(page, house.logins.supervisor);
    });

    afterAll(() => browser?.close());

    it('is chosen, read and reviewed, and each item says on which page it stands', async () => {
      await page.goto('/plans/import');
      await page.getByText('选择文件').first().click();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '要点.pdf', mimeType: 'application/pdf', buffer: pdf });
      await page.getByRole('button', { name: '读取' }).click();
      await page.getByText('读出 4 项').waitFor();
      await page.getByText('所选条目在原文件第 1 页').waitFor();
      expect(await page.locator('.document-pane').innerText()).toContain('|2|改造老旧小区|3个|社区办|9月底前|');
    });
  });
});
