import type { Place } from './block';
import type { PlacedAt } from './file-text';

/** Where in the file the character at this offset of its text stood; null where nothing is known. */
export function placeAt(places: readonly PlacedAt[], offset: number): Place | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = places[low - 1];
  if (!found) return null;
  const { start: _, ...place } = found;
  return place;
}
