import { plainNumber } from './plain-number';

describe('a number as somebody typed it', () => {
  it.each([
    ['１２．５', '12.5'],
    ['12。5', '12.5'],
    ['1,200', '1200'],
    ['1，200', '1200'],
    ['－３', '-3'],
    ['12期', '12'],
    ['', ''],
    ['十二', ''],
  ])('%s is read as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });
});
