import { readDocument } from '../read-document';
import { leaningOf } from './leaning';
import { tenseOfStretch } from './stretches';

describe('what a stretch is read as', () => {
  it.each([
    ['plan', '上半年，共受理举报23件，发送提醒1200余条，已办结19件。', 'report'],
    ['report', '力争引进项目8个，确保6月底前开工。', 'plan'],
    ['plan', '新建公园3座；改造道路2公里。', 'plan'],
    ['report', '新建公园3座；改造道路2公里。', 'report'],
    ['plan', '已建成公园3座，确保年内再建2座。', 'plan'],
  ] as const)('in a %s: %s is a %s', (prior, text, tense) => {
    expect(tenseOfStretch(prior, leaningOf(text))).toBe(tense);
  });

  it('lets each box of a newsletter speak for itself', () => {
    const text =
      '河湾简报\n【执纪】上半年，共受理举报23件，发送提醒1200余条，已办结19件。\n【下步工作】将开展教育2场。\n';
    expect(readDocument(text, { year: 2024 }).items.map(({ status }) => status)).toEqual([
      'done',
      'done',
      'done',
      'planned',
    ]);
  });
});
