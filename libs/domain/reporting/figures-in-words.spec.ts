import fc from 'fast-check';
import { formatQuantity, formatRate, formatShare, roundHalfUp } from '.';

describe('a share on paper', () => {
  it.each([
    [9 / 22, '40.9%'],
    [9 / 11, '81.8%'],
    [1439 / 1747, '82.4%'],
    [0.4095, '41.0%'],
    [0.0005, '0.1%'],
    [1.2, '120.0%'],
    [-0.2585, '-25.9%'],
    [-0.0001, '0.0%'],
    [null, '—'],
  ])('%d is printed %s', (share, printed) => {
    expect(formatShare(share)).toBe(printed);
  });

  it('is printed with what it is made of', () => {
    expect(formatRate({ numerator: 9, denominator: 11 })).toBe('81.8%（9/11）');
    expect(formatRate({ numerator: 0, denominator: 0 })).toBe('—（0/0）');
  });
});

describe('rounding', () => {
  it('is half up on the figure people read', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-2.5, 0)).toBe(-3);
    expect(roundHalfUp(0.15, 1)).toBe(0.2);
  });

  it('never moves a figure by more than half a step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (value) => Math.abs(roundHalfUp(value, 1) - value) <= 0.05 + 1e-9,
      ),
    );
  });
});

describe('a quantity on paper', () => {
  it.each([
    [15, '家', '15家'],
    [0.3, '公里', '0.3公里'],
    [9283, '万元', '9283万元'],
    [12000, '万元', '1.2亿元'],
    [12345678, '元', '12345678元'],
    [150000, '元', '15万元'],
    [1234500, '元', '123.45万元'],
    [300000000, '元', '3亿元'],
    [50000, '人次', '5万人次'],
    [0, '件', '0件'],
    [-5, '%', '-5%'],
    [null, '件', '—'],
    [7, null, '7'],
  ])('%d %s is printed %s', (value, unit, printed) => {
    expect(formatQuantity(value, unit)).toBe(printed);
  });
});
