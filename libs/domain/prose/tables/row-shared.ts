import { readTerm } from '../recognise/deadlines';
import { splitUnits } from '../recognise/organisations';
import { leadersOf, readLabels, readResponsibility } from '../recognise/responsibility';
import { cellsOf, type Row, type RowContext, textOf } from './row-context';

/** What a row says of all its items. */
export interface Shared {
  lead: string[];
  support: string[];
  leader: string[];
  due: string | null;
}

/** The units, leaders and term that a row names for all its items. */
export function sharedOf(row: Row, context: RowContext): Shared {
  const leader = cellsOf(row, 'leader').flatMap(({ cell }) => leadersOf(cell.chars.text));
  const words = cellsOf(row, 'lead').map(({ cell }) => unitsOf(cell.chars.text));
  const lead = words.flatMap(({ lead }) => lead);
  const support = [
    ...words.flatMap(({ support }) => support),
    ...cellsOf(row, 'support').flatMap(({ cell }) => splitUnits(cell.chars.text)),
  ];
  const { noted } = context;
  return {
    lead: lead.length > 0 ? lead : (noted?.lead ?? []),
    support: [...support, ...(noted?.support ?? []).filter((name) => !support.includes(name) && !lead.includes(name))],
    leader,
    due: dueOf(row, context),
  };
}

/** 长期, 按节点, a dash: a term column that sets none. */
const OPEN = /^(?:长期|常年|持续|按(?:节点|进度|计划|时)|即时|随时|[-—/－]+|无)/;

/** The term in the row's own cell, null without one. */
export function ownTerm(row: Row, context: RowContext): string | null {
  const term = textOf(row, 'term');
  return OPEN.test(term) ? null : readTerm(term, context.year);
}

function dueOf(row: Row, context: RowContext): string | null {
  if (OPEN.test(textOf(row, 'term'))) return null;
  return ownTerm(row, context) ?? context.noted?.due ?? context.due ?? yearEnd(row, context);
}

/** 甲局、乙局 ; 甲局牵头，乙局配合 ; 甲局（牵头）、乙局 ; 甲局（乙公司配合）. */
function unitsOf(text: string): { lead: string[]; support: string[] } {
  const beside = /^([^（）]+)（([^（）]+?)(?:配合|协办|协助|参与)）$/.exec(text);
  if (beside) return { lead: splitUnits(beside[1]!), support: splitUnits(beside[2]!) };
  const read = /牵头|配合|负责/.test(text) ? (readResponsibility(text, null) ?? readLabels(`责任单位：${text}`)) : null;
  return read ?? { lead: splitUnits(text), support: [] };
}

function yearEnd(row: Row, context: RowContext): string | null {
  const yearly = row.columns.some(
    ({ role, head }, i) =>
      (role === 'period' && context.tense === 'plan') ||
      (role === 'target' && /年度|全年/.test(head) && row.cells[i] !== null),
  );
  return yearly ? `${context.year}-12-31` : null;
}
