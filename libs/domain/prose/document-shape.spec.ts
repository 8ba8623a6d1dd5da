import { readDocument } from './read-document';

describe('the year of a paper without one in its title', () => {
  it.each([
    [
      '对第86号提案的答复\n发布时间：2022-08-16   浏览次数：137\n\n答复如下：储备2023年小区70个，明年3月底前完成设计。',
      2022,
    ],
    [
      '消防治本攻坚三年行动方案\n\n（2024—2026年）\n\n本方案以2023年12月31日为基准日。\n一、目标\n1.建成消防队3支。',
      2024,
    ],
    ['工作总结\n发布时间：2022-01-16\n\n2021年，新建公园3座，2021年底全部开放。', 2021],
  ])('%#', (text, year) => expect(readDocument(text).document.year).toBe(year));
});

it('a chapter on how far work has come tells results', () => {
  const { items } = readDocument(
    '对第86号提案的答复\n一、工作进展情况\n（一）小区。今年计划改造小区86个，目前开工79个、完工34个。今年计划改造甲、乙等6个小区。其中，甲小区已于5月完工。',
  );
  expect(items.map(({ quote, status }) => [quote.slice(0, 6), status])).toEqual([
    ['今年计划改造', 'ongoing'],
    ['今年计划改造', 'planned'],
    ['其中，甲小区', 'done'],
  ]);
});
