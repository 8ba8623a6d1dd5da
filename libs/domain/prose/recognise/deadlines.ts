/** A day or a period named in the text: the last day it allows, and where it stands. */
export interface Deadline {
  date: string;
  start: number;
  end: number;
  /** 年内, 全年: the plan's year as a whole. */
  wholeYear: boolean;
}

const QUARTERS: Record<string, string> = {
  一: '03-31',
  二: '06-30',
  三: '09-30',
  四: '12-31',
  '1': '03-31',
  '2': '06-30',
  '3': '09-30',
  '4': '12-31',
};
const MONTHS: Record<string, number> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12,
}; // prettier-ignore
/** Festivals and seasons that end a term on the eve; days are those of the fixed calendar, terms of school as usually begun. */
const FEASTS: readonly [RegExp, string][] = [
  [/(?:“?十一”?|国庆(?:节)?|“国庆”)(?:假期|长假)?(?:之)?前/y, '09-30'],
  [/(?:“?五一”?|劳动节)(?:假期|长假)?(?:之)?前/y, '04-30'],
  [/(?:“?七一”?|建党节)(?:之)?前/y, '06-30'],
  [/(?:“?八一”?|建军节)(?:之)?前/y, '07-31'],
  [/元旦(?:节)?(?:之)?前/y, '12-31'],
  [/(?:主汛期(?:来临)?前|入汛前|汛前)/y, '05-31'],
  [/(?:[89]月份?)?(?:秋季(?:学期)?)?开学(?:之)?前/y, '08-31'],
];
const YEAR = '(?:(20\\d\\d)年|(今年|本年|当年)|(明年|次年|翌年))?';
const RULES: readonly {
  pattern: RegExp;
  read: (match: RegExpExecArray, year: number) => string | null;
  wholeYear?: boolean;
}[] = [
  {
    pattern: new RegExp(
      `${YEAR}(?:到|至)?(\\d{1,2}|十[一二]|[一二三四五六七八九十])月(\\d{1,2})(?:日|号)(?:之)?(?:前|以前|止)?`,
      'y',
    ),
    read: (m, y) => day(yearOf(m, y), month(m[4]!), Number(m[5])),
  },
  {
    pattern: new RegExp(`${YEAR}(\\d{1,2}|十[一二]|[一二三四五六七八九十])月份?(上旬|中旬|下旬|初)`, 'y'),
    read: (m, y) => decade(yearOf(m, y), month(m[4]!), m[5]!),
  },
  {
    pattern: new RegExp(
      `${YEAR}(\\d{1,2}|十[一二]|[一二三四五六七八九十])月份?(?:底|末|中)?(?:之)?(?:前|以前|底|末)?`,
      'y',
    ),
    read: (m, y) => monthEnd(yearOf(m, y), month(m[4]!)),
  },
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])季度(?:末|底)?(?:之)?前?`, 'y'),
    read: (m, y) => `${yearOf(m, y)}-${QUARTERS[m[4]!]}`,
  },
  { pattern: new RegExp(`${YEAR}(?:上半年|年中)(?:之)?前?`, 'y'), read: (m, y) => `${yearOf(m, y)}-06-30` },
  { pattern: new RegExp(`${YEAR}(?:下半年)(?:之)?前?`, 'y'), read: (m, y) => `${yearOf(m, y)}-12-31` },
  { pattern: /(20\d\d)年(?:年)?(?:底|末|内)(?:之)?前?/y, read: (m) => `${m[1]}-12-31` },
  { pattern: /(明年|次年|翌年)(?:年)?(?:底|末|内)(?:之)?前?/y, read: (_, y) => `${y + 1}-12-31` },
  {
    pattern: /(?:今年|本年|当年)?(?:年内|年底(?:之)?前|年底|年末|年前|岁末|年终)(?:之)?前?/y,
    read: (_, y) => `${y}-12-31`,
    wholeYear: true,
  },
  { pattern: /全年|年度(?=完成|新增|实现)/y, read: (_, y) => `${y}-12-31`, wholeYear: true },
];
const STARTERS = /[\d一二三四五六七八九十今本当明次翌全年上下第“国劳建元秋开汛主入岁]/;

const two = (n: number): string => String(n).padStart(2, '0');
const month = (text: string): number => MONTHS[text] ?? Number(text);
const yearOf = (m: RegExpExecArray, year: number): number => (m[1] ? Number(m[1]) : m[3] ? year + 1 : year);
const lastDay = (year: number, m: number): number =>
  m === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const day = (year: number, m: number, d: number): string | null =>
  m >= 1 && m <= 12 && d >= 1 && d <= lastDay(year, m) ? `${year}-${two(m)}-${two(d)}` : null;
const monthEnd = (year: number, m: number): string | null =>
  m >= 1 && m <= 12 ? `${year}-${two(m)}-${two(lastDay(year, m))}` : null;
const decade = (year: number, m: number, part: string): string | null =>
  part === '下旬' ? monthEnd(year, m) : day(year, m, part === '中旬' ? 20 : 10);

/**
 * Every deadline in normalised text, in order, without overlaps. `year` is the plan's year; 明年 is the one after.
 * A range (1-6月, 6月至9月) ends with its last month.
 */
export function findDeadlines(text: string, year: number): Deadline[] {
  const found: Deadline[] = [];
  let i = 0;
  while (i < text.length) {
    const read = STARTERS.test(text[i]!) ? deadlineAt(text, i, year) : null;
    if (read) {
      found.push(read);
      i = read.end;
    } else {
      i += 1;
    }
  }
  return mergeRanges(text, found);
}

function deadlineAt(text: string, at: number, year: number): Deadline | null {
  if (/\d/.test(text[at]!) && /[\d.]/.test(text[at - 1] ?? '')) return null;
  if (/[零一二三四五六七八九十第]/.test(text[at]!) && /[零一二三四五六七八九十第每个]/.test(text[at - 1] ?? ''))
    return null;
  for (const [pattern, eve] of FEASTS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { date: `${year}-${eve}`, start: at, end: at + match[0].length, wholeYear: false };
  }
  for (const { pattern, read, wholeYear } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    if (isNoDeadline(text, at, end, match[0])) return null;
    const date = read(match, year);
    if (date) return { date, start: at, end, wholeYear: wholeYear ?? false };
  }
  return null;
}

/** 1月份 of a report's period, 每年底, 截至6月底, 全年累计 in names: words that name a time and set no term. */
function isNoDeadline(text: string, at: number, end: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (/(?:截至|截止|每|自|从|较|比)$/.test(before)) return true;
  if (/^年终/.test(word) && /^(?:考核|评|总结|绩效|目标)/.test(text.slice(end, end + 2))) return true;
  return /^全年$/.test(word) && /^(?:龄|级|无休)/.test(text.slice(end, end + 2));
}

function mergeRanges(text: string, found: Deadline[]): Deadline[] {
  const out: Deadline[] = [];
  for (const deadline of found) {
    const before = out.at(-1);
    if (before && /^(?:-|—|至|到|~)$/.test(text.slice(before.end, deadline.start))) {
      out[out.length - 1] = { ...deadline, start: before.start };
    } else {
      out.push(deadline);
    }
  }
  return out;
}
