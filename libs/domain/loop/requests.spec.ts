import {
  defaultLoopRules,
  AskedRequest,
  firstAddressee,
  GivenAnswer,
  nextAddressee,
  refuseAddressee,
  refuseAnswer,
  refuseMove,
  refuseRequest,
  RequestKind,
  requests,
  requestsFor,
  Role,
  SaidVerdict,
  TaskState,
  waitingFor,
} from '.';

const states: TaskState[] = ['draft', 'assigned', 'handed_back', 'in_progress', 'closed', 'paused', 'cancelled'];
const roles: Role[] = ['supervisor', 'head', 'owner', 'leader', 'administrator', 'security_administrator', 'auditor'];
const kinds = Object.keys(requests) as RequestKind[];
const said: SaidVerdict[] = ['agreed', 'declined', 'remarked'];

const asked = (given: Partial<AskedRequest> = {}): AskedRequest => ({
  state: 'in_progress',
  roles: ['owner'],
  reason: '两宗地块租约未到期，请协调',
  isAskedAlready: false,
  ...given,
});

const answer = (given: Partial<GivenAnswer> = {}): GivenAnswer => ({
  kind: 'coordination',
  state: 'in_progress',
  isTheirs: true,
  isAnswered: false,
  reason: '',
  ...given,
});

describe('asking for something', () => {
  it.each(kinds)('%s is open to those of the table while the task is open, and refused to everybody else', (kind) => {
    for (const state of states) {
      for (const role of roles) {
        const mayAsk = requestsFor(state, [role]).includes(kind);
        expect(refuseRequest(kind, asked({ state, roles: [role] })) === null).toBe(mayAsk);
        if (mayAsk) expect(['assigned', 'in_progress']).toContain(state);
      }
    }
  });

  it('is for the department; the supervision office asks leaders and for other targets, and extends nothing itself', () => {
    expect(requestsFor('in_progress', ['head'])).toEqual(kinds);
    expect(requestsFor('in_progress', ['owner'])).toEqual(kinds);
    expect(requestsFor('in_progress', ['supervisor'])).toEqual(['coordination', 'target_change']);
    expect(requestsFor('in_progress', ['leader', 'auditor'])).toEqual([]);
  });

  it.each(kinds)('%s wants a reason, and is not asked twice at once', (kind) => {
    expect(refuseRequest(kind, asked({ reason: ' ' }))).toMatchObject({ code: 'reason_missing', field: 'reason' });
    expect(refuseRequest(kind, asked({ isAskedAlready: true }))).toMatchObject({ code: 'asked_already' });
  });
});

describe('whom a leader’s decision is asked of', () => {
  const term = { answerBy: '2026-11-27', today: '2026-11-20' } as const;

  it('is a leader, by a day from today to a year ahead', () => {
    expect(refuseAddressee(['leader'], term)).toBeNull();
    expect(refuseAddressee(['leader'], { ...term, answerBy: '2026-11-20' })).toBeNull();
    expect(refuseAddressee(['leader'], { ...term, answerBy: '2027-11-20' })).toBeNull();
  });

  it.each([
    ['nobody', null, term.answerBy, 'addressee_missing'],
    ['somebody who is no leader', ['head' as const], term.answerBy, 'addressee_no_leader'],
    ['a leader by yesterday', ['leader' as const], '2026-11-19' as const, 'answer_day_unfit'],
    ['a leader by a slip of the year', ['leader' as const], '2027-11-21' as const, 'answer_day_unfit'],
  ])('is not %s', (_, held, answerBy, code) => {
    expect(refuseAddressee(held, { ...term, answerBy })).toMatchObject({ code });
  });
});

describe('the way of approval', () => {
  const oneStep = { ...defaultLoopRules, approval: 'supervision' } as const;
  const twoSteps = { ...oneStep, approval: 'leader' } as const;

  it('begins with the supervision office, and with the leader where that office asks', () => {
    expect(firstAddressee(false, 'leader')).toBeNull();
    expect(firstAddressee(true, 'leader')).toBe('leader');
    expect(firstAddressee(true, null)).toBeUndefined();
  });

  it('goes on to the leader where the plan wants two steps and the office agrees', () => {
    expect(nextAddressee('agreed', null, twoSteps, 'leader')).toBe('leader');
    expect(nextAddressee('agreed', null, oneStep, 'leader')).toBeNull();
    expect(nextAddressee('declined', null, twoSteps, 'leader')).toBeNull();
  });

  it('ends with the leader, and with the office where the task has none', () => {
    expect(nextAddressee('agreed', 'leader', twoSteps, 'leader')).toBeNull();
    expect(nextAddressee('agreed', null, twoSteps, null)).toBeNull();
  });

  it('waits for whom it was forwarded to last', () => {
    const remark = { forwardedTo: null };
    expect(waitingFor(null, [remark])).toBeNull();
    expect(waitingFor(null, [{ forwardedTo: 'leader' }, remark])).toBe('leader');
  });
});

describe('answering', () => {
  it.each(said)('%s is for whom it waits for, while the task is open', (verdict) => {
    const reason = '请城建中心先报方案';
    expect(refuseAnswer(verdict, answer({ reason }))).toBeNull();
    expect(refuseAnswer(verdict, answer({ reason, isTheirs: false }))).toMatchObject({ code: 'answer_not_yours' });
    expect(refuseAnswer(verdict, answer({ reason, state: 'paused' }))).toMatchObject({ code: 'request_lapsed' });
    expect(refuseAnswer(verdict, answer({ reason, isAnswered: true }))).toMatchObject({ code: 'request_answered' });
  });

  it('asks a leader for words in a remark alone, and whoever declines an application for the reason', () => {
    const wanting = (kind: RequestKind) =>
      said.filter((verdict) => refuseAnswer(verdict, answer({ kind }))?.code === 'reason_missing');
    expect(wanting('coordination')).toEqual(['remarked']);
    expect(wanting('extension')).toEqual(['declined', 'remarked']);
    expect(wanting('target_change')).toEqual(['declined', 'remarked']);
  });
});

describe('a refusal', () => {
  it('names what is possible instead', () => {
    const step = {
      state: 'paused',
      roles: ['supervisor'],
      reason: '',
      achievement: null,
      disposition: null,
      isEstimate: false,
      isTooLateToHandBack: false,
    } as const;
    expect(refuseMove('close', step)).toMatchObject({
      zh: '当前状态不能办结；目前可以：恢复、撤销',
      en: 'Close is not possible in this state; possible now: resume, cancel',
    });
    expect(refuseMove('pause', { ...step, state: 'in_progress', roles: ['owner'] })).toMatchObject({
      zh: '您不能暂缓本任务；目前可以：提请协调、申请延期、申请调整目标',
    });
    expect(refuseRequest('coordination', asked({ state: 'closed' }))).toMatchObject({
      zh: '当前状态不能提请协调；您目前对本任务没有可办的操作',
    });
  });
});
