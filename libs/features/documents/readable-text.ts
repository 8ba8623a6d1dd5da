import { createHash } from 'node:crypto';
import type { PlacedAt } from '@dajuan/documents/files/file-text';
import { LONGEST_TEXT } from '@dajuan/documents/files/longest-text';
import { openInChild } from '@dajuan/documents/open-in-child';
import { Unreadable } from '@dajuan/documents/unreadable';
import { Refused } from '@dajuan/domain/errors';
import type { ReadFinding } from '@dajuan/domain/prose';
import { documentRefusal } from './refuse-document';

/** A document as somebody brings it. */
export type BroughtDocument =
  | { readonly by: 'file'; readonly name: string; readonly bytes: Buffer }
  | { readonly by: 'text'; readonly text: string };

export interface ReadableText {
  readonly body: string;
  /** Of a text file, what its bytes were read as; else what kind of file it was: docx, pdf … */
  readonly encoding: string;
  /** Hex, of the bytes as they came. */
  readonly sha256: string;
  /** Where in the file the lines of the body stood; empty where the body is the file itself. */
  readonly places: PlacedAt[];
  /** What the person should know about how the file was read. */
  readonly notes: readonly ReadFinding[];
}

/** The text of what was brought. Throws Refused for what cannot be read: see `documentRefusals`. */
export async function readableText(brought: BroughtDocument): Promise<ReadableText> {
  const { text, encoding, places, notes } = brought.by === 'file' ? await opened(brought) : pasted(brought.text);
  if (text.includes('\0')) throw new Refused([documentRefusal('document_not_text', brought.by)]);
  if (text.length > LONGEST_TEXT) throw new Refused([documentRefusal('document_too_long', brought.by)]);
  const bytes = brought.by === 'file' ? brought.bytes : brought.text;
  return { body: text, encoding, sha256: createHash('sha256').update(bytes).digest('hex'), places: [...places], notes };
}

async function opened({ name, bytes }: { name: string; bytes: Buffer }) {
  try {
    const { encoding, kind, ...file } = await openInChild(bytes, name);
    return { ...file, encoding: encoding ?? kind };
  } catch (error) {
    if (error instanceof Unreadable) throw new Refused([documentRefusal(error.code, 'file')]);
    throw error;
  }
}

function pasted(text: string) {
  if (text.trim() === '') throw new Refused([documentRefusal('document_empty', 'text')]);
  return { text, encoding: 'utf-8', places: [], notes: [] };
}
