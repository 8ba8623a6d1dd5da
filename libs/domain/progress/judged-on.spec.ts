import { JudgedPlan, judgedOn } from './judged-on';

describe('the day a plan is judged on', () => {
  it.each<[JudgedPlan['state'], string]>([
    ['confirmed', '2026-11-20'],
    ['draft', '2026-11-20'],
    ['archived', '2024-12-31'],
  ])('%s, after its year: %s', (state, day) => {
    expect(judgedOn({ state, endsOn: '2024-12-31' }, '2026-11-20')).toBe(day);
  });

  it('is never a day to come, even of a plan archived early', () => {
    expect(judgedOn({ state: 'archived', endsOn: '2026-12-31' }, '2026-11-20')).toBe('2026-11-20');
  });
});
