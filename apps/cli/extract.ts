import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openInChild } from '@dajuan/documents/open-in-child';
import { Unreadable } from '@dajuan/documents/unreadable';
import { readDocument } from '@dajuan/domain/prose';
import { Extracted, extracted } from './extracted';

const READ = 0;
const UNREADABLE = 2;
const WRONG_USAGE = 64;
const USAGE = '用法：extract 文件 | extract --batch 文件...\n';

/**
 * Prints what the reader finds in a file of any kind that is read, as JSON on standard output; with --batch, in several,
 * in order. Returns the exit status: 0 read, 2 a file cannot be read (reason on standard error), 64 wrong usage.
 */
export async function extract(args: string[]): Promise<number> {
  const batch = args[0] === '--batch';
  const files = batch ? args.slice(1) : args;
  if (files.length === 0 || (!batch && files.length > 1) || files.some((file) => file.startsWith('--'))) {
    process.stderr.write(USAGE);
    return WRONG_USAGE;
  }
  const results: Extracted[] = [];
  for (const name of files) {
    try {
      const file = await openInChild(readFileSync(name), name);
      for (const { message } of file.notes) process.stderr.write(`${name}: ${message}\n`);
      results.push(extracted(file, readDocument(file.text, { fileName: basename(name) })));
    } catch (error) {
      process.stderr.write(`${name}: ${reasonOf(error)}\n`);
      return UNREADABLE;
    }
  }
  await write(JSON.stringify(batch ? { documents: results } : results[0]) + '\n');
  return READ;
}

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return `${error.zh} (${error.code})`;
  if (typeof error === 'object' && error !== null && 'code' in error) return `无法读取文件。(${String(error.code)})`;
  throw error;
}

/** Waits until a pipe has taken everything, so that ending the process cuts nothing off. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
