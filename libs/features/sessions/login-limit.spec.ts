import { waitSeconds } from './login-limit';

const now = new Date('2026-03-02T08:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('the limit on failed log-ins', () => {
  it('allows another try after four failures', () => {
    expect(waitSeconds([ago(40), ago(30), ago(20), ago(10)], now)).toBe(0);
  });

  it('closes the door at the fifth, until the first of them is ten minutes old', () => {
    expect(waitSeconds([ago(540), ago(40), ago(30), ago(20), ago(10)], now)).toBe(60);
  });
});
