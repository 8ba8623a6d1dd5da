import { Role } from '@dajuan/domain/loop';
import { answersFor, keepsList } from './list-access';

const person = (roles: Role[], departmentId: string | null) => ({
  ...{ orgId: 'o', personId: 'p', departmentId, roles, zone: 'Asia/Shanghai' },
});

describe('who keeps a list', () => {
  it('is the supervision office for every one, and a department’s people for theirs', () => {
    expect(keepsList(person(['supervisor'], 'office'), { ownerDepartmentId: null })).toBe(true);
    expect(keepsList(person(['head'], 'd1'), { ownerDepartmentId: 'd1' })).toBe(true);
    expect(keepsList(person(['owner'], 'd1'), { ownerDepartmentId: 'd2' })).toBe(false);
    expect(keepsList(person(['leader'], 'd1'), { ownerDepartmentId: 'd1' })).toBe(false);
  });

  it('is nobody of no department', () => {
    expect(keepsList(person(['head'], null), { ownerDepartmentId: null })).toBe(false);
    expect(answersFor(person(['owner'], null), null)).toBe(false);
    expect(answersFor(person(['owner'], 'd1'), 'd1')).toBe(true);
  });
});
