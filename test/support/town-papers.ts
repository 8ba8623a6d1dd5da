import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../libs/config/project-root';

/** Town papers to import, as they were published. They are not ours to keep here, so a machine may not have them. */
const folder = process.env.TOWN_PAPERS ?? join(projectRoot(), '..', 'shared', 'seeds');

/** Paths of the papers at hand, by name; empty, and said so loudly, where there are none. */
export function townPapers(): string[] {
  const papers = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  if (papers.length === 0)
    process.stderr.write(
      '\n!!! SKIPPED: no town papers here (TOWN_PAPERS names their folder); their journey does not run !!!\n\n',
    );
  return papers.sort().map((name) => join(folder, name));
}
