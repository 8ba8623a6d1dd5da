import type { Bound } from '../read-result';

/** Words right before a figure; the longest that fits wins, so 不低于 comes before 低于. */
const BEFORE: readonly [RegExp, Bound][] = [
  [
    /(?:不得?低于|不得?少于|不小于|不少于|至少|超过|超出|超|逾|突破|高于|大于|多于|高出|≥|>|迈上|跨上|跃上|站上|保底)$/,
    'at_least',
  ],
  [
    /(?:不得?超过|不得?高于|不得?大于|不多于|不超出|不超|控制在|控制到|低于|少于|小于|至多|最多|≤|<|压减至|压缩至|压降至)$/,
    'at_most',
  ],
  [/(?:近|(?<![签合预特节制集简公])约|大约|将近|预计|预计达|大概|左右)$/, 'about'],
];
const NEGATED = /不(?:得|能)?(?:超过|超出|超|高于|大于|多于)$/;
const AFTER: readonly [RegExp, Bound][] = [
  [/^(?:及)?以上|^起步|^大关|^台阶/, 'at_least'],
  [/^(?:及)?以内|^(?:及)?以下|^之内|^内(?=[，。；、）]|$)/, 'at_most'],
  [/^[余多]|^左右|^上下/, 'about'],
];

/** How tightly a figure binds, from the words on both sides of it, and where those on its right end. */
export function boundOf(text: string, numberAt: number, end: number): { bound: Bound; after: number } {
  const right = text.slice(end, end + 4);
  for (const [pattern, bound] of AFTER) {
    const match = pattern.exec(right);
    if (match) return { bound, after: end + match[0].length };
  }
  const left = text.slice(Math.max(0, numberAt - 6), numberAt);
  if (NEGATED.test(left)) return { bound: 'at_most', after: end };
  for (const [pattern, bound] of BEFORE) if (pattern.test(left)) return { bound, after: end };
  return { bound: 'exact', after: end };
}
