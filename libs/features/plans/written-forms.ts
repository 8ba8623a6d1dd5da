/** How a document may write a number: 122.8万, 1228000, 十五, 两. Grouping commas and blanks are the reader's to remove. */
export function writtenForms(value: number): string[] {
  const arabic = [
    { unit: '亿', by: 1e8 },
    { unit: '万', by: 1e4 },
  ].flatMap(({ unit, by }) => (value >= by / 10 ? [`${rounded(value / by)}${unit}`] : []));
  return [...arabic, String(rounded(value)), ...chineseForms(value)];
}

/** Whether the text says the number, alone and not as part of a longer one. `form` may carry its unit. */
export function saysNumber(text: string, form: string): boolean {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[,\s]+(?=\d)|\s+/g, '');
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.${DIGITS}])${escaped}(?![\\d${DIGITS}万亿]|\\.\\d)`).test(plain);
}

const DIGITS = '〇一二三四五六七八九十百千两';
const NAMES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99; larger numbers are written in figures. */
function chineseForms(value: number): string[] {
  if (!Number.isInteger(value) || value < 1 || value > 99) return [];
  const tens = Math.floor(value / 10);
  const written = `${tens > 1 ? NAMES[tens] : ''}${tens > 0 ? '十' : ''}${NAMES[value % 10]}`;
  return value === 2 ? [written, '两'] : [written];
}

/** Without the residue of binary fractions: 0.957 × 100 is 95.7. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
