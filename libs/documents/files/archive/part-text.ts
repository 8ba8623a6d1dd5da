import { unpack } from './unpack';
import type { ZipEntry } from './zip-entries';

/** The text of an XML part, piece by piece: UTF-16 where its mark says so, else UTF-8. */
export async function* partText(entry: ZipEntry): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of unpack(entry)) {
    decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8');
    yield decoder.decode(piece, { stream: true });
  }
}
