import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ChainHead } from '@dajuan/domain/audit';

/** The head of an organisation's chain as it was at an instant. */
export interface KeptHead extends ChainHead {
  readonly orgId: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Appends heads to the file outside the database, one JSON a line, and waits until they are on the disk. Whoever can
 * write to the database alone cannot shorten or rewrite a chain unseen past the last head in it; whoever can write to
 * both can, so the file, or the log, is best copied to a place of somebody else's.
 */
export async function keepHeads(file: string, heads: readonly KeptHead[]): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.write(heads.map((head) => `${JSON.stringify(head)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Every head ever kept there, oldest first; none where there is no file. Throws for a line that is none. */
export function readHeads(file: string): KeptHead[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const head: unknown = parsed(line);
    if (!isHead(head)) throw new Error(`${file}, line ${index + 1}: not a head of a chain`);
    return [head];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is KeptHead {
  const { orgId, seq, hash, at } = (value ?? {}) as Record<string, unknown>;
  return [orgId, hash, at].every((text) => typeof text === 'string') && typeof seq === 'number';
}
