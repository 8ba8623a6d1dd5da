import fc from 'fast-check';
import { addDays, calendarFromNotices, CalendarDate, monthEnds, withProvisionalYear } from '../calendar';
import { courseOf, CourseTask } from './course-of';
import { Measure, measureOf } from './measure';
import { entryOf, ProgressEntry } from './progress-entry';
import { defaultPlanRules, projectTask } from './project-task';

const calendar = [2025, 2026, 2027].reduce(withProvisionalYear, calendarFromNotices([]));
const frame = { curve: { kind: 'linear' }, calendar } as const;
const year = monthEnds('2026-01-01', '2026-12-31');

const built = measureOf({ id: 'built', type: 'cumulative', unit: '台', target: 40 });
const kept = measureOf({ id: 'kept', type: 'floor', target: 20 });
const task: CourseTask = {
  ...{ startsOn: '2026-01-01', dueOn: '2026-12-31', closedAs: null, closedOn: null },
  ...{ measures: [built], ledger: [] },
};

const reported = (value: number, asOf: CalendarDate, given: Partial<ProgressEntry> = {}): ProgressEntry =>
  entryOf({
    ...{ id: `${asOf} ${value}`, measureId: 'built', kind: 'figure', value, asOf },
    ...{ reportedAt: new Date(`${asOf}T01:00:00Z`), ...given },
  });

describe('the course of a task', () => {
  const shares = (given: Partial<CourseTask>) =>
    courseOf({ ...task, ...given }, year.slice(0, 5), frame).map(({ completion }) => completion);

  it('holds a figure until the next one', () => {
    expect(shares({ ledger: [reported(10, '2026-02-28'), reported(30, '2026-04-02')] })).toEqual([
      0, 0.25, 0.25, 0.75, 0.75,
    ]);
  });

  it('is told by the ledger as it is now: a correction counts on the day it speaks of', () => {
    const wrong = reported(40, '2026-02-10');
    const right = reported(20, '2026-02-10', { corrects: wrong.id, reportedAt: new Date('2026-04-20T01:00:00Z') });
    expect(shares({ ledger: [wrong, right] })).toEqual([0, 0.5, 0.5, 0.5, 0.5]);
  });

  it('has all done from the day it is closed as completed', () => {
    expect(shares({ closedOn: '2026-03-31', closedAs: 'completed' })).toEqual([0, 0, 1, 1, 1]);
    expect(shares({ closedOn: '2026-03-31', closedAs: 'standing' })).toEqual([0, 0, 0, 0, 0]);
  });

  it('has no value before the first figure of a measure that stands at none', () => {
    expect(shares({ measures: [kept], ledger: [reported(10, '2026-03-05', { measureId: 'kept' })] })).toEqual([
      null,
      null,
      0.5,
      0.5,
      0.5,
    ]);
  });

  it('expects nothing of what is never quantified', () => {
    const words = courseOf({ ...task, measures: [measureOf({ id: 'words', type: 'unquantified' })] }, year, frame);
    expect(words.every(({ completion, expected }) => completion === null && expected === null)).toBe(true);
  });
});

describe('whatever is reported', () => {
  const dayOf2026 = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
  const anyEntry = fc
    .record({
      measureId: fc.constantFrom('built', 'kept'),
      asOf: dayOf2026,
      value: fc.integer({ min: 0, max: 60 }),
      review: fc.constantFrom('accepted' as const, 'accepted' as const, 'waiting' as const, 'returned' as const),
    })
    .map(({ asOf, value, ...given }) => reported(value, asOf, given));
  const anyMeasures = fc.constantFrom<readonly Measure[]>([built], [kept], [built, kept]);
  const anyTask: fc.Arbitrary<CourseTask> = fc
    .tuple(dayOf2026, dayOf2026, fc.option(dayOf2026), anyMeasures, fc.array(anyEntry, { maxLength: 8 }))
    .map(([a, b, closedOn, measures, ledger]) => ({
      ...{ startsOn: a < b ? a : b, dueOn: a < b ? b : a, measures, closedOn },
      ...{ closedAs: closedOn === null ? null : 'completed' },
      ledger: ledger.map((entry, index) => ({ ...entry, id: `e${index}` })),
    }));

  it('completion lies between 0 and 1, and what is expected never falls', () => {
    fc.assert(
      fc.property(anyTask, (given) => {
        let before = 0;
        for (const { completion, expected } of courseOf(given, year, frame)) {
          expect(completion === null || (completion >= 0 && completion <= 1)).toBe(true);
          expect(expected === null || (expected >= before && expected <= 1)).toBe(true);
          before = expected ?? before;
        }
      }),
    );
  });

  it('the course ends where the task stands', () => {
    fc.assert(
      fc.property(anyTask, (given) => {
        const standing = given.closedOn === null ? 'active' : 'closed';
        const asked = { rules: defaultPlanRules, calendar, zone: 'Asia/Shanghai', day: '2026-12-31' } as const;
        const { completion } = projectTask({ ...given, standing }, asked);
        expect(courseOf(given, year, frame).at(-1)?.completion).toBe(completion);
      }),
    );
  });
});
