import { join } from 'node:path';

/** For specs whose code starts Node processes of its own: those run our TypeScript as it stands. Call before any test. */
export function childrenRunTypescript(): void {
  const before = process.env.NODE_OPTIONS;
  beforeAll(() => {
    process.env.NODE_OPTIONS = `--require ${join(__dirname, 'run-typescript.cjs')}`;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
  });
}
