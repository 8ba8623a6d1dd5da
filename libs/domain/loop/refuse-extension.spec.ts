import { AskedExtension, refuseExtension } from '.';

const asked = (given: Partial<AskedExtension> = {}): AskedExtension => ({
  dueOn: '2026-11-30',
  newDueOn: '2027-02-28',
  today: '2026-11-20',
  planEndsOn: '2026-12-31',
  progress: '已完成两台，余三台待管线迁改',
  ...given,
});

describe('an extension', () => {
  it('is asked for up to the due date itself, for any later day until a year after the plan', () => {
    expect(refuseExtension(asked())).toBeNull();
    expect(refuseExtension(asked({ today: '2026-11-30' }))).toBeNull();
    expect(refuseExtension(asked({ newDueOn: '2026-12-01' }))).toBeNull();
    expect(refuseExtension(asked({ newDueOn: '2027-12-31' }))).toBeNull();
  });

  it.each<[string, Partial<AskedExtension>, string]>([
    ['after the due date', { today: '2026-12-01' }, 'extension_too_late'],
    ['for the day it is due anyway', { newDueOn: '2026-11-30' }, 'new_date_not_later'],
    ['for more than a year after the plan', { newDueOn: '2028-01-01' }, 'new_date_too_far'],
    ['without a word on how far it has come', { progress: ' ' }, 'progress_missing'],
  ])('is not asked for %s', (_, given, code) => {
    expect(refuseExtension(asked(given))).toMatchObject({ code });
  });
});
