import { markInlineNumbers } from './inline-numbers';
import { normaliseRanges } from './normalise-range';

const marked = (text: string, first: number | null) =>
  markInlineNumbers(text, normaliseRanges(text, [{ start: 0, end: text.length }]), first);

describe('numbers of a list in running text', () => {
  it('become marks, also where they stick to a figure', () => {
    const text = '新建步道6条　2.改造球场18片　3.24小时书房5家；4.110千伏变电站投运';
    const { text: read, at } = marked(text, 1);
    expect(read).toBe('新建步道6条；改造球场18片；24小时书房5家；；110千伏变电站投运');
    expect(at).toHaveLength(read.length);
    expect(text[at[read.indexOf('改')]!]).toBe('改');
  });

  it.each(['浓度由2.5降到 2.1，', '投资 1.5亿元，产值 2.3亿元', '第1.0版'])('are not looked for in %s', (text) => {
    expect(marked(text, null).text).toBe(text.replace(/\s/g, ''));
  });
});
