import { refuseReviewer, TaskPart, wantsEndorsement } from '.';

describe('部门初审', () => {
  it.each<[TaskPart[], boolean]>([
    [['owner'], true],
    [['head'], false],
    [['owner', 'head'], false],
    [['supervisor'], false],
  ])('is wanted of what %j reports: %s', (roles, wanted) => {
    expect(wantsEndorsement({ endorsement: 'department' }, roles)).toBe(wanted);
    expect(wantsEndorsement({ endorsement: 'none' }, roles)).toBe(false);
  });

  it('is the head’s, and what comes after it the supervision office’s', () => {
    expect(refuseReviewer('department', ['head'])).toBeNull();
    expect(refuseReviewer('supervision', ['supervisor'])).toBeNull();
    expect(refuseReviewer('department', ['supervisor', 'owner'])).toMatchObject({ code: 'department_first' });
    expect(refuseReviewer('supervision', ['head'])).toMatchObject({ code: 'review_not_yours' });
  });
});
