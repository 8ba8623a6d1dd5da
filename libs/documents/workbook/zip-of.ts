import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly text: string;
}

const VERSION = 20;
const UTF8_NAME = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip can tell: the same parts give the same bytes. */
const NO_DAY = 0x21;

/** A zip of a few short parts. Source: PKWARE APPNOTE 4.3, without the 64-bit form. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name: given, text } of parts) {
    const name = Buffer.from(given);
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const about = aboutPart(name, bytes, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), about, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, name);
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...locals, listed, endOf(parts.length, listed.length, at)]);
}

/** What stands alike before a part and in the directory. */
function aboutPart(name: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(UTF8_NAME, 2);
  about.writeUInt16LE(DEFLATED, 4);
  about.writeUInt16LE(NO_DAY, 8);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function endOf(count: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}
