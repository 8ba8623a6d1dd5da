import { assembleParagraph } from '../assemble/assemble-paragraph';
import { toReadItem } from '../assemble/to-read-item';
import type { ReadItem, ReadMeasure } from '../read-result';
import { figuresOf, impliedUnit, unitOfCell } from '../tables/figure-cell';
import { cellOf } from '../tables/table';

/** The cells that say what a row is to reach, as written; '' where the sheet has no such column. */
export interface TargetCells {
  readonly title: string;
  readonly target: string;
  /** The head over the target, which may hold its unit: 目标值（万元）. */
  readonly targetHead: string;
  readonly unit: string;
  readonly object: string;
}

const UNITS_WRITTEN = /^[^\d，。；]{1,8}$/;

/**
 * What a row is to reach: a bare number (15, ≥95%, 1.2万) with its unit from the cell beside it, the head or the title; else
 * the words of the target (新建15家) as the reader of prose reads them; else those of the title. No measures where none of
 * them holds a figure; `isNumber` says whether the target's own cell, where it says anything, held one.
 */
export function readTarget(cells: TargetCells, year: number): { read: ReadItem; isNumber: boolean } {
  const ofTitle = readWords(cells.title, year);
  if (cells.target.trim() === '') return { read: withObject(ofTitle, cells.object), isNumber: true };
  const bare = bareFigures(cells);
  if (bare.length > 0) return { read: { ...ofTitle, kind: 'quantitative', measures: bare }, isNumber: true };
  const ofTarget = readWords(cells.target, year);
  if (ofTarget.measures.length > 0) return { read: withObject(ofTarget, cells.object), isNumber: true };
  const kind = ofTarget.kind === 'milestone' || ofTitle.kind === 'milestone' ? 'milestone' : 'qualitative';
  return { read: { ...ofTarget, kind, measures: [] }, isNumber: false };
}

function bareFigures({ title, target, targetHead, unit, object }: TargetCells): ReadMeasure[] {
  const own = unitOfCell(unit.trim());
  const written = own?.unit ?? (UNITS_WRITTEN.test(unit.trim()) ? unit.trim() : null);
  const implied = impliedUnit(targetHead) ?? impliedUnit(title);
  return figuresOf(cellOf(target, 0, target.length)).map((figure) => ({
    ...figure,
    value: figure.unit === null ? figure.value * (own?.factor ?? (written ? 1 : (implied?.factor ?? 1))) : figure.value,
    unit: figure.unit ?? written ?? implied?.unit ?? '',
    of: object || title,
    role: 'target',
  }));
}

const withObject = (read: ReadItem, object: string): ReadItem =>
  object === '' || read.measures.length !== 1
    ? read
    : { ...read, measures: read.measures.map((measure) => ({ ...measure, of: object })) };

/** The words of a cell as one item of a plan, whatever the reader of prose would part them into. */
function readWords(words: string, year: number): ReadItem {
  const { chars } = cellOf(words, 0, words.length);
  const { items: drafts } = assembleParagraph(chars.text, { tense: 'plan', year });
  const items = drafts.flatMap((draft) => toReadItem(words, chars, draft, { section: null, duplicate: false }));
  const kinds = items.map(({ kind }) => kind);
  return {
    ...{ quote: words, start: 0, end: words.length, section: null, status: 'planned', due: null },
    kind: kinds.find((kind) => kind === 'quantitative') ?? kinds.find((kind) => kind === 'milestone') ?? 'qualitative',
    ...{ lead: [], support: [], leader: [] },
    sites: [...new Set(items.flatMap(({ sites }) => sites))],
    documents: [...new Set(items.flatMap(({ documents }) => documents))],
    commitment: items[0]?.commitment ?? 'hard',
    measures: items.flatMap(({ measures }) => measures),
  };
}
