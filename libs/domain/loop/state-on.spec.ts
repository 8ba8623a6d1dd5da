import { dueDateOn, LoopStanding, stateOn } from '.';

describe('a task on a past day', () => {
  const closed: LoopStanding = { state: 'closed', closedOn: '2026-08-20', disposition: 'standing' };
  const moves = [
    { fromState: 'draft', toState: 'assigned', on: '2026-01-10', disposition: null },
    { fromState: 'assigned', toState: 'in_progress', on: '2026-01-15', disposition: null },
    { fromState: 'in_progress', toState: 'paused', on: '2026-03-01', disposition: null },
    { fromState: 'paused', toState: 'in_progress', on: '2026-04-01', disposition: null },
    { fromState: 'in_progress', toState: 'closed', on: '2026-06-30', disposition: 'completed' },
    { fromState: 'closed', toState: 'in_progress', on: '2026-07-10', disposition: null },
    { fromState: 'in_progress', toState: 'closed', on: '2026-08-20', disposition: 'standing' },
  ] as const;

  it.each([
    ['2026-01-05', 'assigned'],
    ['2026-01-10', 'assigned'],
    ['2026-01-15', 'in_progress'],
    ['2026-03-31', 'paused'],
    ['2026-06-29', 'in_progress'],
    ['2026-07-10', 'in_progress'],
  ] as const)('stood on %s where its moves had brought it by then: %s', (day, state) => {
    expect(stateOn(moves, closed, day)).toEqual({ state, closedOn: null, disposition: null });
  });

  it('was closed while it was, though it was opened again later', () => {
    expect(stateOn(moves, closed, '2026-07-01')).toEqual({
      state: 'closed',
      closedOn: '2026-06-30',
      disposition: 'completed',
    });
  });

  it('stands as it does now once nothing came later, and where it never moved', () => {
    expect(stateOn(moves, closed, '2026-08-20')).toBe(closed);
    expect(stateOn([], closed, '2026-01-01')).toBe(closed);
  });

  it('was in progress before the first move known, where that came from there', () => {
    expect(stateOn(moves.slice(2), closed, '2026-02-01').state).toBe('in_progress');
  });

  it('was due when the extensions agreed to by then said', () => {
    const extensions = [
      { newDueOn: '2026-09-30', on: '2026-05-20' },
      { newDueOn: '2026-12-31', on: '2026-09-10' },
    ] as const;
    const dates = { dueOn: '2026-12-31', originalDueOn: '2026-06-30' } as const;
    expect(dueDateOn(extensions, dates, '2026-05-19')).toBe('2026-06-30');
    expect(dueDateOn(extensions, dates, '2026-05-20')).toBe('2026-09-30');
    expect(dueDateOn(extensions, dates, '2026-09-10')).toBe('2026-12-31');
  });
});
