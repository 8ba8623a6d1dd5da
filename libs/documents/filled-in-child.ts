import { boundedChild, ChildBounds, ReadingFailed } from './bounded-child';
import type { FilledSheet } from './files/sheets/filled-rows';
import { Unreadable, UnreadableCode } from './unreadable';

export type { FilledRow, FilledSheet } from './files/sheets/filled-rows';

/** What the child is told. */
export interface FilledOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the child answers. */
export type FilledAnswer = FilledSheet[] | { readonly unreadable: UnreadableCode };

/** A form has a few thousand rows at most. */
const BOUNDS: ChildBounds = { timeMs: 15_000, memoryMb: 384 };

const codes: Readonly<Record<ReadingFailed['reason'], UnreadableCode>> = {
  late: 'document_takes_too_long',
  full: 'document_takes_too_much_memory',
  broken: 'document_unreadable',
  busy: 'documents_wait_already',
};

/** The sheets of a form somebody filled in (xlsx, xls or csv), opened in a process of its own. Throws Unreadable. */
export async function filledInChild(order: FilledOrder, bounds: ChildBounds = BOUNDS): Promise<FilledSheet[]> {
  const answer = await answered(order, bounds);
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable);
  return answer;
}

async function answered(order: FilledOrder, bounds: ChildBounds): Promise<FilledAnswer> {
  try {
    return await boundedChild(require.resolve('./filled-child'), order, bounds);
  } catch (error) {
    if (error instanceof ReadingFailed) return { unreadable: codes[error.reason] };
    throw error;
  }
}
