import { readDocument } from '@dajuan/domain/prose';
import { boundChild } from './bound-child';
import type { ReadingOrder } from './read-in-child';
import { wellFormed } from './well-formed';

boundChild(({ text, options }: ReadingOrder) => wellFormed(readDocument(text, options)));
