import { readDocument } from '../read-document';
import { tenseOfPeriod, titlePeriods } from './title-periods';

describe('the periods of a title', () => {
  it('lend their tense to headings that name no more than them', () => {
    const periods = titlePeriods('2024年4月份工作完成情况及5月份工作安排');
    expect(tenseOfPeriod('4月份：', periods)).toBe('report');
    expect(tenseOfPeriod('5月份', periods)).toBe('plan');
    expect(tenseOfPeriod('6月份', periods)).toBeNull();
  });

  it('say nothing in a title of one kind', () => {
    expect(titlePeriods('2024年上半年工作总结')).toEqual([]);
  });

  it('part a monthly report from the plan below it', () => {
    const text = '4月份工作小结及5月份工作计划\n\n4月份：\n1.新建公园3座。\n5月份：\n1.新建公园2座。\n';
    expect(readDocument(text, { year: 2024 }).items.map(({ status }) => status)).toEqual(['done', 'planned']);
  });
});
