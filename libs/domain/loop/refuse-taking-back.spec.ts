import { refuseTakingBack, TakingBack } from './refuse-taking-back';

const open: TakingBack = { kind: 'extension', state: 'in_progress', isAnswered: false, reason: '已按期完成' };

describe('taking a request back', () => {
  it('is possible while it waits, with a reason', () => {
    expect(refuseTakingBack(open)).toBeNull();
    expect(refuseTakingBack({ ...open, reason: ' ' })).toMatchObject({ code: 'reason_missing', field: 'reason' });
  });

  it('is too late once it is answered, or its task is open no longer', () => {
    expect(refuseTakingBack({ ...open, isAnswered: true })).toMatchObject({ code: 'request_answered' });
    expect(refuseTakingBack({ ...open, state: 'closed' })).toMatchObject({ code: 'request_lapsed' });
  });
});
