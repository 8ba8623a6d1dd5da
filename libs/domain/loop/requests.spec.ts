import {
  AskedRequest,
  GivenAnswer,
  refuseAnswer,
  refuseMove,
  refuseRequest,
  requestsFor,
  Role,
  TaskState,
  Verdict,
  verdicts,
} from '.';

const states: TaskState[] = ['draft', 'assigned', 'in_progress', 'closed', 'paused', 'cancelled'];
const roles: Role[] = ['supervisor', 'head', 'owner', 'leader', 'administrator', 'security_administrator', 'auditor'];

const asked = (given: Partial<AskedRequest> = {}): AskedRequest => ({
  state: 'in_progress',
  roles: ['owner'],
  reason: '两宗地块租约未到期，请协调',
  addresseeRoles: ['leader'],
  answerBy: '2026-11-27',
  today: '2026-11-20',
  isAskedAlready: false,
  ...given,
});

const answer = (given: Partial<GivenAnswer> = {}): GivenAnswer => ({
  kind: 'coordination',
  state: 'in_progress',
  isAddressee: true,
  isAnswered: false,
  reason: '',
  ...given,
});

describe('asking a leader to decide', () => {
  it('is open to department and supervision while the task is open, and refused to everybody else', () => {
    for (const state of states) {
      for (const role of roles) {
        const isOpen = state === 'assigned' || state === 'in_progress';
        const mayAsk = isOpen && ['supervisor', 'head', 'owner'].includes(role);
        expect(refuseRequest('coordination', asked({ state, roles: [role] })) === null).toBe(mayAsk);
        expect(requestsFor(state, [role])).toEqual(mayAsk ? ['coordination'] : []);
      }
    }
  });

  it.each<[string, Partial<AskedRequest>, string, string]>([
    ['no reason', { reason: ' ' }, 'reason_missing', 'reason'],
    ['nobody named where the task has no leader', { addresseeRoles: null }, 'addressee_missing', 'addresseeId'],
    ['somebody who is no leader', { addresseeRoles: ['head'] }, 'addressee_no_leader', 'addresseeId'],
    ['yesterday', { answerBy: '2026-11-19' }, 'answer_day_unfit', 'answerBy'],
    ['a slip of the year', { answerBy: '2027-11-21' }, 'answer_day_unfit', 'answerBy'],
    ['the same leader twice', { isAskedAlready: true }, 'asked_already', 'addresseeId'],
  ])('refuses %s at its field', (_, given, code, field) => {
    expect(refuseRequest('coordination', asked(given))).toMatchObject({ code, field });
  });

  it('may want the answer today, and in a year', () => {
    expect(refuseRequest('coordination', asked({ answerBy: '2026-11-20' }))).toBeNull();
    expect(refuseRequest('coordination', asked({ answerBy: '2027-11-20' }))).toBeNull();
  });
});

describe('answering', () => {
  it.each(Object.keys(verdicts) as Verdict[])(
    '%s is for the leader who was asked, while the task is open',
    (verdict) => {
      const reason = '请城建中心先报方案';
      expect(refuseAnswer(verdict, answer({ reason }))).toBeNull();
      expect(refuseAnswer(verdict, answer({ reason, isAddressee: false }))).toMatchObject({ code: 'answer_not_yours' });
      expect(refuseAnswer(verdict, answer({ reason, state: 'paused' }))).toMatchObject({ code: 'request_lapsed' });
      expect(refuseAnswer(verdict, answer({ reason, isAnswered: true }))).toMatchObject({ code: 'request_answered' });
    },
  );

  it('asks for words of a remark alone: a leader never has to type', () => {
    expect(refuseAnswer('agreed', answer())).toBeNull();
    expect(refuseAnswer('declined', answer())).toBeNull();
    expect(refuseAnswer('remarked', answer({ reason: ' ' }))).toMatchObject({
      code: 'reason_missing',
      field: 'reason',
    });
  });
});

describe('a refusal', () => {
  it('names what is possible instead', () => {
    const step = { state: 'paused', roles: ['supervisor'], reason: '', achievement: null, disposition: null } as const;
    expect(refuseMove('close', step)).toMatchObject({
      zh: '当前状态不能办结；目前可以：恢复、撤销',
      en: 'Close is not possible in this state; possible now: resume, cancel',
    });
    expect(refuseMove('pause', { ...step, state: 'in_progress', roles: ['owner'] })).toMatchObject({
      zh: '您不能暂缓本任务；目前可以：提请协调',
    });
    expect(refuseRequest('coordination', asked({ state: 'closed' }))).toMatchObject({
      zh: '当前状态不能提请协调；您目前对本任务没有可办的操作',
    });
  });
});
