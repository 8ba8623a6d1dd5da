/** Where something stood in its file, all counted from 1: on a page, in a paragraph, in a row (of a sheet). */
export type Place = { page: number } | { paragraph: number } | { row: number; sheet?: string };

/** A paragraph, a printed line or a row of a table; `place` is null where the text is the file itself. */
export interface Block {
  readonly text: string;
  readonly place: Place | null;
}
