import { type Outlook, turn } from './turns';

const told: Outlook = { tense: 'report', year: 2024, muted: false };
const after = (sentence: string, outlook = told) => turn(sentence, outlook, outlook.tense).tense;

describe('a sentence that turns its paragraph', () => {
  it.each([
    '2024年，全市经济社会发展主要预期目标是：',
    '局长罗远说，二季度将新增托育点5个。',
    '二季度，该区将突出抓好三件事：',
  ])('looks ahead in %s', (sentence) => {
    expect(after(sentence)).toBe('plan');
  });

  it.each(['今年计划改造小区62个，目前已开工58个。', '主要指标好于预期目标。'])('goes on telling in %s', (sentence) => {
    expect(after(sentence)).toBe('report');
  });

  it('goes back to what a report tells below its promise', () => {
    const promised: Outlook = { ...told, tense: 'plan' };
    expect(turn('其中，甲楼已于5月完工。', promised, 'report').tense).toBe('report');
    expect(turn('其中，甲楼已于5月完工。', promised, 'plan').tense).toBe('plan');
  });

  it.each(['会上，表彰先进集体10个。', '据介绍，去年该县投入资金3400万元。'])('looks back in %s', (sentence) => {
    expect(after(sentence, { ...told, tense: 'plan' })).toBe('report');
  });
});
