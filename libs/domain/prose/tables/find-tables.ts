import type { Line } from '../normalise/lines';
import { findFlattened } from './flattened';
import { findPiped } from './piped';
import { findSpaced } from './spaced';
import type { Table } from './table';

/** The tables among the lines, and the lines that belong to none. */
export function findTables(original: string, lines: readonly Line[]): { tables: Table[]; rest: Line[] } {
  const tables: Table[] = [];
  const rest: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const found = findPiped(original, lines, i) ?? findFlattened(original, lines, i) ?? findSpaced(original, lines, i);
    if (found?.table) {
      tables.push({ ...found.table, title: found.table.title ?? titleAbove(rest) });
      i = found.to;
    } else if (found) {
      rest.push(...lines.slice(i, found.to));
      i = found.to;
    } else {
      rest.push(lines[i]!);
      i += 1;
    }
  }
  return { tables, rest };
}

const titleAbove = (rest: readonly Line[]): string | null => {
  const line = rest.at(-1);
  return line && line.text.length <= 40 && !/[。；]$/.test(line.text) ? line.text : null;
};
