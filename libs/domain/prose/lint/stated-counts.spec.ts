import { readDocument } from '../read-document';
import { readCount } from './read-count';
import { statedCounts } from './stated-counts';

const told = (text: string) =>
  statedCounts(text).map((count) => {
    const begins = readDocument(text, { genre: 'plan', year: 2026 }).items.map(({ start }) => start);
    return [count.quote.text, readCount(count, begins), count.stated];
  });

const plan = `2026年重点工作安排

2026年重点工作共3项，分4月、9月两次督查。

一、城市更新（2项）
1.改造老旧小区12个，9月底前完成。
2.新建口袋公园5处，10月底前完成。
二、社会保障（共2项）
1.新增就业岗位2300个。`;

describe('the numbers a plan gives of its own items', () => {
  it('are laid beside what was read, for the whole plan and for a section', () => {
    expect(told(plan)).toEqual([
      ['2026年重点工作共3项', 3, 3],
      ['（2项）', 2, 2],
      ['（共2项）', 1, 2],
    ]);
  });

  it('count numbered entries where one entry asks for several things', () => {
    const text = '本方案共2项。\n1.改造老旧小区12个，新建口袋公园5处。\n2.新增就业岗位2300个，新增养老床位160张。';
    expect(told(text)).toEqual([['本方案共2项', 2, 2]]);
  });

  it('count aspects by their headings', () => {
    const text = '全年工作从三个方面推进。\n一、城市更新\n1.改造老旧小区12个。\n二、社会保障\n1.新增就业岗位2300个。';
    expect(told(text)).toEqual([['从三个方面', 2, 3]]);
  });

  it.each([
    '年度重点工作35项全部完成。',
    '推动25项任务落细落实。',
    '“重点项目”2张清单共计20项重点任务有序推进。',
    '去年确定的年度重点工作35项，今年继续抓。',
    '完善机制制度29项，从快从严查处。',
  ])('are not taken from what is told as a result: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('count what a person added for the whole document, not for a section', () => {
    const [all, first] = statedCounts(plan);
    expect(readCount(all!, [null, null, null])).toBe(3);
    expect(readCount(first!, [null, null])).toBe(0);
  });

  it('quote their place in the text as it came', () => {
    for (const { quote } of statedCounts(plan)) expect(plan.slice(quote.start, quote.end)).toBe(quote.text);
  });
});
