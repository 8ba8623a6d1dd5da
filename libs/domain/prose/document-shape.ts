import type { Genre } from './read-result';
import { announcesBoth, tenseOf, type Tense, tenseOfText } from './segment/tense';

export interface Shape {
  year: number | null;
  genre: Genre;
  tense: Tense;
}

const YEAR = /(20\d\d)(?=学?年|-\d{1,2}-|\.\d{1,2}\.|[：:])|(?<=[〔【[])(20\d\d)(?=[〕】\]])/g;

/** The year and genre of a document, from its title first, then its headings, then its words. */
export function shapeOf(
  title: string,
  headings: readonly string[],
  body: string,
  tables: number,
  opening: string,
): Shape {
  const tense = /会议?纪要/.test(opening.replace(/\s/g, ''))
    ? 'plan'
    : announcesBoth(title) || tellsOfYearBefore(headings, body)
      ? 'report'
      : (tenseOf(title) ?? firstTense(headings) ?? tenseOfText(body));
  const tenses = new Set(headings.map(tenseOf).filter((value) => value !== null));
  const both = announcesBoth(title) || (tenses.has('plan') && tenses.has('report'));
  const genre: Genre =
    tables > 0 && body.length < 400 ? 'table' : both ? 'mixed' : tense === 'plan' ? 'plan' : 'report';
  return { year: yearOf(title, headings, body, opening), genre, tense };
}

/** So many figures before the first heading of time are results. */
const MANY_FIGURES = 10;

/** A paper without a heading for what it tells of 2019 before 2020年工作安排. */
function tellsOfYearBefore(headings: readonly string[], body: string): boolean {
  const heading = headings.find((text) => tenseOf(text) !== null);
  if (!heading || tenseOf(heading) !== 'plan') return false;
  const before = body.slice(0, body.indexOf(heading));
  const year = /(20\d\d)年/.exec(heading);
  if (year && before.includes(`${Number(year[1]) - 1}年，`)) return true;
  return (
    /新的一年|明年|下半年|下[个一]?(?:月|周|旬)|下季度|下一步|这样干/.test(heading) &&
    (before.match(/\d+/g)?.length ?? 0) >= MANY_FIGURES
  );
}

/** A chapter on how far work has come (一、工作进展情况) makes its paper a report. */
function firstTense(headings: readonly string[]): Tense | null {
  const first = headings
    .slice(0, 3)
    .map(tenseOf)
    .find((value) => value !== null);
  return first === 'progress' ? 'report' : (first ?? null);
}

const mostCommon = (years: readonly number[]): number =>
  [...new Set(years)].sort((a, b) => years.filter((y) => y === b).length - years.filter((y) => y === a).length)[0]!;

/** 《三年行动计划（2023—2025年）》 spans years that the paper does not speak of. */
const SPANS = /20\d\d年?[-—~至]+20\d\d年/g;

/** （2024—2026年） below a title: the paper is one of its first year. */
const TITLE_SPAN = /(20\d\d)年?[-—~至]+20\d\d年/;
/** 发布时间：2022-08-16 above the text. */
const PUBLISHED = /(?:发布|发文|成文|印发|公开|生成|更新)(?:时间|日期)：?(20\d\d)[-年./](\d{1,2})/;
/** Until this month what is published tells of the year before. */
const LAST_MONTH_OF_REVIEWS = 4;

function yearOf(title: string, headings: readonly string[], body: string, opening: string): number | null {
  const above = [title, ...headings.slice(0, 6)];
  const named = above.flatMap((text) =>
    [...text.replace(SPANS, '').matchAll(YEAR)].map((match) => Number(match[1] ?? match[2])),
  );
  if (named.length > 0) return named[0]!;
  const spanned = TITLE_SPAN.exec(above.slice(0, 3).join('\n'));
  if (spanned) return Number(spanned[1]);
  const numbered = /[〔【[](20\d\d)[〕】\]]/.exec(opening);
  if (numbered) return Number(numbered[1]);
  const published = PUBLISHED.exec(opening);
  if (published && Number(published[2]) > LAST_MONTH_OF_REVIEWS) return Number(published[1]);
  const dated = [
    ...opening.replace(SPANS, '').matchAll(/(20\d\d)年(?!(?:底|末)?(?:以)?前|底[^，。；]{0,3}前|以来|起)/g),
  ].map((match) => Number(match[1]));
  if (dated.length > 0) return mostCommon(dated);
  const counts = new Map<number, number>();
  for (const match of body.slice(0, 20000).replace(SPANS, '').matchAll(YEAR))
    counts.set(Number(match[1] ?? match[2]), (counts.get(Number(match[1] ?? match[2])) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
