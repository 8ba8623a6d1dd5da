import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that browser tests drive: CHROMIUM_PATH, or the first one found on PATH; undefined without one. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM_PATH, ...names.flatMap((name) => folders.map((each) => join(each, name)))];
  return candidates.find((path) => path && existsSync(path));
}
