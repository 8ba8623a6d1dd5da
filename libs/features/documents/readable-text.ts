import { createHash } from 'node:crypto';
import { decodeText, UnreadableText } from '@dajuan/documents/decode-text';
import { Refused } from '@dajuan/domain/errors';
import { documentRefusal, LONGEST_TEXT } from './refuse-document';

/** A document as somebody brings it. */
export type BroughtDocument =
  | { readonly by: 'file'; readonly name: string; readonly bytes: Buffer }
  | { readonly by: 'text'; readonly text: string };

export interface ReadableText {
  readonly body: string;
  readonly encoding: string;
  /** Hex, of the bytes as they came. */
  readonly sha256: string;
}

/** The text of what was brought. Throws Refused for what is empty, not text, or too long. */
export function readableText(brought: BroughtDocument): ReadableText {
  const bytes = brought.by === 'file' ? brought.bytes : Buffer.from(brought.text, 'utf8');
  const { text, encoding } = decoded(bytes, brought.by);
  if (text.includes('\0')) throw new Refused([documentRefusal('document_not_text', brought.by)]);
  if (text.length > LONGEST_TEXT) throw new Refused([documentRefusal('document_too_long', brought.by)]);
  return { body: text, encoding, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decoded(bytes: Buffer, field: string) {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableText) throw new Refused([documentRefusal(error.code, field)]);
    throw error;
  }
}
