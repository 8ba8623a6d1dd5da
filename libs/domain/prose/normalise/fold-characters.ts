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

/** Digits, letters and signs of full width in their plain form; everything else unchanged. Always one UTF-16 unit for one. */
export function foldWidth(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  const same = SAME_MARK[char];
  if (same !== undefined) return same;
  const digitOrLetter =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return digitOrLetter ? String.fromCharCode(code - 0xfee0) : simplified(char);
}

/** An ASCII comma between digits stays (1,206); elsewhere ASCII marks become Chinese ones. */
export function foldMark(char: string, before: string, after: string): string {
  const mark = ASCII_MARKS[char];
  if (mark === undefined) return char;
  if ((char === ',' || char === ':') && isDigit(before) && isDigit(after)) return char;
  return mark;
}
