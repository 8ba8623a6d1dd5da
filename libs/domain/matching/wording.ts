/** How telling each pair of characters is: the rarer among the texts at hand, the more. */
export type Telling = (pair: string) => number;

/** Weighs pairs by ln(1 + n/df) over the texts of one matching; a pair none of them holds weighs as one that one holds. */
export function tellingAmong(texts: readonly string[]): Telling {
  const holders = new Map<string, number>();
  for (const text of texts) for (const pair of pairsOf(text)) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + texts.length / (holders.get(pair) ?? 1));
}

/** The share of the part's pairs, by how telling they are, that stand in the whole as well: 0–1; an empty part has 0. */
export function shareFound(part: ReadonlySet<string>, whole: ReadonlySet<string>, telling: Telling): number {
  let all = 0;
  let found = 0;
  for (const pair of part) {
    const weight = telling(pair);
    all += weight;
    if (whole.has(pair)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** 业委会换届 → 业委, 委会, 会换, 换届; words in Latin letters whole. Figures and punctuation say nothing about the subject. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|\p{Script=Latin}+/gu)) {
    if (/\p{Script=Latin}/u.test(run) || run.length === 1) pairs.add(run);
    else for (let at = 0; at + 2 <= run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
