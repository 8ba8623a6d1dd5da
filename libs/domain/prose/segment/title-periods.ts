import { type Tense, tenseOf } from './tense';

/** A period that a title names, and what the title says of it: 4月份工作完成情况及5月份工作安排. */
export interface TitlePeriod {
  period: string;
  tense: Tense;
}

const PERIOD =
  /\d{1,2}月|[一二三四五六七八九十]{1,2}月|[上下]半年|[一二三四]季度|20\d\d年(?!\d{1,2}月)|下(?:个)?月|下季度|明年/g;

/** The periods of a title that tells of one and plans another; empty for a title of one kind. */
export function titlePeriods(title: string): TitlePeriod[] {
  const found = title.split(/[及和与暨、]/).flatMap((piece) => {
    const period = piece.match(PERIOD)?.at(-1);
    const tense = tenseOf(piece);
    return period && tense ? [{ period, tense }] : [];
  });
  return new Set(found.map(({ tense }) => tense)).size > 1 ? found : [];
}

/** The tense of a heading that is no more than a period (5月份：, 二、下半年): that which the title gives it. */
export function tenseOfPeriod(heading: string, periods: readonly TitlePeriod[]): Tense | null {
  const bare = heading.replace(/^第?[一二三四五六七八九十]{1,2}(?:部分|、)|份?(?:工作)?[：。]?$/g, '');
  return periods.find(({ period }) => bare === period)?.tense ?? null;
}
