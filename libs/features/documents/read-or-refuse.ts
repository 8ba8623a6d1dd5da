import { ReadInChild, readInChild, ReadingFailed } from '@dajuan/documents/read-in-child';
import { Refused } from '@dajuan/domain/errors';
import type { Genre } from '@dajuan/domain/prose';
import { documentRefusal } from './refuse-document';

/** What the reader makes of a text. Throws Refused, at the field given, when it does not come to an end. */
export async function readOrRefuse(body: string, year: number, genre: Genre, field: string): Promise<ReadInChild> {
  try {
    return await readInChild(body, { year, genre });
  } catch (error) {
    if (!(error instanceof ReadingFailed)) throw error;
    const code = error.reason === 'late' ? 'document_takes_too_long' : 'document_unreadable';
    throw new Refused([documentRefusal(code, field)]);
  }
}
