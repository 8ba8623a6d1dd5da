import { sourceSpan } from './chars';
import { normaliseRanges } from './normalise-range';

const read = (text: string) => normaliseRanges(text, [{ start: 0, end: text.length }]);

describe('normalised text', () => {
  it.each([
    ['3 .5万', '3.5万'],
    ['1 206个', '1206个'],
    ['３００家', '300家'],
    ['65％', '65%'],
    ['签约40台,开工35台', '签约40台，开工35台'],
    ['1,206个', '1,206个'],
    ['街 道 建 设', '街道建设'],
    ['推进有力.新建公园3.5公顷,占62%.', '推进有力。新建公园3.5公顷，占62%。'],
    ['一.加强管理', '一.加强管理'],
    ['TOP Life 中心', 'TOP Life中心'],
    ['新增就業崗位', '新增就业岗位'],
  ])('%s reads %s', (raw, normal) => {
    expect(read(raw).text).toBe(normal);
  });

  it('remembers where each character stood', () => {
    const raw = '盘活 3 .5 万平方米';
    const chars = read(raw);
    const from = chars.text.indexOf('3.5万');
    const { start, end } = sourceSpan(chars, from, from + 4);
    expect(raw.slice(start, end)).toBe('3 .5 万');
  });
});
