import { Browser, Page } from 'playwright-core';
import { barriersOf, describeInBrowser, logIn, openBrowser, openPage, phone } from '../support/browser';
import { House, startHouse } from '../support/running-house';

jest.setTimeout(120_000);

describeInBrowser('who answers for what', () => {
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

  const loggedIn = async (name: string, options?: Parameters<typeof openPage>[2]) => {
    const opened = await openPage(browser, house.url, options);
    await logIn(
      opened.page,
      house.users.find((user) => user.name === name)!,
    );
    return opened;
  };
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByRole('combobox', { name: label }).click();
    await page.keyboard.type(option);
    await page.locator('.ant-select-item-option', { hasText: option }).first().click();
  };

  it('hands everything somebody holds to a colleague, once all three have signed', async () => {
    const { page: giver, complaints } = await loggedIn('葛雨晴');
    await giver.getByRole('navigation').getByRole('link', { name: '责任分工' }).first().click();
    await giver.getByRole('link', { name: '我名下的事项' }).click();
    await giver.getByRole('heading', { name: '葛雨晴 · 名下事项' }).waitFor();
    await giver.getByRole('link', { name: '22个小区业委会换届' }).waitFor();
    expect(await barriersOf(giver)).toEqual([]);
    await choose(giver, '接收人', '池小舟');
    await giver.getByRole('button', { name: '交给此人' }).click();
    await choose(giver, '监交人', '苏禾');
    await giver.getByRole('button', { name: '生成交接清单' }).click();
    await giver.getByRole('heading', { name: '工作交接清单' }).waitFor();
    const paper = new URL(giver.url()).pathname;
    await giver.getByRole('button', { name: '签字', exact: true }).click();
    await giver.getByText('✓ 已签字').waitFor();

    const { page: receiver } = await loggedIn('池小舟');
    await receiver.goto('/inbox');
    await receiver.getByRole('heading', { name: '工作交接，请签字' }).waitFor();
    await receiver.getByText('去签字').first().click();
    await receiver.getByRole('button', { name: '签字', exact: true }).click();
    await receiver.getByText('各方签字后生效').waitFor();

    const { page: witness } = await loggedIn('苏禾', phone);
    await witness.goto(paper);
    await witness.getByRole('button', { name: '签字', exact: true }).click();
    await witness.getByText('以上事项由接收人负责').waitFor();
    expect(await witness.evaluate('document.documentElement.scrollWidth')).toBe(390);

    await giver.goto('/responsibility');
    await giver.getByRole('cell', { name: '已生效' }).first().waitFor();
    await witness.getByRole('link', { name: '22个小区业委会换届' }).click();
    await witness.getByText('工作交接：责任人移交池小舟（监交人苏禾）').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows what lies in an area, and sums a plan up by area, master and leader', async () => {
    const { page, complaints } = await loggedIn('苗书宁');
    await page.goto('/responsibility/areas');
    await page.getByRole('cell', { name: '“1+5+15+68”网格治理体系' }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('link', { name: '汐园片区', exact: true }).click();
    await page.getByRole('link', { name: '社区长者食堂新建2家' }).waitFor();
    await page.goto('/roll-ups');
    await page.getByRole('row', { name: /汐园片区/ }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByText('按来源', { exact: true }).click();
    await page.getByRole('row', { name: /镇民生实事项目 4/ }).waitFor();
    await page.getByText('按分管领导', { exact: true }).click();
    await page.getByRole('row', { name: /桑若棠/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    '/responsibility',
    '/responsibility/groups',
    '/responsibility/areas',
    '/responsibility/masters',
    '/roll-ups',
  ])('fits a phone without scrolling sideways: %s', async (path) => {
    const { page } = await loggedIn('苗书宁', phone);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
