import { isCalendarDate } from '../../calendar';
import { findDeadlines } from '../recognise/deadlines';

/** What a cell says about a day: `none` where it is empty or sets none (长期), `unreadable` where it means one not understood. */
export type ReadDay =
  { readonly kind: 'day'; readonly day: string } | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

const OPEN = /^(?:长期|常年|持续|全程|按(?:节点|进度|计划|时)|即时|即日起|随时|[-—/－]+|无|待定)/;

type Parts = readonly [year: number, month: number, day: number | null];

/** Days written in figures, which no phrase of a text looks like: 20260630, 2026/6/30, 6.30, 6-30, 2026.6. */
const figures: readonly (readonly [RegExp, (match: RegExpExecArray, year: number) => Parts])[] = [
  [/^(20\d\d)(\d\d)(\d\d)$/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [/^(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})日?(?:\s*\d{1,2}:\d\d.*)?$/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [/^(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[日号](?:之?前|以前|止)?$/, (m, year) => [Number(m[1] ?? year), Number(m[2]), Number(m[3])]],
  [/^(20\d\d)[-./](\d{1,2})$/, (m) => [Number(m[1]), Number(m[2]), null]],
  [/^(\d{1,2})[-./](\d{1,2})[-./](20\d\d)$/, (m) => [Number(m[3]), Number(m[1]), Number(m[2])]],
  [/^(\d{1,2})[-./](\d{1,2})$/, (m, year) => [year, Number(m[1]), Number(m[2])]],
]; // prettier-ignore

/** A day counted from 30 December 1899, as a sheet keeps one that it was not told to show as a day. */
const SERIAL = /^[34]\d{4}$/;
const DAY_MS = 86_400_000;
const SHEET_EPOCH = Date.UTC(1899, 11, 30);

/** The last day a cell allows (6月底前, 第二季度, 2026/6/30), or with `opens` the first (3月 → the 1st). `year` is the plan's. */
export function readDay(written: string, year: number, opens = false): ReadDay {
  const words = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (words === '' || OPEN.test(words)) return { kind: 'none' };
  if (SERIAL.test(words)) return dayOf(new Date(SHEET_EPOCH + Number(words) * DAY_MS).toISOString().slice(0, 10));
  for (const [pattern, parts] of figures) {
    const match = pattern.exec(words);
    if (match) return dayOf(inFull(parts(match, year), opens));
  }
  const last = findDeadlines(words.replace(/\s/g, ''), year).at(-1)?.date ?? null;
  if (last !== null) return dayOf(opens ? openingOf(words, last) : last);
  const whole = /^(20\d\d)年?$/.exec(words)?.[1];
  return whole ? dayOf(`${whole}-${opens ? '01-01' : '12-31'}`) : { kind: 'unreadable' };
}

const dayOf = (day: string): ReadDay => (isCalendarDate(day) ? { kind: 'day', day } : { kind: 'unreadable' });

const two = (n: number): string => String(n).padStart(2, '0');

function inFull([year, month, day]: Parts, opens: boolean): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(day ?? (opens ? 1 : last))}`;
}

/** A term named as a whole begins with its first day; one that names a day is that day. */
function openingOf(words: string, last: string): string {
  if (/[日号]|底|末/.test(words)) return last;
  const [year, month] = [last.slice(0, 4), Number(last.slice(5, 7))];
  if (/季度/.test(words)) return `${year}-${two(month - 2)}-01`;
  if (/上半年|全年|年内/.test(words)) return `${year}-01-01`;
  if (/下半年/.test(words)) return `${year}-07-01`;
  return /月/.test(words) && !/旬|初/.test(words) ? `${year}-${two(month)}-01` : last;
}
