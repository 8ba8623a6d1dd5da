import { AskedMove, Move, moves, movesFor, refuseMove, Role, TaskState } from '.';

const states: TaskState[] = ['draft', 'assigned', 'handed_back', 'in_progress', 'closed', 'paused', 'cancelled'];
const roles: Role[] = ['supervisor', 'head', 'owner', 'leader', 'administrator', 'security_administrator', 'auditor'];
const allMoves = Object.keys(moves) as Move[];

const asked = (given: Partial<AskedMove>): AskedMove => ({
  state: 'in_progress',
  roles: ['supervisor'],
  reason: '',
  isTooLateToHandBack: false,
  achievement: 1,
  disposition: null,
  isEstimate: false,
  ...given,
});

describe('the loop of a task', () => {
  it('goes from assigning to closing', () => {
    const walk: [Move, Role][] = [
      ['assign', 'supervisor'],
      ['sign_for', 'owner'],
      ['close', 'supervisor'],
    ];
    let state: TaskState = 'draft';
    for (const [move, role] of walk) {
      expect(refuseMove(move, asked({ state, roles: [role] }))).toBeNull();
      state = moves[move].to;
    }
    expect(state).toBe('closed');
  });

  it('offers nobody a move that would then be refused for its state or role', () => {
    for (const state of states) {
      for (const role of roles) {
        const offered = movesFor(state, [role]);
        for (const move of allMoves) {
          const refusal = refuseMove(move, asked({ state, roles: [role], reason: '镇长办公会议定' }));
          expect(refusal === null).toBe(offered.includes(move));
        }
      }
    }
  });

  it('lets nobody but the supervision office and the department move anything', () => {
    for (const state of states) expect(movesFor(state, ['leader', 'administrator', 'auditor'])).toEqual([]);
  });

  it('leads nowhere from a cancelled task', () => {
    expect(movesFor('cancelled', roles)).toEqual([]);
  });

  it('reaches every state from a draft', () => {
    const reached = new Set<TaskState>(['draft']);
    for (const _ of states)
      for (const rule of Object.values(moves)) if (rule.from.some((s) => reached.has(s))) reached.add(rule.to);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it.each<[Move, TaskState, Role]>([
    ['pause', 'in_progress', 'supervisor'],
    ['cancel', 'assigned', 'supervisor'],
    ['reopen', 'closed', 'supervisor'],
    ['hand_back', 'assigned', 'head'],
  ])('wants a reason to %s', (move, state, role) => {
    expect(refuseMove(move, asked({ state, roles: [role], reason: '  ' }))).toMatchObject({ code: 'reason_missing' });
    expect(refuseMove(move, asked({ state, roles: [role], reason: '资金未到位' }))).toBeNull();
  });

  it('wants to know how a task ends that is closed below its target', () => {
    expect(refuseMove('close', asked({ achievement: 9 / 22 }))).toMatchObject({
      code: 'disposition_missing',
      field: 'disposition',
    });
    expect(refuseMove('close', asked({ achievement: 9 / 22, disposition: 'standing' }))).toMatchObject({
      code: 'reason_missing',
    });
    expect(
      refuseMove('close', asked({ achievement: 9 / 22, disposition: 'standing', reason: '转入日常管理' })),
    ).toBeNull();
  });

  it('goes back to the supervision office in its first days, and is assigned anew', () => {
    const given = { state: 'assigned', roles: ['head'], reason: '职责不在本部门' } as const;
    expect(refuseMove('hand_back', asked(given))).toBeNull();
    expect(refuseMove('hand_back', asked({ ...given, isTooLateToHandBack: true }))).toMatchObject({
      code: 'hand_back_too_late',
    });
    expect(movesFor('handed_back', ['head', 'owner'])).toEqual([]);
    expect(movesFor('handed_back', ['supervisor'])).toEqual(['assign', 'cancel']);
  });

  it('closes a task without a figure without asking for its target', () => {
    expect(refuseMove('close', asked({ achievement: null }))).toBeNull();
  });

  it('tells a stale page about the state before it speaks of rights', () => {
    expect(refuseMove('close', asked({ state: 'closed', roles: ['owner'] }))).toMatchObject({
      code: 'move_not_from_here',
    });
  });
});
