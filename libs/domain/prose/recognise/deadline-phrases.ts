import { FEASTS, SEASONS } from './feasts';

/** A way of naming a term: where it matches, `read` gives the last day, or null where the words name no day. */
export interface DeadlinePhrase {
  /** The characters that it may begin with. */
  starts: string;
  pattern: RegExp;
  read: (match: RegExpExecArray, year: number) => string | null;
  /** 年内, 全年: the plan's year as a whole. */
  wholeYear?: boolean;
}

const YEAR_STARTS = '2今本当明次翌来';
const MONTH_STARTS = `${YEAR_STARTS}0123456789一二三四五六七八九十`;
const YEAR = '(?:(20\\d\\d)年|(今年|本年|当年)|(明年|次年|翌年|来年))?';
const MONTH = '(\\d{1,2}|十[一二]|[一二三四五六七八九十])月份?';
const BEFORE = '(?:之?前|以前|止)?';
const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

const two = (n: number): string => String(n).padStart(2, '0');
const month = (text: string): number => CHINESE_MONTHS.indexOf(text) + 1 || Number(text);
const quarter = (text: string): string => QUARTER_ENDS['一二三四'.indexOf(text)] ?? QUARTER_ENDS[Number(text) - 1]!;
const yearOf = (m: RegExpExecArray, year: number): number => (m[1] ? Number(m[1]) : m[3] ? year + 1 : year);
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDay = (year: number, m: number): number =>
  m === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
const day = (year: number, m: number, d: number): string | null =>
  m >= 1 && m <= 12 && d >= 1 && d <= lastDay(year, m) ? `${year}-${two(m)}-${two(d)}` : null;
const monthEnd = (year: number, m: number): string | null =>
  m >= 1 && m <= 12 ? day(year, m, lastDay(year, m)) : null;

/** The first ten days of a month end on the 10th, the middle ones on the 20th, the last with the month. */
const TEN_DAYS: Record<string, number | null> = {
  上旬: 10, 初: 10, 中旬: 20, 上中旬: 20, 下旬: null, 中下旬: null,
}; // prettier-ignore
const tenDays = (year: number, m: number, part: string): string | null => {
  const last = TEN_DAYS[part];
  return last ? day(year, m, last) : monthEnd(year, m);
};
const onEve = (year: number, eve: (year: number) => string | null): string | null => {
  const date = eve(year);
  return date && `${year}-${date}`;
};

const feasts: DeadlinePhrase[] = FEASTS.map(({ starts, words, eve }) => ({
  starts: `${YEAR_STARTS}“${starts}`,
  pattern: new RegExp(`${YEAR}“?${words}(?:节)?”?(?:假期|长假|佳节|来临|到来)?之?前夕?`, 'y'),
  read: (m, y) => onEve(yearOf(m, y), eve),
}));
const seasons: DeadlinePhrase[] = SEASONS.map(({ starts, words, eve }) => ({
  starts: YEAR_STARTS + starts,
  pattern: new RegExp(`${YEAR}${words}`, 'y'),
  read: (m, y) => onEve(yearOf(m, y), eve),
}));

/** Tried in order; the first that matches and names a day is read. */
const PHRASES: readonly DeadlinePhrase[] = [
  ...feasts,
  ...seasons,
  {
    starts: `${MONTH_STARTS}到至`,
    pattern: new RegExp(`${YEAR}(?:到|至)?${MONTH}(\\d{1,2})(?:日|号)(?:下班)?${BEFORE}`, 'y'),
    read: (m, y) => day(yearOf(m, y), month(m[4]!), Number(m[5])),
  },
  {
    starts: MONTH_STARTS,
    pattern: new RegExp(`${YEAR}${MONTH}(上中旬|中下旬|上旬|中旬|下旬|初)${BEFORE}`, 'y'),
    read: (m, y) => tenDays(yearOf(m, y), month(m[4]!), m[5]!),
  },
  {
    starts: MONTH_STARTS,
    pattern: new RegExp(`${YEAR}(?:\\d{1,2}(?:-|—|~|至|到))?${MONTH}(?:底|末|中)?${BEFORE}(?:底|末)?`, 'y'),
    read: (m, y) => monthEnd(yearOf(m, y), month(m[4]!)),
  },
  {
    starts: `${YEAR_STARTS}第一二三四134`,
    pattern: new RegExp(`${YEAR}第?(?:[一二三](?:、|至|-|—))?([一二三四1-4])季度(?:末|底)?${BEFORE}`, 'y'),
    read: (m, y) => `${yearOf(m, y)}-${quarter(m[4]!)}`,
  },
  {
    starts: `${YEAR_STARTS}前`,
    pattern: new RegExp(`${YEAR}前三季度(?:末|底)?`, 'y'),
    read: (m, y) => `${yearOf(m, y)}-09-30`,
  },
  {
    starts: `${YEAR_STARTS}上年`,
    pattern: new RegExp(`${YEAR}(?:上半年|年中(?![小学国央期等]))${BEFORE}`, 'y'),
    read: (m, y) => `${yearOf(m, y)}-06-30`,
  },
  {
    starts: `${YEAR_STARTS}下`,
    pattern: new RegExp(`${YEAR}下半年${BEFORE}`, 'y'),
    read: (m, y) => `${yearOf(m, y)}-12-31`,
  },
  {
    starts: '到至',
    pattern: /(?<=^|[，。；：、力争保])[到至](20\d\d)年(?!\d|年?[底末初前]|[上下]半年|第?[一二三四]季度)/y,
    read: (m) => `${m[1]}-12-31`,
  },
  { starts: '今', pattern: /今冬明春/y, read: (_, y) => `${y + 1}-03-31` },
  { starts: '2', pattern: /(20\d\d)年年?(?:底|末|内)之?前?/y, read: (m) => `${m[1]}-12-31` },
  { starts: '明次翌来', pattern: /(?:明年|次年|翌年|来年)年?(?:底|末|内)之?前?/y, read: (_, y) => `${y + 1}-12-31` },
  {
    starts: '今本当年岁',
    pattern: /(?:今年|本年|当年)?(?:年内|年底(?:之)?前|年底|年末|年前|岁末|年终)(?:之)?前?/y,
    read: (_, y) => `${y}-12-31`,
    wholeYear: true,
  },
  { starts: '全年', pattern: /全年|年度(?=完成|新增|实现)/y, read: (_, y) => `${y}-12-31`, wholeYear: true },
];

const BY_START = new Map<number, DeadlinePhrase[]>();
for (const phrase of PHRASES)
  for (const char of new Set(phrase.starts)) {
    const code = char.charCodeAt(0);
    BY_START.set(code, [...(BY_START.get(code) ?? []), phrase]);
  }

const NONE: readonly DeadlinePhrase[] = [];

/** The phrases that may begin with the UTF-16 unit `code`, in the order in which they are tried. */
export const deadlinePhrases = (code: number): readonly DeadlinePhrase[] => BY_START.get(code) ?? NONE;
