import { listNumber } from './number-formats';

describe('the number of a list', () => {
  it.each([
    [1, 'chineseCountingThousand', '一'],
    [10, 'chineseCounting', '十'],
    [12, 'chineseCounting', '十二'],
    [20, 'chineseCounting', '二十'],
    [103, 'chineseCounting', '一百〇三'],
    [112, 'japaneseCounting', '一百一十二'],
    [10, 'ideographDigital', '一〇'],
    [15, 'chineseLegalSimplified', '拾伍'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [21, 'decimalEnclosedCircle', '21'],
    [11, 'ideographTraditional', '甲'],
    [28, 'lowerLetter', 'bb'],
    [4, 'upperRoman', 'IV'],
    [7, 'a format nobody knows', '7'],
  ])('%d as %s is %s', (n, format, written) => {
    expect(listNumber(n, format)).toBe(written);
  });
});
