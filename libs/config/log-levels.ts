import type { LogLevel } from '@nestjs/common';
import type { Environment } from './environment';

const levels: readonly LogLevel[] = ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'];

/** The least of Nest's levels that each LOG_LEVEL lets through. Nest has none above fatal, so silent still tells the worst. */
const least: Readonly<Record<Environment['logLevel'], LogLevel>> = {
  trace: 'verbose',
  debug: 'debug',
  info: 'log',
  warn: 'warn',
  error: 'error',
  fatal: 'fatal',
  silent: 'fatal',
};

/** What Nest's logger prints under a LOG_LEVEL, from the chattiest to the gravest. */
export function logLevelsFrom(logLevel: Environment['logLevel']): LogLevel[] {
  return levels.slice(levels.indexOf(least[logLevel]));
}
