import { boundedChild, ChildBounds, ReadingFailed } from './bounded-child';
import type { FileText } from './files/file-text';
import { Unreadable, UnreadableCode } from './unreadable';

/** What the child is told. */
export interface OpeningOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the child answers. */
export type OpeningAnswer = FileText | { readonly unreadable: UnreadableCode };

const BOUNDS: ChildBounds = { timeMs: 10_000, memoryMb: 256 };

const codes: Readonly<Record<ReadingFailed['reason'], UnreadableCode>> = {
  late: 'document_takes_too_long',
  full: 'document_takes_too_much_memory',
  broken: 'document_unreadable',
  busy: 'documents_wait_already',
};

/**
 * The text of a file somebody brought, opened in a process of its own: see `readFile`. Throws Unreadable for what cannot be
 * read and when a bound is met.
 */
export async function openInChild(bytes: Uint8Array, name: string, bounds: ChildBounds = BOUNDS): Promise<FileText> {
  const answer = await answered({ bytes, name }, bounds);
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable);
  return answer;
}

async function answered(order: OpeningOrder, bounds: ChildBounds): Promise<OpeningAnswer> {
  try {
    return await boundedChild(require.resolve('./opening-child'), order, bounds);
  } catch (error) {
    if (error instanceof ReadingFailed) return { unreadable: codes[error.reason] };
    throw error;
  }
}
