import { isOpenFor, movesBetween, movesOfSide, rolesBetween, seenFromAbove } from './between-organisations';
import { moves } from './moves';
import { refuseBeyondMandate, refuseNewDue, refuseOwnEnd, refuseOwnTarget } from './refuse-mandate';
import { Role, TaskState } from './task-state';

const states = Object.keys(seenFromAbove) as TaskState[];
const office: Role[] = ['supervisor'];

describe('a mandate between two organisations', () => {
  it('is signed for or handed back below, given anew or cancelled above, by the table of moves', () => {
    const able = (side: 'superior' | 'subordinate') =>
      Object.fromEntries(states.map((state) => [state, movesOfSide(state, side, office)]));
    expect(able('subordinate')).toEqual({
      ...{ draft: [], assigned: ['hand_back', 'sign_for'], handed_back: [], in_progress: [] },
      ...{ closed: [], paused: [], cancelled: [] },
    });
    expect(able('superior')).toEqual({
      ...{ draft: ['assign', 'cancel'], assigned: ['cancel'], handed_back: ['assign', 'cancel'] },
      ...{ in_progress: ['cancel'], paused: ['cancel'], closed: [], cancelled: [] },
    });
  });

  it('holds no move that the loop does not give to the part each side plays', () => {
    for (const side of ['superior', 'subordinate'] as const)
      for (const move of movesBetween[side])
        expect(moves[move].roles).toEqual(expect.arrayContaining(rolesBetween(side, office)));
  });

  it.each<Role>(['head', 'owner', 'leader', 'administrator', 'auditor'])('is no matter of a %s', (role) => {
    for (const state of states) {
      expect(movesOfSide(state, 'superior', [role])).toEqual([]);
      expect(movesOfSide(state, 'subordinate', [role])).toEqual([]);
    }
  });

  it('shows above that it is worked on, whichever department has it', () => {
    expect([seenFromAbove.assigned, seenFromAbove.handed_back, seenFromAbove.in_progress]).toEqual(
      Array(3).fill('in_progress'),
    );
    expect(seenFromAbove.closed).toBe('closed');
  });

  it('cannot be cancelled any more once it is closed', () => {
    expect(states.filter((state) => !isOpenFor('cancel', state))).toEqual(['closed', 'cancelled']);
  });
});

describe('the end, the target and the date of what a superior gave', () => {
  const asked = { state: 'in_progress', dueOn: '2026-10-31', newDueOn: '2026-12-31', reason: '汛期延后' } as const;

  it('are the superior’s to settle: below it is neither cancelled nor closed as withdrawn', () => {
    expect(refuseOwnEnd('cancel', null, true)?.code).toBe('superior_decides');
    expect(refuseOwnEnd('close', 'withdrawn', true)?.field).toBe('disposition');
    expect(refuseOwnEnd('close', 'completed', true)).toBeNull();
    expect(refuseOwnEnd('cancel', null, false)).toBeNull();
    expect([refuseOwnTarget(true)?.code, refuseOwnTarget(false)]).toEqual(['superior_decides', null]);
  });

  it('move only later, with a reason, and while it is open', () => {
    expect(refuseNewDue(asked)).toBeNull();
    expect(refuseNewDue({ ...asked, newDueOn: '2026-10-31' })?.code).toBe('new_date_not_later');
    expect(refuseNewDue({ ...asked, reason: ' ' })?.code).toBe('reason_missing');
    expect(refuseNewDue({ ...asked, state: 'closed' })?.code).toBe('move_not_from_here');
  });

  it('bind whoever asks for an extension below', () => {
    expect(refuseBeyondMandate('2026-11-30', '2026-10-31')?.code).toBe('beyond_mandate');
    expect(refuseBeyondMandate('2026-10-31', '2026-10-31')).toBeNull();
    expect(refuseBeyondMandate('2099-01-01', null)).toBeNull();
  });
});
