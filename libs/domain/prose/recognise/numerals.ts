const DIGITS: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** 二十三 → 23, 一百零五 → 105, 三千二百 → 3200, 两万五千 → 25000, 二〇二五 → 2025; null for what is no numeral. */
export function chineseNumeral(text: string): number | null {
  if (text === '') return null;
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((c) => DIGITS[c]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    if (DIGITS[char] !== undefined) {
      digit = DIGITS[char];
    } else if (TENS[char] !== undefined) {
      section += (digit ?? 1) * TENS[char];
      digit = null;
    } else if (MYRIADS[char] !== undefined) {
      total = (total + section + (digit ?? 0) || 1) * MYRIADS[char];
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}

/** '1,206' → 1206, '3.5' → 3.5. */
export const arabicNumeral = (text: string): number => Number(text.replace(/,/g, ''));

/** Whole numbers below it have no more digits than a product is rounded to. */
const EXACT = 1e15;

/** Multiplies without the dust of binary fractions: 6.96 × 1e4 → 69600. */
export function scaled(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) && Math.abs(product) < EXACT ? product : Number(product.toPrecision(15));
}
