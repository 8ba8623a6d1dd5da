/** Days on which a term ends that is set by a feast or a season: 国庆节前 is 30 September. */
export interface Feast {
  /** The characters it may begin with, and a pattern of its words. */
  starts: string;
  words: string;
  /** The last day before it as 'MM-DD', of a year or of all; null where the year is not in the table. */
  eve: (year: number) => string | null;
}

/**
 * Eves of the feasts of the lunar calendar, from 2015: Spring Festival, Lantern, Dragon Boat, Mid-Autumn, Double Ninth.
 * Source: the Chinese calendar of ICU, as published by the Purple Mountain Observatory.
 */
const LUNAR = `
02-18 03-04 06-19 09-26 10-20|02-07 02-21 06-08 09-14 10-08|01-27 02-10 05-29 10-03 10-27|02-15 03-01 06-17 09-23 10-16
02-04 02-18 06-06 09-12 10-06|01-24 02-07 06-24 09-30 10-24|02-11 02-25 06-13 09-20 10-13|01-31 02-14 06-02 09-09 10-03
01-21 02-04 06-21 09-28 10-22|02-09 02-23 06-09 09-16 10-10|01-28 02-11 05-30 10-05 10-28|02-16 03-02 06-18 09-24 10-17
02-06 02-20 06-08 09-14 10-07|01-25 02-08 05-27 10-02 10-25|02-12 02-26 06-15 09-21 10-15|02-01 02-15 06-04 09-11 10-04
01-22 02-05 06-23 09-30 10-23|02-10 02-24 06-11 09-18 10-11|01-30 02-13 05-31 09-07 09-30|02-18 03-04 06-19 09-26 10-19
02-07 02-21 06-09 09-15 10-08`
  .trim()
  .split(/[\n|]/)
  .map((eves) => eves.split(' '));
const FIRST_LUNAR_YEAR = 2015;

const lunar =
  (column: number) =>
  (year: number): string | null =>
    LUNAR[year - FIRST_LUNAR_YEAR]?.[column] ?? null;
const on = (eve: string) => (): string => eve;
/** 清明 falls on 4 April in leap years and the years after them, on 5 April in others, until 2043. */
const beforeQingming = (year: number): string => (year % 4 < 2 ? '04-03' : '04-04');

/** Written with or without quotation marks and 节; terms of school as usually begun. */
export const FEASTS: readonly Feast[] = [
  { starts: '十国', words: '(?:十一|国庆)', eve: on('09-30') },
  { starts: '五劳', words: '(?:五一|劳动节)', eve: on('04-30') },
  { starts: '六儿', words: '(?:六一|儿童节)', eve: on('05-31') },
  { starts: '七建', words: '(?:七一|建党节)', eve: on('06-30') },
  { starts: '八建', words: '(?:八一|建军节)', eve: on('07-31') },
  { starts: '三妇', words: '(?:三八|妇女节)', eve: on('03-07') },
  { starts: '元', words: '元旦', eve: on('12-31') },
  { starts: '教', words: '教师节', eve: on('09-09') },
  { starts: '春农', words: '(?:春节|农历新年|春运)', eve: lunar(0) },
  { starts: '元', words: '元宵', eve: lunar(1) },
  { starts: '端', words: '端午', eve: lunar(2) },
  { starts: '中', words: '中秋', eve: lunar(3) },
  { starts: '重', words: '重阳', eve: lunar(4) },
  { starts: '清', words: '清明', eve: beforeQingming },
];

/** Seasons that name no feast; read as they stand. */
export const SEASONS: readonly Feast[] = [
  { starts: '主入汛', words: '(?:主汛期|汛期|入汛|汛)(?:来临|到来|开始)?(?:之)?前', eve: on('05-31') },
  { starts: '入冬', words: '(?:入冬|冬季)(?:来临|到来)?(?:之)?前', eve: on('10-31') },
  { starts: '春', words: '(?:春季(?:学期)?开学|春季学期)(?:之)?前', eve: on('02-28') },
  { starts: '89秋新学开', words: '(?:[89]月份?)?(?:秋季|新)?(?:学[期年])?开学(?:之)?前', eve: on('08-31') },
  { starts: '暑', words: '(?:暑假|暑期)(?:结束)前', eve: on('08-31') },
  { starts: '暑', words: '(?:暑假|暑期)(?:开始|来临|到来)?(?:之)?前', eve: on('06-30') },
  { starts: '暑', words: '(?:暑假|暑期)(?:期间|内)', eve: on('08-31') },
  { starts: '高', words: '高考前', eve: on('06-06') },
];
