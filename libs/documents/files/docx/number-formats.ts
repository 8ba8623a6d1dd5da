const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

const counting = (n: number): string => chinese(n, DIGITS, '十', '百');
const legal = (n: number): string => chinese(n, LEGAL_DIGITS, '拾', '佰');
const digitByDigit = (n: number): string => [...String(n)].map((digit) => DIGITS[Number(digit)]).join('');
const circled = (n: number): string => (n <= 20 ? String.fromCodePoint(0x245f + n) : String(n));
const cyclic = (signs: readonly string[]) => (n: number) => signs[(n - 1) % signs.length]!;

/** How a list number is written, by the name of its format; a format that is not here is written in figures. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: cyclic(STEMS),
  ideographZodiac: cyclic(BRANCHES),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => `（${n}）`,
  decimalEnclosedFullstop: (n) => `${n}.`,
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: (n) => letters(n, 97),
  upperLetter: (n) => letters(n, 65),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  none: () => '',
};

/** The number `n` (from 1) as a list format writes it. Source: ECMA-376-1, 17.18.59 ST_NumberFormat. */
export function listNumber(n: number, format: string): string {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return n > 0 && n < 1000 && write ? write(n) : String(n);
}

/** Below a thousand: 十, 十二, 二十, 一百〇三, 一百一十二. */
function chinese(n: number, digits: readonly string[], ten: string, hundred: string): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? digits[hundreds]! + hundred : '';
  const middle =
    tens > 0 ? (tens === 1 && hundreds === 0 ? '' : digits[tens]!) + ten : hundreds > 0 && ones > 0 ? digits[0]! : '';
  return head + middle + (ones > 0 ? digits[ones]! : '');
}

/** a … z, aa, bb …, as Word counts on. */
function letters(n: number, first: number): string {
  return String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) out += sign;
  }
  return out;
}
