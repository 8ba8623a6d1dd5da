import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds the product's package.json, absolute; the same whether this runs from source or from dist.
 * Throws when no folder above is it, which means that the product was moved without its package.json.
 */
export function projectRoot(from: string = __dirname): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'dajuan') return from;
  if (dirname(from) === from) throw new Error(`No package.json of dajuan above ${__dirname}`);
  return projectRoot(dirname(from));
}
