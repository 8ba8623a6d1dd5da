import { boundedChild, ChildBounds, ReadingFailed } from './bounded-child';
import { Unreadable, UnreadableCode } from './unreadable';

/** What the child is told. */
export interface RowsOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A row that holds something, as the sheet shows it; numbered in the sheet from 1. */
export interface SheetLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What the child answers. */
export type RowsAnswer = readonly SheetLine[] | { readonly unreadable: UnreadableCode };

const BOUNDS: ChildBounds = { timeMs: 20_000, memoryMb: 512 };

const codes: Readonly<Record<ReadingFailed['reason'], UnreadableCode>> = {
  late: 'document_takes_too_long',
  full: 'document_takes_too_much_memory',
  broken: 'document_unreadable',
  busy: 'documents_wait_already',
};

/** The rows of a spreadsheet's first sheet that holds any, read in a process of its own. Throws Unreadable. */
export async function rowsInChild(order: RowsOrder, bounds: ChildBounds = BOUNDS): Promise<readonly SheetLine[]> {
  const answer = await answered(order, bounds);
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable);
  return answer;
}

async function answered(order: RowsOrder, bounds: ChildBounds): Promise<RowsAnswer> {
  try {
    return await boundedChild(require.resolve('./rows-child'), order, bounds);
  } catch (error) {
    if (error instanceof ReadingFailed) return { unreadable: codes[error.reason] };
    throw error;
  }
}
