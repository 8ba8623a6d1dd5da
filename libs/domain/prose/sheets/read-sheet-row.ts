import type { ReadItem } from '../read-result';
import { splitUnits } from '../recognise/organisations';
import { readDay, type ReadDay } from './read-day';
import { readTarget } from './read-target';
import type { SheetRole } from './sheet-roles';

/** What a row says of an item; the serial finds it again and is no part of it. */
export type SheetField = Exclude<SheetRole, 'key' | 'ignore'>;

/** Cells as written, by what they say; empty ones are left out, several of one role stand one after the other. */
export type WrittenRow = Readonly<Partial<Record<SheetField, string>>>;

export type RowProblemCode = 'no_title' | 'day_unreadable' | 'start_after_due' | 'target_not_number';

/** What is wrong with a row, at the column it concerns, counted from 0. */
export interface RowProblem {
  readonly code: RowProblemCode;
  readonly column: number | null;
  readonly words: string;
}

export interface SheetMilestone {
  readonly title: string;
  readonly dueOn: string | null;
}

export interface SheetRow {
  /** In the sheet, counted from 1. */
  readonly row: number;
  readonly serial: string;
  readonly written: WrittenRow;
  /** What it is to reach, and whom it names. */
  readonly read: ReadItem;
  readonly owner: readonly string[];
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly milestones: readonly SheetMilestone[];
  /** A row without a title is no item; the others stand, without what could not be read. */
  readonly problems: readonly RowProblem[];
}

/** A sheet's columns: their heads, and what each gives. */
export interface SheetColumns {
  readonly heads: readonly string[];
  readonly roles: readonly SheetRole[];
}

/** One row of a town's own task table, by the roles of its columns. `year` is the plan's. */
export function readSheetRow(cells: readonly string[], row: number, columns: SheetColumns, year: number): SheetRow {
  const { heads, roles } = columns;
  const placesOf = (role: SheetRole) => roles.flatMap((one, at) => (one === role && cells[at]?.trim() ? [at] : []));
  const textOf = (role: SheetRole) => placesOf(role).map((at) => cells[at]!.trim()).join('；'); // prettier-ignore
  const at = (role: SheetRole) => placesOf(role)[0] ?? null;
  const title = oneLine(textOf('title'));
  const target = { title, target: textOf('target'), unit: textOf('unit'), object: textOf('object') };
  const { read, isNumber } = readTarget({ ...target, targetHead: heads[roles.indexOf('target')] ?? '' }, year);
  const starts = readDay(textOf('start'), year, true);
  const due = readDay(textOf('due'), year);
  const [startsOn, dueOn] = [dayIn(starts), dayIn(due)];
  const isReversed = startsOn !== null && dueOn !== null && startsOn > dueOn;
  const problem = (isWrong: boolean, code: RowProblemCode, role: SheetRole): RowProblem[] =>
    isWrong ? [{ code, column: at(role) ?? position(roles, role), words: textOf(role) }] : [];
  return {
    row,
    serial: textOf('key'),
    written: writtenOf(roles, textOf),
    read: {
      ...read,
      section: oneLine(textOf('theme')) || null,
      due: dueOn,
      lead: splitUnits(named(textOf('lead'))),
      support: splitUnits(named(textOf('support'))),
      leader: splitUnits(named(textOf('leader'))),
    },
    owner: splitUnits(named(textOf('owner'))),
    startsOn: isReversed ? null : startsOn,
    dueOn,
    milestones: placesOf('milestone').flatMap((place) => milestonesIn(cells[place]!, heads[place] ?? '', year)),
    problems: [
      ...problem(title === '', 'no_title', 'title'),
      ...problem(starts.kind === 'unreadable', 'day_unreadable', 'start'),
      ...problem(due.kind === 'unreadable', 'day_unreadable', 'due'),
      ...problem(isReversed, 'start_after_due', 'start'),
      ...problem(!isNumber, 'target_not_number', 'target'),
    ],
  };
}

const dayIn = (read: ReadDay): string | null => (read.kind === 'day' ? read.day : null);
const oneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/g, '');
/** Names a line each are named one after the other. */
const named = (words: string): string => words.replace(/[\r\n]+/g, '、');
const position = (roles: readonly SheetRole[], role: SheetRole) => (roles.includes(role) ? roles.indexOf(role) : null);

function writtenOf(roles: readonly SheetRole[], textOf: (role: SheetRole) => string): WrittenRow {
  const fields = roles.filter((role): role is SheetField => role !== 'key' && role !== 'ignore');
  return Object.fromEntries(fields.map((field) => [field, textOf(field)]).filter(([, words]) => words !== ''));
}

/** 3月开工；12月竣工 are two nodes with their days; a cell under 一季度 is one, due with the quarter. */
function milestonesIn(cell: string, head: string, year: number): SheetMilestone[] {
  const ofHead = dayIn(readDay(head, year));
  return cell.split(/[；;\r\n]+/).map((piece) => piece.replace(/^\s*(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])\s*/, '').trim())
    .filter((piece) => piece !== '').map((title) => ({ title, dueOn: dayIn(readDay(title, year)) ?? ofHead })); // prettier-ignore
}
