import WordExtractor from 'word-extractor';
import { Unreadable } from '../unreadable';
import type { Block } from './block';
import { tableLines, TableRow } from './table-lines';

/** The plain text of an old Word file: a line a paragraph, and the rows of tables. */
export async function readDoc(bytes: Buffer): Promise<Block[]> {
  const lines = (await bodyOf(bytes)).split('\n');
  const blocks: Block[] = [];
  let rows: TableRow[] = [];
  for (let at = 0; at < lines.length;) {
    const to = rowEnd(lines, at);
    const place = { paragraph: at + 1 };
    if (to > at) {
      rows.push({ cells: lines.slice(at, to).join('\n').slice(0, -1).split('\t'), place });
      at = to;
      continue;
    }
    blocks.push(...tableLines(rows), ...(lines[at]!.trim() === '' ? [] : [{ text: lines[at]!, place }]));
    rows = [];
    at += 1;
  }
  return [...blocks, ...tableLines(rows)];
}

const MOST_LINES_IN_ROW = 40;

/** Every cell of a row ends with a tab, the last one too; a cell may hold lines. Past the row at `from`, or `from`. */
function rowEnd(lines: readonly string[], from: number): number {
  if (!/[^\t]\t/.test(lines[from]!)) return from;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES_IN_ROW); at++) {
    if (lines[at]!.endsWith('\t')) return at + 1;
  }
  return from;
}

async function bodyOf(bytes: Buffer): Promise<string> {
  try {
    return (await new WordExtractor().extract(bytes)).getBody();
  } catch {
    throw new Unreadable('document_damaged');
  }
}
