import { mainPlanOf } from './main-plan';

const plan = (title: string, year: number, taskCount: number, state: 'confirmed' | 'archived' = 'confirmed') => ({
  title,
  year,
  taskCount,
  state,
});

describe('the plan shown when none is asked for', () => {
  it.each([
    [
      'the year’s own, not a small one confirmed later',
      [plan('补充任务', 2026, 17), plan('年度重点', 2026, 54)],
      '年度重点',
    ],
    ['the latest year’s, however small', [plan('去年', 2025, 90), plan('今年', 2026, 12)], '今年'],
    ['the first of two alike', [plan('后定', 2026, 12), plan('先定', 2026, 12)], '后定'],
    ['a confirmed one before an archived one', [plan('归档', 2027, 40, 'archived'), plan('今年', 2026, 3)], '今年'],
    ['an archived one where nothing is confirmed', [plan('归档', 2020, 40, 'archived')], '归档'],
  ])('is %s', (_, plans, title) => {
    expect(mainPlanOf(plans)?.title).toBe(title);
  });

  it('is none where there is none', () => {
    expect(mainPlanOf([])).toBeUndefined();
  });
});
