import { daysBetween, dayOfInstant, formatDay, formatMonth, formatWeekday } from './format-day';
import { formatQuantity } from './format-quantity';
import { formatGap, formatShare, round } from './format-share';

describe('a share on screen', () => {
  it('has one decimal, half rounded up', () => {
    expect(formatShare(9 / 22)).toBe('40.9%');
    expect(formatShare(0.0005)).toBe('0.1%');
    expect(formatShare(0.6665)).toBe('66.7%');
    expect(formatShare(1)).toBe('100.0%');
  });

  it('says by how many points it is behind or ahead', () => {
    expect(formatGap(9 / 22, 2 / 3)).toBe('−25.8');
    expect(formatGap(0.7, 0.67)).toBe('+3.0');
    expect(formatGap(0.5, 0.5)).toBe('0.0');
  });

  it('rounds a loss like a gain', () => {
    expect(round(-25.75, 1)).toBe(-25.8);
    expect(round(1.005, 2)).toBe(1.01);
    expect(Object.is(round(-0.01, 1), 0)).toBe(true);
  });
});

describe('a quantity on screen', () => {
  it('is told in 万 and 亿 with the exact number kept', () => {
    expect(formatQuantity(12345, '株', 'zh')).toEqual({ short: '1.23万株', exact: '12,345株' });
    expect(formatQuantity(2.5e8, '元', 'zh').short).toBe('2.5亿元');
  });

  it('stays as it is where the unit says its size', () => {
    expect(formatQuantity(13000, '万元', 'zh').short).toBe('13,000万元');
    expect(formatQuantity(8.6, '亿元', 'zh')).toEqual({ short: '8.6亿元', exact: '8.6亿元' });
  });

  it('has no 万 in English', () => {
    expect(formatQuantity(12345, '株', 'en').short).toBe('12,345 株');
  });
});

describe('a day on screen', () => {
  it('shows its year only where it is another one', () => {
    expect(formatDay('2026-09-30', 'zh', '2026-11-20')).toBe('9月30日');
    expect(formatDay('2025-12-31', 'zh', '2026-11-20')).toBe('2025年12月31日');
    expect(formatDay('2026-09-30', 'en')).toBe('30 Sep');
  });

  it('tells the day of an instant where the organisation is, late in the evening of UTC', () => {
    expect(dayOfInstant('2026-11-20T19:05:00.000Z', 'Asia/Shanghai')).toBe('2026-11-21');
    expect(dayOfInstant('2026-11-20T19:05:00.000Z', 'UTC')).toBe('2026-11-20');
  });

  it('knows its weekday and its month', () => {
    expect(formatWeekday('2026-09-30', 'zh')).toBe('9月30日（周三）');
    expect(formatMonth('2026-09', 'zh')).toBe('2026年9月');
  });

  it('counts days over a leap day and a change of the clocks', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-05', '2026-10-01')).toBe(-4);
  });
});
