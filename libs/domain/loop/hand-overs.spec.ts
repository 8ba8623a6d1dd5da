import {
  AskedHandOver,
  duties,
  Duty,
  DutyKind,
  mayDrawUp,
  maySeeDuties,
  Party,
  refuseHandOver,
  refuseLeaving,
} from '.';
import { refuseSignature, refuseWithdrawal, signaturesMissing, signaturesNeeded } from '.';

const giver: Party = { id: 'zhou', departmentId: 'community', roles: ['owner'] };
const colleague: Party = { id: 'qiao', departmentId: 'community', roles: ['owner'] };
const head: Party = { id: 'he', departmentId: 'community', roles: ['head'] };
const office: Party = { id: 'su', departmentId: 'office', roles: ['supervisor'] };
const leader: Party = { id: 'lin', departmentId: null, roles: ['leader'] };
const elsewhere: Party = { id: 'fang', departmentId: 'construction', roles: ['head', 'owner'] };

const duty = (kind: DutyKind, given: Partial<Duty> = {}): Duty => ({
  ...{ kind, subjectId: 'one', title: '小区业委会换届', taskId: 'one', departmentId: null, askedById: null, ...given },
});
const asked = (held: Duty, successor: Party | null, given: Partial<AskedHandOver> = {}): AskedHandOver => ({
  ...{ giver, witness: office, held: [held], isOneOpen: false },
  lines: [{ kind: held.kind, subjectId: held.subjectId, successor }],
  ...given,
});
const codes = (handOver: AskedHandOver) => refuseHandOver(handOver).map(({ code, field }) => `${code} ${field}`);

describe('a hand-over', () => {
  const owned = duty('owner', { departmentId: 'community' });

  it('goes to a colleague, before the supervision office or the head of the department', () => {
    expect(codes(asked(owned, colleague))).toEqual([]);
    expect(codes(asked(owned, colleague, { witness: head }))).toEqual([]);
  });

  it.each([
    [elsewhere, 'the head of another department'],
    [leader, 'a leader'],
    [colleague, 'a colleague'],
  ])('is not witnessed by %j, %s', (witness) => {
    expect(codes(asked(owned, head, { witness }))).toEqual(['witness_unfit witnessId']);
  });

  it('is witnessed by nobody who takes something over, nor by the giver', () => {
    expect(codes(asked(owned, head, { witness: head }))).toEqual(['witness_receives witnessId']);
    const supervisor = { ...office, id: giver.id };
    expect(codes(asked(owned, colleague, { witness: supervisor }))).toEqual(['witness_unfit witnessId']);
    expect(codes(asked(owned, colleague, { witness: null }))).toEqual(['witness_unknown witnessId']);
  });

  it('goes to nobody unknown, to nobody of another department, and not back', () => {
    expect(codes(asked(owned, null))).toEqual(['successor_unknown lines.0.successorId']);
    expect(codes(asked(owned, elsewhere))).toEqual(['successor_elsewhere lines.0.successorId']);
    expect(codes(asked(owned, giver))).toEqual(['successor_is_giver lines.0.successorId']);
  });

  it.each(Object.keys(duties) as DutyKind[])('of %s goes only to who has the role already', (kind) => {
    const nobody: Party = { ...colleague, roles: [] };
    expect(codes(asked(duty(kind), nobody))).toEqual(['successor_lacks_role lines.0.successorId']);
    for (const role of duties[kind].needs) expect(codes(asked(duty(kind), { ...nobody, roles: [role] }))).toEqual([]);
  });

  it('lets nobody answer what they asked for', () => {
    const waiting = duty('answer', { askedById: leader.id });
    expect(codes(asked(waiting, leader))).toEqual(['successor_asked_it lines.0.successorId']);
  });

  it('of a department’s report may go to the supervision office too', () => {
    expect(codes(asked(duty('report', { departmentId: 'community' }), office, { witness: head }))).toEqual([]);
    expect(codes(asked(duty('report', { departmentId: 'community' }), elsewhere))).toEqual([
      'successor_elsewhere lines.0.successorId',
    ]);
  });

  it('is of something, and waits while another one does', () => {
    expect(codes(asked(owned, colleague, { lines: [] }))).toEqual(['hand_over_empty lines']);
    expect(codes(asked(owned, colleague, { isOneOpen: true }))).toEqual(['hand_over_open personId']);
    expect(codes(asked(owned, colleague, { held: [] }))).toEqual(['duty_not_held lines.0']);
  });

  it('is drawn up by themselves, their head and the office; leaders look on', () => {
    const may = [giver, head, office, leader, elsewhere].map((actor) => [
      mayDrawUp(actor, giver),
      maySeeDuties(actor, giver),
    ]);
    expect(may).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(mayDrawUp({ ...elsewhere, departmentId: null }, { id: 'x', departmentId: null })).toBe(false);
  });
});

describe('the signatures', () => {
  const named = { giverId: 'zhou', isGiverGone: false, witnessId: 'su', successorIds: ['qiao', 'he', 'qiao'] };
  const needed = signaturesNeeded(named);

  it('are of the giver, of everybody who takes something over, and of the witness', () => {
    expect(needed.map(({ part, personId }) => `${part} ${personId}`)).toEqual([
      'giver zhou',
      'receiver qiao',
      'receiver he',
      'witness su',
    ]);
    expect(signaturesNeeded({ ...named, isGiverGone: true })).toEqual(needed.slice(1));
  });

  it('are complete in whatever order they come', () => {
    const orders = [needed, [...needed].reverse(), [needed[2]!, needed[0]!, needed[3]!, needed[1]!]];
    for (const given of orders) {
      expect(signaturesMissing(needed, given.slice(1))).toEqual([given[0]]);
      expect(signaturesMissing(needed, given)).toEqual([]);
    }
  });

  it('are refused twice, of strangers and after the end', () => {
    expect(refuseSignature('qiao', needed, null)).toBeNull();
    expect(refuseSignature('fang', needed, null)).toMatchObject({ code: 'signature_not_yours' });
    for (const outcome of ['done', 'withdrawn'] as const) {
      expect(refuseSignature('qiao', needed, outcome)).toMatchObject({ code: 'hand_over_ended' });
      expect(refuseWithdrawal(outcome, '写错')).toMatchObject({ code: 'hand_over_ended' });
    }
    expect(refuseWithdrawal(null, ' ')).toMatchObject({ code: 'reason_missing' });
    expect(refuseWithdrawal(null, '写错')).toBeNull();
  });
});

describe('leaving', () => {
  it('is free without duties, and wants a reason with them', () => {
    expect(refuseLeaving([], '')).toBeNull();
    expect(refuseLeaving([duty('owner')], '长期病假')).toBeNull();
    expect(refuseLeaving([duty('owner'), duty('owner'), duty('contact')], '')).toMatchObject({
      ...{ code: 'duties_held', zh: '名下还有责任人2项、联络员1项，请先办理工作交接，或写明不交接的理由' },
    });
  });
});
