import { sourceSpan } from '../normalise/chars';
import { quoteOf } from '../quote';
import type { ReadQuote } from '../read-result';
import { chineseNumeral } from '../recognise/numerals';
import { type OutlineEntry, outlineOf } from './outline';

/** Where a part of the document begins and ends, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number of items that the document says it holds, or a section of it. */
export interface StatedCount {
  readonly stated: number;
  /** What is counted, as written: 项, 个方面. */
  readonly noun: string;
  readonly quote: ReadQuote;
  /** What the number speaks of: the section that says so, or null for the whole document. */
  readonly section: Span | null;
  /** The marked entries below the statement, a list for each level of marker. */
  readonly levels: readonly (readonly Span[])[];
}

const NUMBER = '(?<number>\\d{1,4}|[一二三四五六七八九十百两]{1,5})';
const WORK = '(?:工作|任务|项目|事项|目标)';

/** How a plan says how much is in it; those that name the plan or the year speak of the whole document. */
const STATEMENTS: readonly { readonly pattern: RegExp; readonly isOfAll?: true; readonly isOfHeading?: true }[] = [
  {
    pattern: new RegExp(
      `(?:本(?:方案|计划|清单|要点|文件|表)|(?:年度|全年|今年|\\d{4}年)[^，。；\\d]{0,6}(?:重点|主要|实事)?${WORK})[^，。；\\d]{0,8}?${NUMBER}(?<noun>项|条|件)`,
    ),
    isOfAll: true,
  },
  { pattern: new RegExp(`(?:重点|主要|年度)${WORK}(?:共|合计|共计|共有)${NUMBER}(?<noun>项|条|件)`) },
  { pattern: new RegExp(`(?:分解|细化|细分|拆分|划分|分)(?:为|成)${NUMBER}(?<noun>项|条|个方面|大类|个板块)`) },
  { pattern: new RegExp(`(?:以下|如下|下列)${NUMBER}(?<noun>项|条|件|个方面)`) },
  { pattern: new RegExp(`(?:从|分|共|包括)${NUMBER}(?<noun>个方面)`) },
  { pattern: new RegExp(`[（(](?:共|共计|合计)?${NUMBER}(?<noun>项|条|件|个)[）)]$`), isOfHeading: true },
];

/** What is told as reached, or of the year before, counts nothing that follows. */
const TOLD = /^[^，。；]{0,8}(?:完成|推进|落实|落地|办结|见效)/;
const EARLIER = /(?:上年|去年|上一?年度|过去一年|截至)[^。；]*$/;

/** The numbers a document gives of its own items, in the order in which they stand; empty where it gives none. */
export function statedCounts(body: string): StatedCount[] {
  const outline = outlineOf(body);
  return outline.flatMap((entry, at) => {
    const { chars } = entry.paragraph;
    for (const { pattern, isOfAll, isOfHeading } of STATEMENTS) {
      const found = pattern.exec(chars.text);
      if (!found?.groups || (isOfHeading && entry.level === null)) continue;
      const behind = chars.text.slice(found.index + found[0].length);
      if ((TOLD.test(behind) && !/方面/.test(found[0])) || EARLIER.test(chars.text.slice(0, found.index))) continue;
      const stated = numberOf(found.groups['number'] ?? '');
      if (stated === null || stated < 2) continue;
      const { start, end } = sourceSpan(chars, found.index, found.index + found[0].length);
      const quote = { text: quoteOf(body, start, end), start, end };
      const place = isOfAll ? whole(outline, end) : placeOf(outline, at, end);
      return [{ stated, noun: found.groups['noun'] ?? '', quote, ...place }];
    }
    return [];
  });
}

const numberOf = (text: string): number | null => (/^\d/.test(text) ? Number(text) : chineseNumeral(text));

type Place = Pick<StatedCount, 'section' | 'levels'>;

const whole = (outline: readonly OutlineEntry[], from: number): Place => ({
  section: null,
  levels: levelsIn(outline, { start: from, end: Infinity }),
});

/** The innermost marked entry around the statement that holds others; where none does, the whole document. */
function placeOf(outline: readonly OutlineEntry[], at: number, from: number): Place {
  const holders = outline.slice(0, at + 1).filter(({ level, reach }) => level !== null && reach > from);
  for (const { paragraph, reach } of holders.reverse()) {
    const levels = levelsIn(outline, { start: from, end: reach });
    if (levels.length > 0) return { section: { start: paragraph.start, end: reach }, levels };
  }
  return whole(outline, from);
}

function levelsIn(outline: readonly OutlineEntry[], { start, end }: Span): Span[][] {
  const byLevel = new Map<number, Span[]>();
  for (const { paragraph, level, reach } of outline) {
    if (level === null || paragraph.start < start || paragraph.start >= end) continue;
    byLevel.set(level, [...(byLevel.get(level) ?? []), { start: paragraph.start, end: reach }]);
  }
  return [...byLevel].sort(([a], [b]) => a - b).map(([, spans]) => spans);
}
