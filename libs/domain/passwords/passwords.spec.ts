import { isPasswordTooOld, PasswordProfile, refusePassword } from '.';

describe('a new password', () => {
  it.each<[PasswordProfile, string, string | undefined]>([
    ['graded', 'Qingxi2026', undefined],
    ['graded', '青汐Zhen-2026', undefined],
    ['graded', 'Qingxi226', 'password_short'],
    ['graded', 'qingxizhen2026', 'password_simple'],
    ['graded', 'Zhoumin-2026', 'password_has_login'],
    ['asvs', 'qingxi zhen dajuan', undefined],
    ['asvs', 'Qingxi-2026', 'password_short'],
  ])('by %s: %s', (profile, password, code) => expect(refusePassword(password, 'zhoumin', profile)?.code).toBe(code));

  it('grows old after ninety days where the profile says so', () => {
    const setAt = new Date('2026-01-01T00:00:00Z');
    expect(isPasswordTooOld('graded', setAt, new Date('2026-03-31T23:59:59Z'))).toBe(false);
    expect(isPasswordTooOld('graded', setAt, new Date('2026-04-01T00:00:00Z'))).toBe(true);
    expect(isPasswordTooOld('asvs', setAt, new Date('2036-04-01T00:00:00Z'))).toBe(false);
  });
});
