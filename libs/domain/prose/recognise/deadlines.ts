import { deadlinePhrases } from './deadline-phrases';

/** A day or a period named in the text: the last day it allows, and where it stands. */
export interface Deadline {
  date: string;
  start: number;
  end: number;
  /** 年内, 全年: the plan's year as a whole. */
  wholeYear: boolean;
}

/** What stands in 《》 is a name. */
const LONGEST_NAME = 60;

/**
 * Every deadline in normalised text, in order, without overlaps. `year` is the plan's year; 明年 is the one after.
 * A range (1-6月, 6月至9月) ends with its last month.
 */
export function findDeadlines(text: string, year: number): Deadline[] {
  const found: Deadline[] = [];
  let i = 0;
  while (i < text.length) {
    if (text[i] === '《') i = Math.max(i, text.slice(i, i + LONGEST_NAME).indexOf('》') + i);
    const read = deadlineAt(text, i, year);
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
  const phrases = deadlinePhrases(text.charCodeAt(at));
  if (phrases.length === 0) return null;
  if (/\d/.test(text[at]!) && /[\d.]/.test(text[at - 1] ?? '')) return null;
  if (/[零一二三四五六七八九十第]/.test(text[at]!) && /[零一二三四五六七八九十第每个]/.test(text[at - 1] ?? ''))
    return null;
  for (const { pattern, read, wholeYear } of phrases) {
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
  if (/^年[前内底末]/.test(word) && /[\d一二两三四五六七八九十几多半]$/.test(before)) return true;
  if (/^(?:开始|起(?![草用]))/.test(text.slice(end, end + 2))) return true;
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

/** What a cell or a label of terms says: 6月底, 2024.06, 2024-06-30, a bare 6; the last of several; null for 长期坚持. */
export function readTerm(text: string, year: number): string | null {
  const dotted = /(20\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?/.exec(text);
  const words = dotted
    ? `${dotted[1]}年${Number(dotted[2])}月${dotted[3] ? `${Number(dotted[3])}日` : '底'}`
    : text.replace(/^(\d{1,2})$/, '$1月');
  return findDeadlines(words, year).at(-1)?.date ?? null;
}
