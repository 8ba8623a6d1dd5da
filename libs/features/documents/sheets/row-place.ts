import type { FileText } from '@dajuan/documents/files/file-text';

/** A row's line in the text of its file: UTF-16 code units, end exclusive. Null where the text has no line for it. */
export function rowPlace(
  { text, places }: Pick<FileText, 'text' | 'places'>,
  sheet: string,
  row: number,
): { readonly start: number; readonly end: number } | null {
  const at = places.findLastIndex((place) => 'row' in place && place.row === row && (place.sheet ?? '') === sheet);
  if (at < 0) return null;
  const start = places[at]!.start;
  const next = places[at + 1]?.start ?? text.length;
  return { start, end: start + text.slice(start, next).trimEnd().length };
}
