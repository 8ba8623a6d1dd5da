import type { ReadItem } from '../read-result';
import type { Tense } from '../segment/tense';
import type { Table } from './table';

export function readTables(
  _original: string,
  _tables: readonly Table[],
  _base: { tense: Tense; year: number },
): ReadItem[] {
  return [];
}
