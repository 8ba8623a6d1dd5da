import { foldWidth } from './normalise/fold-characters';
import type { ReadItem } from './read-result';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * The items with their units and leaders as the original writes them: the reader compares simplified characters, but 鎮農辦 is
 * the name that a town of traditional characters knows. A name that stands nowhere in one piece stays as it was read.
 */
export function namesAsWritten(original: string, items: readonly ReadItem[]): ReadItem[] {
  if (!hasTraditional(original)) return [...items];
  const bare = original.replace(/\s+/g, '');
  const folded = fold(bare);
  const known = new Map<string, string>();
  const written = (name: string): string => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const at = folded.indexOf(name);
    const own = at < 0 ? name : bare.slice(at, at + name.length);
    known.set(name, own);
    return own;
  };
  return items.map((item) => ({
    ...item,
    lead: item.lead.map(written),
    support: item.support.map(written),
    leader: item.leader.map(written),
  }));
}

function hasTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_HAN && code <= LAST_HAN && foldWidth(code) !== code) return true;
  }
  return false;
}

function fold(text: string): string {
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i++) pieces.push(String.fromCharCode(foldWidth(text.charCodeAt(i))));
  return pieces.join('');
}
