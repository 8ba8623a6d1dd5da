import { Unreadable } from '../../unreadable';
import { archiveBounds } from './archive-bounds';
import { unpack } from './unpack';
import type { ZipEntry } from './zip-entries';

const MACROS = /vbaProject\.bin$|vbaData\.xml$/i;
const CONTENT_TYPES = '[Content_Types].xml';
const MACRO_TYPE = /macroEnabled(?:Template)?\.main\+xml/;
const XML = /\.(?:xml|rels|vml)$/i;
const DECLARED = ['<!DOCTYPE', '<!ENTITY'];
/** Longer than any of the words looked for, which a piece's end may cut. */
const OVERLAP = 64;

/**
 * Unpacks every part once, keeping none, before anybody reads one. Throws Unreadable where the parts together pass the
 * bounds, where one holds macros, or where an XML part declares a document type (no office file does: entities that
 * grow, and files of ours that it would name, need one). `archiveBytes` is the size of the file.
 */
export async function inspectArchive(entries: readonly ZipEntry[], archiveBytes: number): Promise<void> {
  if (entries.some(({ name }) => MACROS.test(name))) throw new Unreadable('document_has_macros');
  const bound = Math.min(archiveBounds.unpackedBytes, archiveBounds.ratio * archiveBytes);
  let unpacked = 0;
  for (const entry of entries) {
    let before = '';
    for await (const piece of unpack(entry)) {
      unpacked += piece.length;
      if (unpacked > bound) throw new Unreadable('document_expands_too_far');
      if (!XML.test(entry.name)) continue;
      const text = before + latin(piece);
      if (DECLARED.some((words) => text.includes(words))) throw new Unreadable('document_has_doctype');
      if (entry.name === CONTENT_TYPES && MACRO_TYPE.test(text)) throw new Unreadable('document_has_macros');
      before = text.slice(-OVERLAP);
    }
  }
}

/** Marks of XML are the same bytes in UTF-8 and, but for zeros between them, in UTF-16. */
function latin(piece: Buffer): string {
  const text = piece.toString('latin1');
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
