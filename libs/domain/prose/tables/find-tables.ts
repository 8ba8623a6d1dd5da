import type { Line } from '../normalise/lines';
import type { Table } from './table';

export function findTables(lines: readonly Line[]): { tables: Table[]; rest: Line[] } {
  return { tables: [], rest: [...lines] };
}
