import { findTails } from '../assemble/tails';
import type { Paragraph } from '../normalise/paragraphs';
import { findDeadlines } from '../recognise/deadlines';
import { isOrganisation, splitUnits } from '../recognise/organisations';
import { readLabels, readResponsibility, type Responsibility } from '../recognise/responsibility';
import { isProblemSection } from './problem-sections';
import { announcesBoth, isTopic, type Tense, tenseOf } from './tense';
import { tenseOfPeriod, type TitlePeriod } from './title-periods';

/** A chapter that a paragraph stands in; those of lower level hold those of higher. */
export interface Section {
  level: number;
  title: string;
  tense: Tense | null;
  year: number | null;
  /** Units named in the heading itself: 一、教育（牵头单位：区教育局）. */
  owners: Responsibility | null;
  /** The end of a period that the heading itself names: 2024年7月—11月：全面推进阶段. */
  due: string | null;
}

/** （责任单位：甲局  分管领导：某某） on a line of its own below a heading: who answers for the chapter; null for other lines. */
export const ownersLine = (text: string): Responsibility | null => {
  const inner = /^（([^（）]*(?:责任|牵头)[^（）]*)）$/.exec(text)?.[1];
  const read = inner === undefined ? null : readResponsibility(inner, null);
  return read && read.lead.length > 0 ? read : null;
};

/** 区教育局（牵头）、区体育局：新建…: offices named before a colon answer for what follows; null for other words there. */
export function ownersAhead(text: string): Responsibility | null {
  const words = OWNERS_AHEAD.exec(text)?.[1];
  if (words === undefined) return null;
  const bare = splitUnits(words.replace(/（牵头）/g, ''));
  if (!bare.every((name) => isOrganisation(name) && IS_OFFICE.test(name))) return null;
  const read = readLabels(`责任单位：${words}`);
  return read && { ...read, term: null };
}
const OWNERS_AHEAD = /^([^，。；：\d]{3,40})：/;
const IS_OFFICE = /(?:局|委|办|科|股|办公室|委员会|管委会)$/;

const PERIOD =
  /^(?:（((?:20\d\d年)?\d{1,2}月[^（）]{0,10})）|((?:20\d\d年)?(?:第?[一二三四]季度|[上下]半年|\d{1,2}月(?:份|底前)?))：)/;

/** A period that heads a paragraph (三季度：…, （11月至12月）…): how long its words are, and its last day; null without one. */
export function leadingPeriod(text: string, year: number): { length: number; due: string } | null {
  const match = PERIOD.exec(text);
  const due = match ? findDeadlines(match[1] ?? match[2]!, year).at(-1)?.date : undefined;
  return match && due ? { length: match[0].length, due } : null;
}

export const TURN_LEVEL = 1.5;
const RUN_IN_LEVEL = 6.5;

/** Where a paragraph's last sentence begins when it only leads in (…具体如下：); its length otherwise. */
export function withoutLeadIn(text: string): number {
  if (/^(?:注|附)：/.test(text)) return 0;
  if (!text.endsWith('：')) return text.length;
  return Math.max(text.lastIndexOf('。', text.length - 2), text.lastIndexOf('；', text.length - 2)) + 1;
}

/** The chapter that a lead-in line opens; of the year it names, else of the year spoken of `above` it. */
export function turned(leadIn: string, tense: Tense, year: number, above: number | null): Section {
  const named = /(20\d\d)年/.exec(leadIn);
  return {
    level: TURN_LEVEL,
    title: '',
    tense,
    owners: null,
    due: null,
    year: named ? Number(named[1]) : /明年/.test(leadIn) ? year + 1 : above,
  };
}

/** In a paper that looks back a topic says nothing of time, and 污染防治进展 tells results; how far projects are, 项目进展 tells. */
function toldTense(title: string): Tense | null {
  if (isTopic(title)) return null;
  const tense = tenseOf(title);
  return tense === 'progress' && !/项目|工程|建设/.test(title) ? 'report' : tense;
}

/** 指导思想 without a number ends where the first numbered chapter begins. */
const isPlainProblem = ({ level, title }: Section): boolean => level === TURN_LEVEL && isProblemSection(title);

/** The chapters a paragraph stands in once `heading` has been read; `told`: the paper as a whole looks back. */
export function enter(
  sections: readonly Section[],
  paragraph: Paragraph,
  heading: string,
  runIn: boolean,
  { year, told, periods }: { year: number; told: boolean; periods: readonly TitlePeriod[] },
): Section[] {
  const level = paragraph.marker?.level ?? (runIn ? RUN_IN_LEVEL : TURN_LEVEL);
  const title = heading.replace(/[。：]$/, '');
  const years = [...title.matchAll(/(20\d\d)(?=年|·)/g)].map((match) => Number(match[1]));
  const named = announcesBoth(title) ? null : (years.at(-1) ?? (/明年|下一年|来年/.test(title) ? year + 1 : null));
  const period =
    /(?:月|季度)/.test(title) &&
    !/工作总结|总结$|情况|回顾|(?:日期|时间)：|^(?:20\d\d年)?\d{1,2}月\d{1,2}日$|20\d\d年\d{1,2}月\d{1,2}日$/.test(
      title,
    )
      ? findDeadlines(title, year).at(-1)
      : undefined;
  const due = period && /[月旬日度]|前$/.test(title.slice(period.start, period.end)) ? period.date : null;
  const tense = tenseOfPeriod(title, periods) ?? (told ? toldTense(title) : tenseOf(title));
  /** A plain heading below one that names a time (展望2023：今年这样干) stands in what that announces. */
  const above =
    level === TURN_LEVEL && tense === null && named === null
      ? sections.findLast((section) => section.level === TURN_LEVEL && section.tense !== null && section.title !== '')
      : undefined;
  const owners = findTails(title, year).find(({ responsibility }) => responsibility)?.responsibility ?? null;
  return [
    ...sections.filter((section) => section.level < level && !(paragraph.marker && isPlainProblem(section))),
    { level, title, tense: tense ?? above?.tense ?? null, year: named ?? above?.year ?? null, owners, due },
  ];
}
