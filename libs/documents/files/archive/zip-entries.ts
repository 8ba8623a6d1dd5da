import { Unreadable } from '../../unreadable';
import { archiveBounds } from './archive-bounds';

/** A part of a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Buffer;
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const UNSAFE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|[\0\r\n]/;

/**
 * The parts of a zip as its central directory lists them. Throws Unreadable: damaged, encrypted, too many parts, or a
 * name that leads out of the file. Source: PKWARE APPNOTE 4.3; without the 64-bit form, which no file of 20 MB needs.
 */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(DIRECTORY_END);
  if (end < 0 || end + DIRECTORY_END_BYTES > zip.length || zip.length - end > DIRECTORY_END_BYTES + LONGEST_COMMENT)
    throw new Unreadable('document_damaged');
  const count = zip.readUInt16LE(end + 10);
  if (count > archiveBounds.entries) throw new Unreadable('document_expands_too_far');
  try {
    return listed(zip, zip.readUInt32LE(end + 16), count);
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('document_damaged');
    throw error;
  }
}

function listed(zip: Buffer, directory: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== IN_DIRECTORY) throw new Unreadable('document_damaged');
    if (zip.readUInt16LE(at + 8) & ENCRYPTED) throw new Unreadable('document_is_encrypted');
    const nameBytes = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameBytes);
    if (UNSAFE.test(name)) throw new Unreadable('document_has_unsafe_names');
    const packed = packedBytes(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20));
    entries.push({ name, method: zip.readUInt16LE(at + 10), packed });
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function packedBytes(zip: Buffer, local: number, length: number): Buffer {
  if (zip.readUInt32LE(local) !== LOCAL) throw new Unreadable('document_damaged');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + length > zip.length) throw new Unreadable('document_damaged');
  return zip.subarray(start, start + length);
}
