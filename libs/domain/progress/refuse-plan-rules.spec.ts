import { defaultPlanRules, GapBounds, refusePlanRules, ReportRule } from '.';

const said = (given: { gap?: GapBounds; reports?: ReportRule; dueSoonWorkingDays?: number }) => {
  const { gap = defaultPlanRules.colour.gap, reports = defaultPlanRules.reports, dueSoonWorkingDays = 5 } = given;
  const rules = { ...defaultPlanRules, colour: { gap, dueSoonWorkingDays }, reports };
  return refusePlanRules(rules).map(({ code, field }) => `${code} ${field}`);
};

describe('a plan’s rules', () => {
  it('are right as they come', () => expect(refusePlanRules(defaultPlanRules)).toEqual([]));

  it.each<[string, GapBounds, string[]]>([
    ['red at the same gap as yellow', { mode: 'points', yellowFromPoints: 20, redAbovePoints: 20 }, []],
    [
      'red before yellow',
      { mode: 'points', yellowFromPoints: 30, redAbovePoints: 10 },
      ['red_before_yellow gap.redAbovePoints'],
    ],
    [
      'yellow without any gap',
      { mode: 'points', yellowFromPoints: 0, redAbovePoints: 10 },
      ['gap_outside gap.yellowFromPoints'],
    ],
    ['eight and six tenths of what is expected', { mode: 'ratio', yellowBelow: 0.8, redBelow: 0.6 }, []],
    [
      'red above yellow as a ratio',
      { mode: 'ratio', yellowBelow: 0.6, redBelow: 0.8 },
      ['red_before_yellow gap.redBelow'],
    ],
    [
      'a percentage given as a share',
      { mode: 'ratio', yellowBelow: 80, redBelow: 0.6 },
      ['gap_outside gap.yellowBelow'],
    ],
  ])('on colours: %s', (_case, gap, refused) => expect(said({ gap })).toEqual(refused));

  it.each<[string, ReportRule, string[]]>([
    ['every Friday', { cadence: 'weekly', byWeekday: 5, graceWorkingDays: 1 }, []],
    ['every day', { cadence: 'daily', graceWorkingDays: 1 }, []],
    ['never', { cadence: 'none' }, []],
    [
      'daily with a grace of two days',
      { cadence: 'daily', graceWorkingDays: 2 },
      ['working_days_outside reports.graceWorkingDays'],
    ],
    ['by the 32nd', { cadence: 'monthly', byDay: 32, graceWorkingDays: 3 }, ['report_day_invalid reports.byDay']],
    [
      'on an eighth day of the week',
      { cadence: 'weekly', byWeekday: 8, graceWorkingDays: 1 },
      ['report_day_invalid reports.byWeekday'],
    ],
    [
      'weekly with a grace of a week',
      { cadence: 'weekly', byWeekday: 5, graceWorkingDays: 5 },
      ['working_days_outside reports.graceWorkingDays'],
    ],
  ])('on reports: %s', (_case, reports, refused) => expect(said({ reports })).toEqual(refused));

  it('count whole working days', () =>
    expect(said({ dueSoonWorkingDays: 2.5 })).toEqual(['working_days_outside dueSoonWorkingDays']));
});
