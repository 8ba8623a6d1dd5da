import { makeSessionToken, readSessionToken } from './session-token';

const orgId = '0190a5b2-7c3d-7e4f-8a1b-2c3d4e5f6071';

describe('a session token', () => {
  it('names its organisation and leads to the hash that is kept', () => {
    const made = makeSessionToken(orgId);
    expect(readSessionToken(made.token)).toEqual({ orgId, hash: made.hash });
  });

  it('is never the same twice', () => {
    expect(makeSessionToken(orgId).token).not.toBe(makeSessionToken(orgId).token);
  });

  it.each(['', 'abc', 'ü', `${'A'.repeat(63)}`, `${'A'.repeat(65)}`])('is not %p', (text) => {
    expect(readSessionToken(text)).toBeNull();
  });
});
