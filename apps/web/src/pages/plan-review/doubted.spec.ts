import { withDoubts } from './doubted';

const piece = { start: 10, text: '新增企业十家', item: undefined, kind: undefined };
const cut = (...doubts: { start: number; end: number }[]) =>
  withDoubts([piece], doubts).map(({ start, text, isDoubted }) => [start, text, isDoubted]);

describe('what a doubt speaks of', () => {
  it('is cut out of the text around it', () => {
    expect(cut({ start: 14, end: 16 })).toEqual([
      [10, '新增企业', false],
      [14, '十家', true],
    ]);
  });

  it('is nothing where no doubt is, and all where one reaches over it', () => {
    expect(cut({ start: 16, end: 20 })).toEqual([[10, '新增企业十家', false]]);
    expect(cut({ start: 0, end: 99 })).toEqual([[10, '新增企业十家', true]]);
  });

  it('leaves the text as it was where doubts overlap', () => {
    const pieces = cut({ start: 11, end: 14 }, { start: 12, end: 15 });
    expect(pieces.map(([, text]) => text).join('')).toBe('新增企业十家');
    expect(pieces.filter(([, , isDoubted]) => isDoubted).map(([, text]) => text)).toEqual(['增', '企业', '十']);
  });
});
