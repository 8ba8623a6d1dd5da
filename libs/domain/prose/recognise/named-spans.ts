import { isHan } from '../normalise/is-han';

/** What closes each opening mark, by its UTF-16 unit. */
const PAIRS = new Map(['“”', '《》', '‘’', '【】', '〔〕'].map((pair) => [pair.charCodeAt(0), pair[1]!]));
const LIMIT = 120;

/**
 * A mask over the text: true inside “…”, ‘…’ and 《…》, where figures belong to names. An opening mark without its partner
 * within 120 characters opens nothing.
 */
export function namedMask(text: string): boolean[] {
  const mask = new Array<boolean>(text.length).fill(false);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const close = isHan(code) ? undefined : PAIRS.get(code);
    if (close === undefined) continue;
    const end = text.slice(i + 1, i + 1 + LIMIT).indexOf(close);
    if (end < 0 || text.slice(i + 1, i + 1 + end).includes(text[i]!)) continue;
    const last = i + 1 + end;
    for (let j = i; j <= last; j++) mask[j] = true;
    i = last;
  }
  return mask;
}
