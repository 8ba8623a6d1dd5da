import { readDocument, statedCounts } from '@dajuan/domain/prose';
import { boundChild } from './bound-child';
import type { ReadInChild, ReadingOrder } from './read-in-child';
import { wellFormed } from './well-formed';

boundChild(({ text, options }: ReadingOrder): ReadInChild => {
  const read = readDocument(text, options);
  return wellFormed({ ...read, statedCounts: statedCounts(text) });
});
