import { withSingleHead } from './single-head';

const heads = (...rows: string[][]) => withSingleHead(rows.map((cells) => ({ cells }))).map(({ cells }) => cells);

describe('the head of a table', () => {
  it('of two rows becomes one, groups before the names below them', () => {
    const upper = ['序号', '任务', '一季度', '', '二季度', '', '牵头单位'];
    const lower = ['序号', '任务', '目标', '实际', '目标', '实际', '牵头单位'];
    expect(heads(upper, lower, ['1', '食堂', '1家', '', '2家', '', '社区办'])).toEqual([
      ['序号', '任务', '一季度目标', '一季度实际', '二季度目标', '二季度实际', '牵头单位'],
      ['1', '食堂', '1家', '', '2家', '', '社区办'],
    ]);
  });

  it.each([
    ['whose first row of figures follows', ['序号', '任务', ''], ['1', '任务', '食堂']],
    ['with an empty head of notes', ['任务', '单位', ''], ['食堂', '社区办', '已开工']],
    ['that says the same twice', ['任务', '单位'], ['任务', '单位']],
  ])('%s is left as it is', (_, upper, lower) => {
    expect(heads(upper, lower)).toEqual([upper, lower]);
  });
});
