import { simplified } from './traditional';

/** ASCII marks that stand for Chinese ones when typed between Chinese characters. */
const ASCII_MARKS: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};
const SAME_MARK: Record<string, string> = {
  '﹐': '，', '﹔': '；', '﹕': '：', '｡': '。', '､': '、', '〝': '“', '〞': '”', '「': '“', '」': '”', '『': '“', '』': '”',
  '〈': '〔', '〉': '〕', '＂': '"', '—': '—', '–': '-', '−': '-', '‑': '-', '～': '~', '〜': '~', '∼': '~', '﹪': '%', '％': '%',
  '．': '.', '﹣': '-', '／': '/', '＋': '+', '≧': '≥', '≦': '≤', '∶': '：', 'µ': 'μ', '•': '·', '∙': '·', '・': '·', '‧': '·', '●': '●',
}; // prettier-ignore

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function plain(char: string): string {
  const code = char.charCodeAt(0);
  const same = SAME_MARK[char];
  if (same !== undefined) return same;
  const digitOrLetter =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return digitOrLetter ? String.fromCharCode(code - 0xfee0) : simplified(char);
}

/** The plain form of every UTF-16 unit, looked up rather than reckoned: every character of a text comes through here. */
const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x80 ? code : plain(String.fromCharCode(code)).charCodeAt(0),
);

/** Digits, letters and signs of full width in their plain form; everything else unchanged. Always one UTF-16 unit for one. */
export const foldWidth = (code: number): number => PLAIN[code]!;

/** A full stop of half width behind a Chinese character (推进有力.新建公园3座.); behind a numeral it belongs to a marker (一.). */
const endsSentence = (before: string, after: string): boolean =>
  /[一-龥”%]/.test(before) && !/[一二三四五六七八九十]/.test(before) && /^(?:[一-龥\d“（]|)$/.test(after);

const FOLDED = new Set(['.', ...Object.keys(ASCII_MARKS)].map((mark) => mark.charCodeAt(0)));

/** Whether `foldMark` may change a character: few are, and none beyond ASCII. */
export const isFolded = (code: number): boolean => code < 0x80 && FOLDED.has(code);

/** An ASCII comma between digits stays (1,206); elsewhere ASCII marks become Chinese ones. */
export function foldMark(char: string, before: string, after: string): string {
  if (char === '.') return endsSentence(before, after) ? '。' : char;
  const mark = ASCII_MARKS[char];
  if (mark === undefined) return char;
  if ((char === ',' || char === ':') && isDigit(before) && isDigit(after)) return char;
  return mark;
}
