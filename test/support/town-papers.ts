import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../libs/config/project-root';

/** Where town papers are, as they were published; TOWN_PAPERS names another folder. They are not ours to keep here. */
export const townPapersFolder = process.env.TOWN_PAPERS ?? join(projectRoot(), '..', 'shared', 'seeds');

/** Paths of the papers at hand, by name; empty, and said so loudly, where there are none. */
export function townPapers(): string[] {
  const isThere = existsSync(townPapersFolder);
  const papers = isThere ? readdirSync(townPapersFolder).filter((name) => name.endsWith('.txt')) : [];
  if (papers.length === 0)
    process.stderr.write(
      '\n!!! SKIPPED: no town papers here (TOWN_PAPERS names their folder); their tests do not run !!!\n\n',
    );
  return papers.sort().map((name) => join(townPapersFolder, name));
}
