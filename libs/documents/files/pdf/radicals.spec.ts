import { withoutRadicals } from './radicals';

describe('radicals that a font gives for characters', () => {
  it('become the characters', () => {
    expect(withoutRadicals('⻘⽯镇⼯作：⺠⽣、⼀⽉、⻋⻔⻓⻛⻅⼾')).toBe('青石镇工作：民生、一月、车门长风见户');
  });

  it('and nothing else is changed', () => {
    const words = '①（一）２０２６年㎡ﬁ℃';
    expect(withoutRadicals(words)).toBe(words);
  });
});
