import { AskedUrging, refuseUrging } from '.';

const asked = (given: Partial<AskedUrging> = {}): AskedUrging => ({
  state: 'in_progress',
  roles: ['supervisor'],
  isUrgedToday: false,
  ...given,
});

describe('urging a task', () => {
  it('is for the supervision office, while the task is open, once a day', () => {
    expect(refuseUrging(asked())).toBeNull();
    expect(refuseUrging(asked({ state: 'assigned' }))).toBeNull();
    expect(refuseUrging(asked({ state: 'closed' }))).toMatchObject({ code: 'urging_not_from_here' });
    expect(refuseUrging(asked({ roles: ['leader', 'head'] }))).toMatchObject({ code: 'urging_not_yours' });
    expect(refuseUrging(asked({ isUrgedToday: true }))).toMatchObject({ code: 'urged_today' });
  });
});
