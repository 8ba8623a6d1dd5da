import type { PlanItem } from '../../api/types';

/** What is lit inside an item's words: how much, until when, by whom. Only to read by; the items say what was understood. */
export type LitKind = 'figure' | 'deadline' | 'unit';

interface Lit {
  from: number;
  to: number;
  kind: LitKind;
}

const deadline =
  /(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|份)?(?:底|末)?|年(?:底|末|内)|[一二三四]季度|(?:上|下)半年)(?:之?前|以前|内)?|\d{4}年(?:底|末)?前?/g;
const figure =
  /(?:\d[\d,.]*|[一二三四五六七八九十百千两]+(?=[个家处台条所件项]))\s?(?:[%％]|[万亿]?(?:平方公里|平方米|立方米|公里|公顷|千米|人次|[\u4e00-\u9fa5]))?/g;

/** The lit parts of an item's text, in order and without overlap: a deadline before a name before a figure. */
export function litWords(text: string, item: Pick<PlanItem, 'readLead' | 'readSupport' | 'readLeader'>): Lit[] {
  const names = [...item.readLead, ...item.readSupport, ...item.readLeader].filter((name) => name.length > 1);
  const found = [...matches(text, deadline, 'deadline'), ...names.flatMap((name) => places(text, name))];
  found.push(...matches(text, figure, 'figure'));
  const kept: Lit[] = [];
  for (const lit of found) {
    if (!kept.some(({ from, to }) => lit.from < to && lit.to > from)) kept.push(lit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const matches = (text: string, pattern: RegExp, kind: LitKind): Lit[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, kind }));

function places(text: string, name: string): Lit[] {
  const found: Lit[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ from: at, to: at + name.length, kind: 'unit' });
  }
  return found;
}
