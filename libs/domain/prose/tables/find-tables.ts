import type { Line } from '../normalise/lines';
import { findDelimited } from './delimited';
import { findFlattened } from './flattened';
import { findPiped } from './piped';
import { findRecords } from './records';
import { findSpaced } from './spaced';
import type { Found, Table } from './table';

/** The tables among the lines, and the lines that belong to none. */
export function findTables(original: string, lines: readonly Line[]): { tables: Table[]; rest: Line[] } {
  const tables: Table[] = [];
  const rest: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const found = firstOf(original, lines, i);
    if (found?.table) {
      tables.push({
        ...found.table,
        title: found.table.title ?? titleAbove(rest),
        notes: notesAbove(rest),
        below: noteBelow(lines, found.to),
      });
      i = found.to;
    } else if (found) {
      rest.push(...lines.slice(i, found.to));
      i = found.to;
    } else {
      rest.push(i > 0 && rest.at(-1) !== lines[i - 1] ? { ...lines[i]!, cutBefore: true } : lines[i]!);
      i += 1;
    }
  }
  return { tables, rest };
}

const FINDERS = [findPiped, findDelimited, findFlattened, findRecords, findSpaced];

function firstOf(original: string, lines: readonly Line[], at: number): Found | null {
  for (const find of FINDERS) {
    const found = find(original, lines, at);
    if (found) return found;
  }
  return null;
}

/** Who filled a form in and when, and in what unit, stands between its title and its head. */
const FORM_LINE =
  /^[（(]?(?:完成|办结)?(?:时限|时间)[：:]|^(?:填报|填表|制表|编制|报送|单位|部门)[^：]{0,6}：|^[（(](?:截[至止]|单位)|填报(?:日期|时间|单位)|单位：[^，。；]{1,8}$|^[-－—–·]*\d{1,3}[-－—–·]*$/;

const HEADING = /^(?:#|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|附[件表])/;

/** 部分项目进度如下：单位：万元 */
const UNIT_BEHIND = /单位：[^，。；：]{1,8}$/;

/** The short lines right above a table, up to the heading it stands under. */
function notesAbove(rest: readonly Line[]): string {
  const notes: string[] = [];
  for (const { text } of rest.slice(-3).reverse()) {
    if (text.length > 40 || /[。；]$/.test(text)) {
      const unit = notes.length === 0 ? UNIT_BEHIND.exec(text)?.[0] : undefined;
      if (unit) notes.unshift(unit);
      break;
    }
    notes.unshift(text);
    if (HEADING.test(text)) break;
  }
  return notes.join('\n');
}

const NOTE = /^(?:注|备注|说明|附注)：/;
const MOST_NOTES = 6;

/** The note right below a table, its lines put together; '' without one. */
function noteBelow(lines: readonly Line[], at: number): string {
  if (!NOTE.test(lines[at]?.text ?? '')) return '';
  let note = '';
  for (const line of lines.slice(at, at + MOST_NOTES)) {
    if (note !== '' && /[。；]$/.test(note) && !/^\d[.、]/.test(line.text)) break;
    note += line.text;
  }
  return note;
}

const titleAbove = (rest: readonly Line[]): string | null => {
  const line = rest.slice(-3).findLast(({ text }) => !FORM_LINE.test(text));
  return line && line.text.length <= 40 && !/[。；]$/.test(line.text) ? line.text : null;
};
