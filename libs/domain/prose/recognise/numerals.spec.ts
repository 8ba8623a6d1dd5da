import { chineseNumeral, scaled } from './numerals';

describe('Chinese numerals', () => {
  it.each([
    ['两', 2], ['十', 10], ['二十', 20], ['四十', 40], ['一百零五', 105], ['三千二百', 3200], ['两万五千', 25000], ['二〇二五', 2025],
  ])('%s is %d', (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  }); // prettier-ignore

  it('is silent about other words', () => {
    expect(chineseNumeral('若干')).toBeNull();
  });

  it('multiplies without the dust of binary fractions', () => {
    expect(scaled(6.96, 1e4)).toBe(69600);
    expect(scaled(161.4, 1e8)).toBe(16140000000);
  });
});
