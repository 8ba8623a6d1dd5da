/**
 * Whether a UTF-16 unit is a common Chinese character, 一 to 龥. No mark and no bracket is one, so that what looks for those
 * passes most of a text over at the cost of a comparison.
 */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;
