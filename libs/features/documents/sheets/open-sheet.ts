import type { AskedMapping, ReadSheet } from '@dajuan/documents/sheets-in-child';
import { sheetsInChild } from '@dajuan/documents/sheets-in-child';
import { Unreadable } from '@dajuan/documents/unreadable';
import { Refused } from '@dajuan/domain/errors';
import type { SheetRole } from '@dajuan/domain/prose/sheets';
import { documentRefusal, MOST_ITEMS } from '../refuse-document';

/** A spreadsheet as somebody brings it, and how they say it is to be read. */
export interface BroughtSheet {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mapping: AskedMapping;
}

/** Throws Refused for what cannot be read as a table of tasks. */
export async function openSheet(
  { name, bytes, mapping }: BroughtSheet,
  known: Readonly<Record<string, SheetRole>>,
  year: number,
): Promise<ReadSheet> {
  try {
    const read = await sheetsInChild({ name, bytes, asked: mapping, known, year });
    if (read.rows.length > MOST_ITEMS) throw new Refused([documentRefusal('document_has_too_many_items', 'file')]);
    return read;
  } catch (error) {
    if (error instanceof Unreadable) throw new Refused([documentRefusal(error.code, 'file')]);
    throw error;
  }
}
