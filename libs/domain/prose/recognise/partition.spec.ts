import { namedMask } from './named-spans';
import { isWhole, leavesRest } from './partition';
import { findQuantities } from './quantities';

const figures = (text: string) => findQuantities(text, namedMask(text));

describe('a figure of which those after it give a part', () => {
  it.each([
    '24件建议已解决16件',
    '9栋单体中6栋封顶、其余3栋桩基施工',
    '28个居委会中的21个',
    '锅炉12台完成超低排放改造8台',
    '十件实事完成九件',
    '新购公交车45台，已到位30台',
    '12家敬老院实施改造，其中6家已投用、4家正在装修',
  ])('is the whole in %s', (text) => {
    expect(isWhole(text, 0, figures(text), 0)).toBe(true);
  });

  it.each(['新签约项目6个（其中亿元项目2个）', '处置资产27宗，其中拍租19宗、其余8宗划转', '改造桥梁12座（计划10座）'])(
    'is a result of its own in %s',
    (text) => {
      expect(isWhole(text, 0, figures(text), 0)).toBe(false);
    },
  );
});

describe('a whole', () => {
  it.each([
    ['10条路已硬化7条', true],
    ['桥涵完成34座（共42座）', true],
    ['9栋单体中6栋封顶、其余3栋桩基施工', true],
    ['覆盖28个居委会中的21个', false],
    ['9个断面中达标7个，其余2个超标', false],
  ])('of %s has a rest to come: %s', (text, rest) => {
    expect(leavesRest(text, 0, text.length, figures(text))).toBe(rest);
  });
});
