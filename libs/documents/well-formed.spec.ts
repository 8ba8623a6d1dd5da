import { wellFormed } from './well-formed';

describe('well-formed text', () => {
  it('has no halves of characters, at any depth, and the same length', () => {
    const half = '𠮷'.slice(0, 1);
    expect(wellFormed({ names: [`${half}村`], count: 2, none: null })).toEqual({
      names: ['\uFFFD村'],
      count: 2,
      none: null,
    });
  });

  it('has no U+0000', () => {
    expect(wellFormed(['a\0b'])).toEqual(['a\uFFFDb']);
  });

  it('leaves whole characters alone', () => {
    expect(wellFormed('𠮷村 café')).toBe('𠮷村 café');
  });
});
