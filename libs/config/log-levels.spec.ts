import { logLevelsFrom } from './log-levels';

describe('the levels that are printed', () => {
  it('are the named one and all that are graver', () => {
    expect(logLevelsFrom('warn')).toEqual(['warn', 'error', 'fatal']);
    expect(logLevelsFrom('info')).toEqual(['log', 'warn', 'error', 'fatal']);
  });

  it('are all of them for trace, and the gravest even when silent', () => {
    expect(logLevelsFrom('trace')).toHaveLength(6);
    expect(logLevelsFrom('silent')).toEqual(['fatal']);
  });
});
