import fc from 'fast-check';
import { calendarFromNotices, withProvisionalSpan } from '../../calendar';
import { task } from '../../../../test/factories/roll-up-tasks';
import { defaultReportRule } from '../reports-due';
import { freezeTask, FrozenTask, hasReported } from './freeze-task';
import { isMadeUp, isToMakeUp } from './made-up';

const endsOn = '2026-08-31';
const behind = task({ completion: 0.3, expected: 2 / 3, redFrom: '2026-08-10', yellowFrom: '2026-05-01' });
const frozen = (given: Partial<FrozenTask> = {}): FrozenTask => ({ ...freezeTask(behind, endsOn), ...given });

describe('a task in a locked period', () => {
  it('is kept with its colour, its figures and its gap on the period’s last day', () => {
    expect(freezeTask(behind, endsOn)).toEqual({
      ...{ colour: 'red', completion: 0.3, waitingCompletion: null, expected: 2 / 3, reported: true },
      gap: 36.666666667,
    });
    expect(freezeTask({ ...behind, completion: null }, endsOn).gap).toBeNull();
    expect(freezeTask({ ...behind, standing: 'closed', closedAs: 'completed' }, endsOn)).toMatchObject({
      ...{ colour: 'blue', completion: 1 },
    });
  });

  it('is made up once it reaches what was due then, not what is due now', () => {
    expect(isMadeUp(frozen(), { completion: 0.66, hasReported: true })).toBe(false);
    expect(isMadeUp(frozen(), { completion: 2 / 3, hasReported: true })).toBe(true);
  });

  it('is made up by its report where that alone was missing, and by both where both were', () => {
    const silent = frozen({ colour: 'green', completion: 0.7, reported: false });
    expect(isMadeUp(silent, { completion: 0.7, hasReported: false })).toBe(false);
    expect(isMadeUp(silent, { completion: 0.7, hasReported: true })).toBe(true);
    const both = frozen({ reported: false });
    expect(isMadeUp(both, { completion: 1, hasReported: false })).toBe(false);
    expect(isMadeUp(both, { completion: 1, hasReported: true })).toBe(true);
  });

  it('has nothing to make up where it was in time, or yellow only as its day came near', () => {
    for (const fine of [frozen({ colour: 'green' }), frozen({ colour: 'blue' }), frozen({ completion: 0.9 })]) {
      expect(isToMakeUp(fine)).toBe(false);
      expect(isMadeUp(fine, { completion: 1, hasReported: true })).toBe(false);
    }
  });

  it('keeps what it has made up as completion grows', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, fc.boolean(), (completion, expected, a, b, reported) => {
        const owed = frozen({ completion, expected, reported });
        const [less, more] = a < b ? [a, b] : [b, a];
        const wasMadeUp = isMadeUp(owed, { completion: less, hasReported: true });
        expect(!wasMadeUp || isMadeUp(owed, { completion: more, hasReported: true })).toBe(true);
      }),
    );
  });
});

describe('the report of a locked period', () => {
  const calendar = withProvisionalSpan(calendarFromNotices([]), '2026-01-01', '2026-12-31');
  const asked = { startsOn: '2026-01-01', until: endsOn, knownOn: '2026-09-08' } as const;
  const came = (reportedOn: readonly ('2026-07-20' | '2026-08-20' | '2026-09-07' | '2026-09-20')[]) =>
    hasReported({ ...asked, reportedOn }, defaultReportRule, calendar);

  it('has come when it came by the lock, late too', () => {
    expect(came(['2026-07-20'])).toBe(false);
    expect(came(['2026-08-20'])).toBe(true);
    expect(came(['2026-07-20', '2026-09-07'])).toBe(true);
    expect(came(['2026-07-20', '2026-09-20'])).toBe(false);
  });

  it('is not asked for where none was due', () => {
    expect(hasReported({ ...asked, startsOn: '2026-08-26', reportedOn: [] }, defaultReportRule, calendar)).toBeNull();
    expect(hasReported({ ...asked, reportedOn: [] }, { cadence: 'none' }, calendar)).toBeNull();
  });
});
