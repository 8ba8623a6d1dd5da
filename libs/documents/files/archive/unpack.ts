import { createInflateRaw } from 'node:zlib';
import { Unreadable } from '../../unreadable';
import type { ZipEntry } from './zip-entries';

const STORED = 0;
const DEFLATED = 8;

/** The bytes of a part, piece by piece, so that whoever counts can stop. Throws Unreadable for what does not unpack. */
export async function* unpack({ method, packed }: ZipEntry): AsyncGenerator<Buffer> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw new Unreadable('document_damaged');
  const inflating = createInflateRaw();
  inflating.end(packed);
  try {
    for await (const piece of inflating) yield piece as Buffer;
  } catch {
    throw new Unreadable('document_damaged');
  }
}
