/**
 * What a test run has at hand, handed from the run's start to its specs through the environment. Small tests run
 * without any of it.
 */
const variables = {
  /** A PostgreSQL of this run's own, in the three roles; see libs/embedded. */
  postgres: 'POSTGRES_TEST_URL',
  postgresAdmin: 'POSTGRES_TEST_ADMIN_URL',
  postgresApp: 'POSTGRES_TEST_APP_URL',
  /** A Redis of this run's own; absent where no redis-server is installed. */
  redis: 'REDIS_TEST_URL',
} as const;

type Service = keyof typeof variables;

/** The address of a service of this run, or undefined when the machine does not have it. */
export function addressOfService(service: Service): string | undefined {
  return process.env[variables[service]];
}

/** Called once a run, before its specs. */
export function announceServices(addresses: { readonly [Name in Service]: string | undefined }): void {
  for (const [service, variable] of Object.entries(variables)) {
    const address = addresses[service as Service];
    if (address === undefined) delete process.env[variable];
    else process.env[variable] = address;
  }
}

/** Whether a missing service fails the run instead of skipping its tests, as in CI. */
export function isEverythingRequired(): boolean {
  return process.env.REQUIRE_ALL === '1';
}
