import { quoteOf } from '../quote';
import type { ReadFinding, ReadItem, ReadMeasure } from '../read-result';

/** A rule looks at all items of a document and says what a careful reader would ask about. */
export type LintRule = (original: string, items: readonly ReadItem[]) => ReadFinding[];

type Place = Pick<ReadItem | ReadMeasure, 'start' | 'end'>;

export const placesOf = (original: string, places: readonly Place[]): ReadFinding['quotes'] =>
  places.map(({ start, end }) => ({ text: quoteOf(original, start, end), start, end }));
