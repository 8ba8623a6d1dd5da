import 'reflect-metadata';
import { servedEnvironmentOrExit } from '@dajuan/config/environment-or-exit';
import { exitWithParent, tellParentReady } from '@dajuan/config/exit-with-parent';
import { createApi } from './create-api';

/** Serves API and pages on HOST:PORT until it is told to stop. */
async function main(): Promise<void> {
  exitWithParent();
  const environment = servedEnvironmentOrExit();
  const app = await createApi(environment);
  await app.listen(environment.port, environment.host);
  tellParentReady();
}

void main();
