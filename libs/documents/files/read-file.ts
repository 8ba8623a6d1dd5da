import type { ReadFinding } from '@dajuan/domain/prose';
import { decodeText } from '../decode-text';
import { Unreadable } from '../unreadable';
import { inspectArchive } from './archive/inspect-archive';
import type { ZipEntry } from './archive/zip-entries';
import type { Block } from './block';
import { readDocx } from './docx/read-docx';
import { fileKind } from './file-kind';
import type { FileKind, FileText } from './file-text';
import { readHtml } from './html/read-html';
import { LONGEST_TEXT } from './longest-text';
import { notesOnName, pagesWithoutText, plainTextOnly } from './notes';
import { readPdf } from './pdf/read-pdf';
import { readDoc } from './read-doc';
import { readCsv, readWorkbook } from './sheets/read-sheets';
import { textKind } from './text-kind';
import { textOfBlocks } from './text-of-blocks';

/** A file with what has been found out about it. */
interface Opened {
  readonly bytes: Buffer;
  readonly text: string;
  readonly entries: readonly ZipEntry[];
}

interface Reading {
  readonly blocks: readonly Block[];
  readonly notes?: readonly ReadFinding[];
}

/** How each kind becomes blocks, and what is to be said about the reading. */
const readers: Readonly<Record<FileKind, (file: Opened) => Promise<Reading>>> = {
  docx: async ({ entries }) => ({ blocks: await readDocx(entries) }),
  doc: async ({ bytes }) => ({ blocks: await readDoc(bytes), notes: [plainTextOnly] }),
  pdf: async ({ bytes }) => {
    const { blocks, emptyPages } = await readPdf(bytes);
    return { blocks, notes: pagesWithoutText(emptyPages) };
  },
  xlsx: async ({ bytes }) => ({ blocks: await readWorkbook(bytes) }),
  xls: async ({ bytes }) => ({ blocks: await readWorkbook(bytes) }),
  csv: async ({ text }) => ({ blocks: await readCsv(text) }),
  html: ({ text }) => Promise.resolve({ blocks: readHtml(text) }),
  txt: ({ text }) => Promise.resolve({ blocks: [{ text, place: null }] }),
};

/**
 * The text of a file of any kind that is read; `name` only helps to tell separated values from other text, and a name that
 * says another kind is noted. Throws Unreadable. Meant for a process of its own: see `readInChild`.
 */
export async function readFile(bytes: Buffer, name: string): Promise<FileText> {
  if (bytes.length === 0) throw new Unreadable('document_empty');
  const found = await fileKind(bytes);
  const entries = 'entries' in found ? found.entries : [];
  await inspectArchive(entries, bytes.length);
  const decoded = found.kind === 'text' ? decodeText(bytes) : null;
  if (decoded && decoded.text.length > LONGEST_TEXT) throw new Unreadable('document_too_long');
  const kind = found.kind === 'text' ? textKind(decoded?.text ?? '', name) : found.kind;
  const { blocks, notes = [] } = await readers[kind]({ bytes, entries, text: decoded?.text ?? '' });
  const { text, places } = textOfBlocks(blocks);
  if (text.length > LONGEST_TEXT) throw new Unreadable('document_too_long');
  return { kind, encoding: decoded?.encoding ?? null, text, places, notes: [...notesOnName(kind, name), ...notes] };
}
