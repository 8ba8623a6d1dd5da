import fc from 'fast-check';
import { addDays, CalendarDate, calendarFromNotices, WorkingCalendar, withProvisionalSpan } from '../calendar';
import {
  Colour,
  colour,
  ColouredTask,
  colourFromDates,
  colourReasons,
  ColourSettings,
  Curve,
  defaultColourSettings,
  expected,
  Schedule,
  Standing,
  turningDays,
  withOverride,
} from '.';

const notices = calendarFromNotices([
  {
    year: 2026,
    sources: [],
    daysOff: [
      { name: '春节', from: '2026-02-15', to: '2026-02-23' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    ],
    makeUpDays: [
      { name: '春节', on: '2026-02-14' },
      { name: '国庆节', on: '2026-10-10' },
    ],
  },
]);
const calendar: WorkingCalendar = withProvisionalSpan(notices, '2025-01-01', '2027-12-31');

const year: Schedule = { startsOn: '2026-01-01', dueOn: '2026-12-31', curve: { kind: 'linear' } };
const task = (given: Partial<ColouredTask> = {}): ColouredTask => ({
  standing: 'active',
  schedule: year,
  completion: 0,
  reportMissingFrom: null,
  peers: null,
  ...given,
});
const judge = (given: Partial<ColouredTask>, day: CalendarDate, settings = defaultColourSettings): Colour =>
  colour(task(given), day, settings, calendar);

describe('expected progress', () => {
  const on = (curve: Curve, day: CalendarDate, dates: Partial<Schedule> = {}): number =>
    expected({ ...year, ...dates, curve }, day, calendar);

  it('is half when half of the time is gone', () => {
    expect(on({ kind: 'linear' }, '2026-07-02')).toBe(0.5);
  });

  it('is nothing before the start and everything from the due date on', () => {
    for (const kind of ['linear', 'quarterly', 'backLoaded'] as const) {
      expect(on({ kind }, '2025-12-31')).toBe(0);
      expect(on({ kind }, '2026-12-31')).toBe(1);
      expect(on({ kind }, '2027-06-01')).toBe(1);
    }
  });

  it('runs by working day in a plan of 60 days or less', () => {
    const october = { startsOn: '2026-09-30', dueOn: '2026-10-12' } as const;
    expect(on({ kind: 'linear' }, '2026-10-07', october)).toBe(0);
    expect(on({ kind: 'linear' }, '2026-10-09', october)).toBe(0.5);
    const sixty = { startsOn: '2026-03-02', dueOn: '2026-05-01' } as const;
    expect(on({ kind: 'linear' }, '2026-03-08', sixty)).toBe(on({ kind: 'linear' }, '2026-03-06', sixty));
    const sixtyOne = { startsOn: '2026-03-02', dueOn: '2026-05-02' } as const;
    expect(on({ kind: 'linear' }, '2026-03-08', sixtyOne)).toBe(6 / 61);
  });

  it('rises at quarter ends on the quarterly curve', () => {
    const days = { startsOn: '2026-01-01', dueOn: '2026-12-31' } as const;
    expect(on({ kind: 'quarterly' }, '2026-03-30', days)).toBe(0);
    expect(on({ kind: 'quarterly' }, '2026-03-31', days)).toBe(89 / 364);
    expect(on({ kind: 'quarterly' }, '2026-06-29', days)).toBe(89 / 364);
    expect(on({ kind: 'quarterly' }, '2026-06-30', days)).toBe(180 / 364);
  });

  it('is a quarter at half time when back-loaded', () => {
    expect(on({ kind: 'backLoaded' }, '2026-07-02')).toBe(0.25);
  });

  it('goes straight between the points of a custom curve', () => {
    const curve: Curve = { kind: 'custom', points: [{ on: '2026-07-02', share: 0.2 }] };
    expect(on(curve, '2026-07-02')).toBe(0.2);
    expect(on(curve, '2026-04-02')).toBeCloseTo(0.1, 12);
    expect(on(curve, '2026-10-01')).toBeCloseTo(0.6, 12);
  });

  it('is the last step due, and weighs several measures', () => {
    const steps: Curve = { kind: 'steps', points: [{ on: '2026-06-30', share: 0.4 }] };
    expect(on(steps, '2026-06-29')).toBe(0);
    expect(on(steps, '2026-06-30')).toBe(0.4);
    const parts = [
      { weight: 3, curve: steps },
      { weight: 1, curve: { kind: 'linear' } as const },
    ];
    expect(on({ kind: 'mixed', parts }, '2026-07-02')).toBeCloseTo((3 * 0.4 + 0.5) / 4, 12);
  });
});

describe('the colour of a task', () => {
  it.each<[string, Standing, CalendarDate, Colour]>([
    ['cancelled', 'cancelled', '2026-06-30', 'grey'],
    ['paused, even overdue', 'paused', '2027-02-01', 'grey'],
    ['not started', 'not_started', '2026-06-30', 'grey'],
    ['closed, even late', 'closed', '2027-02-01', 'blue'],
    ['assigned but before its first day', 'active', '2025-12-31', 'grey'],
    ['overdue', 'active', '2027-01-01', 'red'],
  ])('%s', (_name, standing, day, expectedColour) => {
    expect(judge({ standing, completion: 1 }, day)).toBe(expectedColour);
  });

  // Half of the year is gone: 50 points are expected.
  it.each<[number, Colour]>([
    [0.1999, 'red'],
    [0.2, 'yellow'],
    [0.4, 'yellow'],
    [0.4001, 'green'],
    [0.7, 'green'],
  ])('at half time with %d done is %s', (completion, expectedColour) => {
    expect(judge({ completion }, '2026-07-02')).toBe(expectedColour);
  });

  it('is red at 31 points behind and yellow at 30 exactly, without binary residue', () => {
    const curve: Curve = { kind: 'steps', points: [{ on: '2026-02-01', share: 0.7 }] };
    expect(judge({ schedule: { ...year, curve }, completion: 0.4 }, '2026-03-02')).toBe('yellow');
    expect(judge({ schedule: { ...year, curve }, completion: 0.39 }, '2026-03-02')).toBe('red');
    expect(judge({ schedule: { ...year, curve }, completion: 0.6 }, '2026-03-02')).toBe('yellow');
  });

  it('turns yellow within five working days of its due date while anything is open', () => {
    expect(judge({ completion: 0.98 }, '2026-12-23')).toBe('green');
    expect(judge({ completion: 0.98 }, '2026-12-24')).toBe('yellow');
    expect(judge({ completion: 1 }, '2026-12-31')).toBe('green');
    expect(judge({ completion: null }, '2026-12-30')).toBe('yellow');
  });

  it('turns yellow on the day a due report is missing beyond its grace', () => {
    const late = { completion: 1, reportMissingFrom: '2026-07-02' } as const;
    expect(judge(late, '2026-07-01')).toBe('green');
    expect(judge(late, '2026-07-02')).toBe('yellow');
  });

  it('may be judged by the ratio c/e instead', () => {
    const settings: ColourSettings = {
      ...defaultColourSettings,
      gap: { mode: 'ratio', yellowBelow: 0.9, redBelow: 0.7 },
    };
    expect(judge({ completion: 0.45 }, '2026-07-02', settings)).toBe('green');
    expect(judge({ completion: 0.449 }, '2026-07-02', settings)).toBe('yellow');
    expect(judge({ completion: 0.349 }, '2026-07-02', settings)).toBe('red');
    expect(judge({ completion: 0 }, '2026-01-01', settings)).toBe('green');
  });

  it('says why, worst first', () => {
    expect(colourReasons(task({ completion: 9 / 22 }), '2027-01-08', defaultColourSettings, calendar)).toEqual([
      { kind: 'overdue', days: 8 },
      { kind: 'gap', points: 59.090909091, expected: 1, completion: 9 / 22 },
    ]);
    const late = task({ completion: 0.5, reportMissingFrom: '2026-06-01' });
    expect(colourReasons(late, '2026-07-02', defaultColourSettings, calendar)).toEqual([
      { kind: 'report_missing', since: '2026-06-01' },
    ]);
    expect(colourReasons(task({ completion: 0.98 }), '2026-12-29', defaultColourSettings, calendar)).toEqual([
      { kind: 'due_soon', workingDays: 2 },
    ]);
    expect(colourReasons(task({ standing: 'closed' }), '2027-01-08', defaultColourSettings, calendar)).toEqual([]);
  });
});

describe('a colour set by hand', () => {
  it('is worsened by the owner, improved only by the supervision office', () => {
    expect(withOverride('green', { colour: 'red', by: 'owner' })).toBe('red');
    expect(withOverride('red', { colour: 'green', by: 'owner' })).toBe('red');
    expect(withOverride('red', { colour: 'green', by: 'supervision' })).toBe('green');
    expect(withOverride('yellow', null)).toBe('yellow');
  });

  it('never colours what is closed or paused', () => {
    expect(withOverride('blue', { colour: 'red', by: 'supervision' })).toBe('blue');
    expect(withOverride('grey', { colour: 'red', by: 'owner' })).toBe('grey');
  });
});

describe('the stored turning days', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const dayOf2026 = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
  const point = fc.record({ on: dayOf2026, share });
  const risingPoints = fc.array(point, { maxLength: 5 }).map((points) => {
    const shares = points.map((each) => each.share).sort((a, b) => a - b);
    return points.sort((a, b) => (a.on < b.on ? -1 : 1)).map(({ on }, index) => ({ on, share: shares[index] ?? 1 }));
  });
  const simpleCurve: fc.Arbitrary<Curve> = fc.oneof(
    fc.constantFrom<Curve>({ kind: 'linear' }, { kind: 'quarterly' }, { kind: 'backLoaded' }),
    risingPoints.map((points): Curve => ({ kind: 'custom', points })),
    risingPoints.map((points): Curve => ({ kind: 'steps', points })),
  );
  const weighedCurve = fc.record({ weight: fc.integer({ min: 1, max: 5 }), curve: simpleCurve });
  const anyCurve: fc.Arbitrary<Curve> = fc.oneof(
    simpleCurve,
    fc.array(weighedCurve, { minLength: 1, maxLength: 3 }).map((parts): Curve => ({ kind: 'mixed', parts })),
  );
  const anySchedule: fc.Arbitrary<Schedule> = fc
    .tuple(dayOf2026, fc.integer({ min: 0, max: 300 }), anyCurve)
    .map(([startsOn, days, curve]) => ({ startsOn, dueOn: addDays(startsOn, days), curve }));
  const anyTask: fc.Arbitrary<ColouredTask> = fc.record({
    standing: fc.constantFrom<Standing>('active', 'active', 'active', 'closed', 'paused', 'cancelled', 'not_started'),
    schedule: anySchedule,
    completion: fc.option(share, { freq: 6 }),
    reportMissingFrom: fc.option(dayOf2026),
    peers: fc.option(fc.record({ colour: fc.constantFrom('yellow' as const, 'red' as const), since: dayOf2026 })),
  });
  const anySettings: fc.Arbitrary<ColourSettings> = fc.constantFrom(defaultColourSettings, {
    gap: { mode: 'ratio', yellowBelow: 0.9, redBelow: 0.7 },
    dueSoonWorkingDays: 3,
  });

  it('colour a task every day of two years as judging it from scratch does', () => {
    fc.assert(
      fc.property(anyTask, anySettings, (given, settings) => {
        const stored = {
          ...turningDays(given, settings, calendar),
          standing: given.standing,
          startsOn: given.schedule.startsOn,
        };
        for (let day: CalendarDate = '2026-01-01'; day <= '2027-12-20'; day = addDays(day, 1)) {
          const fromScratch = colour(given, day, settings, calendar);
          if (colourFromDates(stored, day) !== fromScratch) {
            throw new Error(`${day}: stored ${colourFromDates(stored, day)}, from scratch ${fromScratch}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('exist because what is expected never falls', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        for (let day = addDays(schedule.startsOn, -2); day <= addDays(schedule.dueOn, 2); day = addDays(day, 1)) {
          const [today, tomorrow] = [expected(schedule, day, calendar), expected(schedule, addDays(day, 1), calendar)];
          if (!(0 <= today && today <= tomorrow && tomorrow <= 1)) throw new Error(`${day}: ${today} then ${tomorrow}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are no yellow day where red comes first', () => {
    const sudden = task({
      schedule: { ...year, curve: { kind: 'steps', points: [{ on: '2026-03-31', share: 0.5 }] } },
    });
    expect(turningDays(sudden, defaultColourSettings, calendar)).toEqual({ yellowFrom: null, redFrom: '2026-03-31' });
  });

  it('of a straight year with nothing done are day 37 and day 110', () => {
    expect(turningDays(task(), defaultColourSettings, calendar)).toEqual({
      yellowFrom: addDays('2026-01-01', 37),
      redFrom: addDays('2026-01-01', 110),
    });
  });
});
