import { ReadInChild, readInChild, ReadingFailed } from '@dajuan/documents/read-in-child';
import { Refused } from '@dajuan/domain/errors';
import type { Genre } from '@dajuan/domain/prose';
import { documentRefusal } from './refuse-document';

const codes = {
  late: 'document_takes_too_long',
  busy: 'documents_wait_already',
  full: 'document_unreadable',
  broken: 'document_unreadable',
} as const;

/** What the reader makes of a text. Throws Refused, at the field given, when it does not come to an end. */
export async function readOrRefuse(body: string, year: number, genre: Genre, field: string): Promise<ReadInChild> {
  try {
    return await readInChild(body, { year, genre });
  } catch (error) {
    if (!(error instanceof ReadingFailed)) throw error;
    throw new Refused([documentRefusal(codes[error.reason], field)]);
  }
}
