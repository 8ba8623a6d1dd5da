import { compoundOf } from './compound-of';

const TEXT_AT = 0x600;
const PIECES_AT = 0x10;
const TABLE_IN_1TABLE = 0x0200;
const SMALLEST_STREAM = 4_096;

/** An old Word file that says these words and nothing else: paragraphs end with \r, cells with U+0007. Source: [MS-DOC]. */
export function docOf(words: string, flags = 0): Buffer {
  const text = Buffer.from(words, 'utf16le');
  const head = Buffer.alloc(Math.max(TEXT_AT + text.length, SMALLEST_STREAM));
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(TABLE_IN_1TABLE | flags, 0x0a);
  head.writeUInt32LE(TEXT_AT, 0x18);
  head.writeUInt32LE(words.length, 0x4c);
  head.writeUInt32LE(PIECES_AT, 0x01a2);
  head.writeUInt32LE(21, 0x01a6);
  text.copy(head, TEXT_AT);
  const table = Buffer.alloc(SMALLEST_STREAM);
  table.writeUInt8(2, PIECES_AT); // one piece, of characters 0 to the last
  table.writeUInt32LE(16, PIECES_AT + 1);
  table.writeUInt32LE(words.length, PIECES_AT + 9);
  table.writeUInt32LE(TEXT_AT, PIECES_AT + 15);
  return compoundOf({ '/WordDocument': head, '/1Table': table });
}
