import { readDocument } from '@dajuan/domain/prose';
import type { ReadingOrder } from './read-in-child';
import { wellFormed } from './well-formed';

/** The other end of `readInChild`: one order, one answer, and the parent ends it. */
process.once('message', ({ text, options }: ReadingOrder) => {
  process.send?.(wellFormed(readDocument(text, options)));
});
