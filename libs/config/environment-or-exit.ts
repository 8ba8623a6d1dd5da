import { describeFaults, Environment, readEnvironment } from './environment';

/** The environment of this process, or its end: every fault on a line of its own, and exit code 1. */
export function environmentOrExit(): Environment {
  const reading = readEnvironment(process.env);
  if (reading.ok) return reading.environment;
  process.stderr.write(`${describeFaults(reading.faults)}\n`);
  process.exit(1);
}

/** The same for a process that cannot do without a database, as the API and the worker cannot. */
export function servedEnvironmentOrExit(): Environment & { readonly databaseUrl: string } {
  const environment = environmentOrExit();
  const { databaseUrl } = environment;
  if (databaseUrl) return { ...environment, databaseUrl };
  process.stderr.write(
    '未设置 DATABASE_URL；只想在本机试用，请运行 npm start\n' +
      'DATABASE_URL is missing; to try the product on this machine, run npm start\n',
  );
  process.exit(1);
}
