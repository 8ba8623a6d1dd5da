import { refuseEdit, tidied } from './item-edit';

const item = { leadDepartmentId: 'a', supportDepartmentIds: ['b', 'c'] };
const dates = { startsOn: '2026-03-01', dueOn: '2026-06-30' } as const;

describe('an edit as it is kept', () => {
  it('changes only what is given', () => {
    expect(tidied({ title: ' 新建公厕 ', theme: undefined }, item)).toEqual({ title: '新建公厕' });
  });

  it('takes a department that now leads from among the supporting ones', () => {
    expect(tidied({ leadDepartmentId: 'b' }, item)).toEqual({ leadDepartmentId: 'b', supportDepartmentIds: ['c'] });
  });

  it('names a supporting department once, and the lead not at all', () => {
    expect(tidied({ supportDepartmentIds: ['c', 'a', 'c'] }, item)).toEqual({ supportDepartmentIds: ['c'] });
  });

  it('can take the lead away', () => {
    expect(tidied({ leadDepartmentId: null }, item)).toEqual({ leadDepartmentId: null });
  });
});

describe('an edit that cannot be kept', () => {
  const codes = (edit: Parameters<typeof refuseEdit>[0]) =>
    refuseEdit(edit, dates).map(({ code, field }) => [code, field]);

  it('is one with a day that does not exist', () => {
    expect(codes({ dueOn: '2026-02-30' })).toEqual([['date_invalid', 'dueOn']]);
  });

  it('is one that is due before it starts, told at the date that was changed', () => {
    expect(codes({ dueOn: '2026-02-27' })).toEqual([['due_before_start', 'dueOn']]);
    expect(codes({ startsOn: '2026-07-01' })).toEqual([['due_before_start', 'startsOn']]);
  });

  it('is one without a title', () => {
    expect(codes({ title: '' })).toEqual([['title_missing', 'title']]);
  });

  it('is not one that leaves dates open', () => {
    expect(codes({ startsOn: null, dueOn: null })).toEqual([]);
  });
});
