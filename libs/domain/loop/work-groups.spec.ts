import { AskedWorkGroup, hasTaskRight, refuseDissolution, refuseWorkGroup, requestsFor, taskRights, TaskTie } from '.';

const asked = (given: Partial<AskedWorkGroup> = {}) =>
  refuseWorkGroup({
    ...{ name: '旧改攻坚专班', startsOn: '2026-03-01', endsOn: '2026-12-31', headIds: ['a', 'b'], memberIds: ['c'] },
    ...given,
  }).map(({ code, field }) => `${code} ${field}`);

describe('a work group', () => {
  it('has one head or two, and members or none', () => {
    expect(asked()).toEqual([]);
    expect(asked({ headIds: ['a'], memberIds: [], endsOn: null })).toEqual([]);
    expect(asked({ headIds: [] })).toEqual(['heads_missing headIds']);
    expect(asked({ headIds: ['a', 'b', 'd'] })).toEqual(['heads_too_many headIds']);
  });

  it('names nobody twice, has a name and days in order', () => {
    expect(asked({ memberIds: ['c', 'a'] })).toEqual(['member_twice memberIds']);
    expect(asked({ name: ' ', endsOn: '2026-02-28' })).toEqual(['group_name_missing name', 'group_ends_first endsOn']);
  });

  it('is dissolved once, with a reason', () => {
    expect(refuseDissolution(false, '任务完成')).toBeNull();
    expect(refuseDissolution(false, ' ')).toMatchObject({ code: 'reason_missing' });
    expect(refuseDissolution(true, '任务完成')).toMatchObject({ code: 'group_dissolved' });
  });
});

describe('what a tie gives', () => {
  const rightsOf = (tie: TaskTie) =>
    (Object.keys(taskRights) as (keyof typeof taskRights)[]).filter((right) => hasTaskRight(right, [tie]));

  it('is to see and report for people of a group, and to see for the owner of an area', () => {
    expect(rightsOf('group_member')).toEqual(['see', 'report']);
    expect(rightsOf('group_head')).toEqual(['see', 'report']);
    expect(rightsOf('area_owner')).toEqual(['see']);
  });

  it('lets heads of groups and owners of areas ask a leader, and nobody extend', () => {
    expect(requestsFor('in_progress', ['group_head'])).toEqual(['coordination']);
    expect(requestsFor('in_progress', ['area_owner'])).toEqual(['coordination']);
    expect(requestsFor('in_progress', ['group_member'])).toEqual([]);
  });
});
