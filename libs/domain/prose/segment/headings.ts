import type { Paragraph } from '../normalise/paragraphs';
import { findQuantities } from '../recognise/quantities';
import { namedMask } from '../recognise/named-spans';
import { startsWithAction } from '../recognise/verbs';
import { namingField } from './naming-fields';
import { withoutCount } from './about-itself';

const LONGEST = 44;
/** So short a numbered line above running text is its heading. */
const SURELY_HEADING = 16;
/** Without a marker. */
const LONGEST_PLAIN = 30;
/** （二）攻坚整治阶段（5月至10月）。: the heading of the numbered tasks below, though it ends like a sentence. */
const STAGE = /^[^，。；：]{2,24}(?:，[^，。；：]{2,12})?。$/;
const CLOSED = /[。！？；]["”’）]*$/;
/** 一、教育（牵头单位：区教育局；配合单位：…）: who answers for a chapter makes its heading no longer. */
const OWNERS = /（[^（）]*(?:牵头|责任|配合|负责)[^（）]*）$/;
const LIST_LEVEL = new Set(['chinese', 'bracketed', 'arabic', 'small', 'circled']);

/**
 * Whether a paragraph is a heading: short, without a closing mark, and not one of a run of numbered tasks that nothing
 * stands below. Labels are never headings.
 */
export function isHeading(paragraph: Paragraph, next: Paragraph | undefined, previous: Paragraph | undefined): boolean {
  const text = paragraph.chars.text.replace(OWNERS, '');
  const marker = paragraph.marker;
  if (marker?.kind === 'markdown' || marker?.kind === 'part') return true;
  if (marker?.kind === 'label' || (next?.marker?.kind === 'label' && namingField(text) > 0)) return false;
  if (marker?.kind === 'bullet') return isBulletHeading(text, next);
  if (marker && marker.level < 4 && STAGE.test(text) && (next?.marker?.level ?? 0) > marker.level) return true;
  if (text.length > LONGEST || CLOSED.test(text)) return false;
  if (/[。；]/.test(text.slice(0, -1))) return false;
  if (marker && LIST_LEVEL.has(marker.kind)) return isListHeading(paragraph, next, previous);
  if (marker) return true;
  if (text.length > LONGEST_PLAIN) return false;
  return text.endsWith('：') ? text.length < 16 : !statesFigures(text) && !/，.*，.*，/.test(text);
}

/** ▲网格运行 above running text: a bullet of two or three words heads what is below it. */
const isBulletHeading = (text: string, next: Paragraph | undefined): boolean =>
  /^[^，。；：、\d]{2,10}$/.test(text) &&
  next !== undefined &&
  /[，；：]/.test(next.chars.text) &&
  !startsWithAction(text);

function isListHeading(paragraph: Paragraph, next: Paragraph | undefined, previous: Paragraph | undefined): boolean {
  const level = paragraph.marker!.level;
  if (statesFigures(paragraph.chars.text)) return false;
  if (!next) return false;
  if (next.marker?.kind === 'label') return !/^(?:牵头|责任|配合|主办|承办|完成|分管|协办)/.test(next.chars.text);
  if (!next.marker && paragraph.chars.text.length <= SURELY_HEADING && !paragraph.chars.text.includes('，'))
    return true;
  if (!next.marker) return !CLOSED.test(previous?.chars.text ?? '') || level < 4 || CLOSED.test(next.chars.text);
  return next.marker.level > level;
}

/** Whether a line states a figure of its own, the number of entries below it aside. */
export function statesFigures(line: string): boolean {
  const text = startsWithAction(line) ? line : withoutCount(line);
  return findQuantities(text, namedMask(text)).length > 0;
}

/** What stands in brackets is no part of a heading's end: （一）实训楼（责任单位：县教育局），年度计划…. */
const veiled = (text: string): string => text.replace(/（[^（）]*）/g, (bracket) => '（'.padEnd(bracket.length, '）'));

/**
 * How much of a paragraph's beginning is a run-in heading (（一）扩内需、稳增长。实施…; 一是提质效。…; 【交通】…), 0 for none.
 */
export function runInHeading(paragraph: Paragraph): number {
  const { text } = paragraph.chars;
  const boxed = /^【[^】]{1,30}】[：:]?/.exec(text);
  if (boxed) return boxed[0].length;
  const marker = paragraph.marker;
  const staged = marker
    ? /^[^，。；：（）\d]{2,10}（\d{1,2}月[\d年月日至到底初末前上中下旬—~-]{0,12}）/.exec(text)
    : null;
  if (staged) return staged[0].length;
  const ordered = /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][，、]|首先[，、]|其次[，、])/.exec(text);
  if (!ordered && (!marker || marker.kind === 'label')) return 0;
  const end = /[。：]/.exec(veiled(text.slice(0, LONGEST * 2)))?.index ?? -1;
  if (end < 2 || end > 30 || end >= text.length - 2) return 0;
  const head = text.slice(0, end);
  if (/，.*(?:零[一-龥]{2}|全覆盖|清零|销号|完工|投用|封顶)$/.test(head)) return 0;
  if (/[，。；][^，。；]{0,4}(?:单位|部门|科室|领导|责任人|时限|时间)$/.test(head)) return 0;
  if (/，.*，/.test(head) && marker?.kind === 'bullet') return 0;
  if (marker?.kind === 'bullet' && text[end] === '。' && /[，]/.test(head)) return 0;
  if (text[end + 1] === '（') return 0;
  return statesFigures(head.replace(/（[^）]*）/g, '')) || /《|前(?:完成|建成)|[上下]半年|季度|年内|月底/.test(head)
    ? 0
    : end + 1;
}
