import { CFB } from '@e965/xlsx';

/** An old Office file, or what an encrypted new one is wrapped in, with these streams. */
export function compoundOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, path, bytes);
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}
