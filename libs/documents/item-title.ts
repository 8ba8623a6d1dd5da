const LONGEST = 60;

/** 1. · （一） · 一、 · ① · ◆ · ——: what stands before a clause and is none of it. */
const MARKER =
  /^(?:[（(][\d〇一二三四五六七八九十]{1,3}[）)]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．](?!\d)|[①-⑳◆●·•▪■□—–\-\s]+)/;
const EDGE = /^[\s，。；：、,;:.]+|[\s，。；：、,;:.]+$/g;
const CLAUSE_END = /[，。；：,;:]/g;

/**
 * A short title from the words of an item, at most 60 UTF-16 units: without list marks and outer punctuation, cut where
 * a clause ends if that keeps at least a third, else in mid-sentence with an ellipsis. Empty when no letter is in it.
 */
export function itemTitle(words: string): string {
  const plain = withoutMarkers(words).replace(EDGE, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  if (plain.length <= LONGEST) return plain;
  const ends = [...plain.slice(0, LONGEST + 1).matchAll(CLAUSE_END)].map((match) => match.index);
  const end = ends.at(-1) ?? 0;
  if (end >= LONGEST / 3) return plain.slice(0, end).replace(EDGE, '');
  return `${plain.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function withoutMarkers(words: string): string {
  const rest = words.trim().replace(MARKER, '').trim();
  return rest.length < words.trim().length && MARKER.test(rest) ? withoutMarkers(rest) : rest;
}
