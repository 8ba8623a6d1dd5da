import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip to be written; one with `at` is the part of that index again, under its own name. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly stored?: boolean;
  readonly at?: number;
}

/** A zip, part by part, with whatever names and lies a test wants. Source: PKWARE APPNOTE 4.3. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const written: { packed: Buffer; bytes: Buffer; stored: boolean; offset: number }[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const again = part.at === undefined ? undefined : written[part.at];
    const bytes = again?.bytes ?? Buffer.from(part.bytes);
    const stored = again?.stored ?? part.stored ?? false;
    const packed = again?.packed ?? (stored ? bytes : deflateRawSync(bytes, { level: 1 }));
    const offset = again?.offset ?? at;
    written.push({ packed, bytes, stored, offset });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(1 << 11, 2); // the name is UTF-8
    about.writeUInt16LE(stored ? 0 : 8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    if (!again) {
      locals.push(Buffer.from('PK\x03\x04', 'latin1'), about, name, packed);
      at += 30 + name.length + packed.length;
    }
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, name);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}
