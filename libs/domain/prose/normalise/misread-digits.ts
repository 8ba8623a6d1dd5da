/** What may stand behind a figure. */
const BEHIND = '[余多万亿千百%‰个家户人名件项次处条座台套辆元亩公平立吨所场期篇支米间栋起例份册年月日]';
/** 28OO余人, 1O月, l2家: a scanner's letters in a figure; a name like O2O or B2B has letters in front. */
const LETTERS = new RegExp(
  `(?<![A-Za-z\\d.])(?:\\d[\\d.,OolI○〇]{0,14}|[lI][\\dOol.,]{0,12}\\d|[lI]O{1,8})(?=${BEHIND})`,
  'g',
);
/** 3。5万元, 96·5%: a full stop or a dot of the wrong width inside a figure. */
const POINT = /(?<=\d)[。·](?=\d{1,2}(?:[万亿]|%|‰|个百分点|公里|平方))/g;
/** 1，206个: a comma of full width between thousands. */
const THOUSANDS = new RegExp(`(?<![\\d.，])\\d{1,3}(?:，\\d{3}){1,4}(?=${BEHIND})`, 'g');

const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', o: '0', '○': '0', 〇: '0', l: '1', I: '1' };

/** The text with figures as they were printed; as long as it was, so that offsets hold. */
export function mendDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(LETTERS, (figure) => figure.replace(/[OolI○〇]/g, (letter) => AS_DIGIT[letter]!))
    .replace(POINT, '.')
    .replace(THOUSANDS, (figure) => figure.replace(/，/g, ','));
}
