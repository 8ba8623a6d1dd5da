import { chineseNumeral } from '../recognise/numerals';

/** A line so short holds no chapters. */
const SHORTEST = 150;
const FEWEST = 2;
const NUMERAL = '([一二三四五六七八九十]{1,2})';
/** 第一、…, 一、…, （一）… behind a closing mark or white space. */
const MARKS = new RegExp(`(?<=^|[。；：！;!\\s])(?:第${NUMERAL}(?:、|部分)|${NUMERAL}、|[（(]${NUMERAL}[）)])`, 'g');

/**
 * Where chapters begin inside one long line, from its beginning: a page that lost its line ends still counts them (一、…二、…（一）…).
 * A number counts where the one before it of its kind stood, or opens anew; empty for a line with fewer than two.
 */
export function chaptersWithin(line: string): number[] {
  if (line.length < SHORTEST) return [];
  const last = [0, 0, 0];
  const found: number[] = [];
  let chapters = 0;
  for (const match of line.matchAll(MARKS)) {
    const kind = match.slice(1, 4).findIndex((numeral) => numeral !== undefined);
    const number = chineseNumeral(match[kind + 1]!) ?? 0;
    if (number !== last[kind]! + 1 && number !== 1) continue;
    last.fill(0, kind + 1);
    last[kind] = number;
    if (number > 1) chapters += 1;
    if (match.index > 0) found.push(match.index);
  }
  return chapters + 1 >= FEWEST ? found : [];
}
