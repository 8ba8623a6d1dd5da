import { itemTitle } from './item-title';

describe('the title of an item', () => {
  it.each([
    ['3.新建社区食堂2家；', '新建社区食堂2家'],
    ['（二）①推进加装电梯，', '推进加装电梯'],
    ['◆ 一、开办晚托班', '开办晚托班'],
    ['3.5公里河道疏浚完工', '3.5公里河道疏浚完工'],
    ['15家红色物业年内建成。', '15家红色物业年内建成'],
  ])('leaves list marks and outer punctuation of %p away', (words, title) => {
    expect(itemTitle(words)).toBe(title);
  });

  it('is cut where a clause ends', () => {
    const first = '对全镇建成满二十年的老旧小区逐一开展消防设施排查并建立整改台账';
    expect(itemTitle(`${first}，${'由责任单位逐项落实到人'.repeat(4)}`)).toBe(first);
  });

  it('is cut with an ellipsis where no clause ends, never in the middle of a rare character', () => {
    const title = itemTitle(`${'建'.repeat(58)}𠀀设工程`);
    expect(title).toBe(`${'建'.repeat(58)}…`);
    expect(title.length).toBeLessThanOrEqual(60);
  });

  it('is empty where there is nothing to read', () => {
    expect(itemTitle(' ……。 ')).toBe('');
  });
});
