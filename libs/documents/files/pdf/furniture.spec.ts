import { withoutFurniture } from './furniture';

const page = (...texts: string[]) => texts.map((text) => ({ text }));
const shown = (pages: { text: string }[][]) =>
  withoutFurniture(pages).map((lines) => lines.map(({ text }) => text).join('/'));

describe('what pages print around their text', () => {
  it.each(['3', '— 3 —', '-3-', '第3页', '第 3 页 共 9 页', '3/9'])('%s is left out', (number) => {
    expect(shown([page('正文', number)])).toEqual(['正文']);
  });

  it('a running head is left out, figures aside', () => {
    const pages = ['甲', '乙', '丙'].map((words, i) => page(`青石镇工作要点 第${i + 1}期`, words));
    expect(shown(pages)).toEqual(['甲', '乙', '丙']);
  });

  it('the first line of the text stays', () => {
    expect(shown([page('一、民生', '正文'), page('续文', '完')])).toEqual(['一、民生/正文', '续文/完']);
  });
});
