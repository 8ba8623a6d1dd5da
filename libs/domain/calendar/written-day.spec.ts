import { writtenDay } from './written-day';

describe('a day written in figures', () => {
  it.each([
    '2026-09-30',
    '2026/9/30',
    '2026.9.30',
    '2026年9月30日',
    '2026 年 9 月 30 号',
    '20260930',
    '２０２６-９-３０',
  ])('is understood as %s', (words) => expect(writtenDay(words)).toBe('2026-09-30'));

  it('is of the year given where it names none, and nothing without one', () => {
    expect(writtenDay('9月30日', 2026)).toBe('2026-09-30');
    expect(writtenDay('9-30', 2026)).toBe('2026-09-30');
    expect(writtenDay('9月30日')).toBeNull();
  });

  it.each(['2026-02-30', '9月底', '', '尽快', '2026-13-01'])('is not %s', (words) =>
    expect(writtenDay(words, 2026)).toBeNull(),
  );
});
