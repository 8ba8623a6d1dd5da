import { CalendarDate, writtenDay } from '../../calendar';
import { Refusal } from '../../errors';
import { EntryFigure, EntryKind } from '../entry-figure';
import { Measure } from '../measure';
import { EntryField, UNCHANGED } from './entry-columns';
import { askedOf } from './entry-hints';
import { refuseCell } from './entry-line-refusals';

/** What the cells to be filled in say, as they stand. */
export type FilledCells = Readonly<Record<EntryField, string>>;

/** What a line of the sheet is about; no measure: the whole task. */
export interface LineSubject {
  readonly measure: Measure | null;
  readonly partId: string | null;
}

/** A line as an entry. `measureId` is null where it says that nothing changed: that is said of the whole task. */
export interface LineEntry extends EntryFigure {
  readonly measureId: string | null;
  readonly note: string;
  readonly nextStep: string;
}

export interface ReadLine {
  /** Null where the line is blank, and where it is refused. */
  readonly entry: LineEntry | null;
  readonly refusals: readonly Refusal[];
}

/** Before a figure that is not final yet: 预计37.55. */
const ESTIMATE = '预计';
const YES: ReadonlySet<string> = new Set([UNCHANGED, '无变化', '√', '✓', '1', 'y', 'yes', 'true']);
const SEPARATORS = /[、，,；;\n]/;
const LONGEST_WORDS = 2000;
const figures: readonly EntryField[] = ['value', 'numerator', 'denominator', 'names'];

/** What somebody filled in; a day left empty is `day`. A line of which only the day is filled in is blank. */
export function readEntryLine(cells: FilledCells, subject: LineSubject, day: CalendarDate): ReadLine {
  const filled = figures.filter((field) => cells[field] !== '');
  const isBlank = [...filled, cells.unchanged, cells.note, cells.nextStep].every((words) => words === '');
  if (isBlank) return { entry: null, refusals: [] };
  const isUnchanged = YES.has(cells.unchanged.toLowerCase()) || saysAll(cells, subject, filled);
  const read = readCells(cells, subject);
  const refusals = [...read.refusals, ...refuseTogether(cells, { filled, isUnchanged })];
  const asOf = cells.asOf === '' ? day : writtenDay(cells.asOf, Number(day.slice(0, 4)));
  if (asOf === null) refusals.push(refuseCell('not_a_day', 'asOf', cells.asOf));
  if (asOf === null || refusals.length > 0) return { entry: null, refusals };
  const words = { asOf, note: cells.note, nextStep: cells.nextStep };
  if (isUnchanged) return { entry: { ...nothing, kind: 'no_change', measureId: null, ...words }, refusals };
  return {
    entry: { ...read.figure, kind: kindOf(subject), measureId: subject.measure?.id ?? null, ...words },
    refusals,
  };
}

const nothing = {
  ...{ value: null, numerator: null, denominator: null, stageId: null },
  ...{ milestoneIds: [], siteIds: [], siteCount: null, isEstimate: false },
};

/** What is not measured is reported in words. */
function saysAll({ note }: FilledCells, { measure }: LineSubject, filled: readonly EntryField[]): boolean {
  return (measure === null || measure.type === 'unquantified') && note !== '' && filled.length === 0;
}

function kindOf({ measure }: LineSubject): EntryKind {
  return measure?.type === 'sites' || measure?.type === 'milestones' ? measure.type : 'figure';
}

function refuseTogether(
  cells: FilledCells,
  { filled, isUnchanged }: { readonly filled: readonly EntryField[]; readonly isUnchanged: boolean },
): Refusal[] {
  const refusals: Refusal[] = [];
  if (cells.unchanged !== '' && !isUnchanged) refusals.push(refuseCell('not_yes', 'unchanged', cells.unchanged));
  if (isUnchanged && filled.length > 0) refusals.push(refuseCell('figure_and_unchanged', 'unchanged'));
  if (!isUnchanged && cells.unchanged === '' && filled.length === 0) refusals.push(refuseCell('only_words', 'value'));
  for (const field of ['note', 'nextStep'] as const)
    if (cells[field].length > LONGEST_WORDS) refusals.push(refuseCell('too_long', field));
  return refusals;
}

function readCells(cells: FilledCells, { measure, partId }: LineSubject) {
  const asked: readonly EntryField[] = measure ? askedOf(measure, partId !== null).fields : [];
  const wrong = figures.filter((field) => cells[field] !== '' && !asked.includes(field));
  const refusals = wrong.map((field) => refuseCell('not_for_line', field, cells[field]));
  const isEstimate = cells.value.startsWith(ESTIMATE);
  const numberIn = (field: 'value' | 'numerator' | 'denominator'): number | null => {
    if (cells[field] === '' || !asked.includes(field)) return null;
    const words = field === 'value' && isEstimate ? cells.value.slice(ESTIMATE.length) : cells[field];
    const value = numberOf(words, measure?.unit ?? null);
    if (value === null) refusals.push(refuseCell('not_a_number', field, cells[field]));
    return value;
  };
  const value = numberIn('value');
  const isCount = measure?.type === 'sites';
  const ids = asked.includes('names') ? namedIn(cells.names, measure, refusals) : [];
  const figure = {
    value: isCount ? null : value,
    siteCount: isCount ? value : null,
    ...{ numerator: numberIn('numerator'), denominator: numberIn('denominator'), stageId: partId },
    ...{ siteIds: isCount ? ids : [], milestoneIds: isCount ? [] : ids },
    isEstimate,
  };
  return { figure, refusals };
}

/** 1,234.5 · １２ · 12台 where 台 is the unit · 81.8%, where percents are counted. Null for anything else. */
function numberOf(words: string, unit: string | null): number | null {
  const plain = words.normalize('NFKC').replace(/[\s,，]/g, '');
  const bare = unit !== null && plain.endsWith(unit.normalize('NFKC')) ? plain.slice(0, -unit.length) : plain;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : null;
}

/** Adds to the refusals what no name means, and what several do. */
function namedIn(words: string, measure: Measure | null, refusals: Refusal[]): string[] {
  const all = [
    ...(measure?.sites?.named ?? []),
    ...(measure?.milestones ?? []).map(({ id, title: name }) => ({ id, name })),
  ];
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '');
  const whole = all.filter(({ name }) => plain(name) === plain(words));
  const parts = whole.length === 1 ? [words] : words.split(SEPARATORS);
  return parts.flatMap((part) => {
    if (plain(part) === '') return [];
    const meant = all.filter(({ name }) => plain(name) === plain(part));
    if (meant.length === 1) return [meant[0]!.id];
    refusals.push(refuseCell(meant.length === 0 ? 'name_unknown' : 'name_twice', 'names', part.trim()));
    return [];
  });
}
