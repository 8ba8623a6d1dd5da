/** The most characters (UTF-16 units) a document may have. */
export const LONGEST_TEXT = 2_000_000;
