import type { ReadOptions, ReadResult, StatedCount } from '@dajuan/domain/prose';
import { boundedChild, ChildBounds } from './bounded-child';

export { ReadingFailed } from './bounded-child';

/** What the child is told. */
export interface ReadingOrder {
  readonly text: string;
  readonly options: ReadOptions;
}

/** What the child makes of it: the items, and how many the text itself says there are. */
export interface ReadInChild extends ReadResult {
  readonly statedCounts: StatedCount[];
}

const BOUNDS: ChildBounds = { timeMs: 10_000, memoryMb: 512 };

/** Reads a document's text in a process of its own. Throws ReadingFailed when a bound is met. */
export function readInChild(text: string, options: ReadOptions, bounds: ChildBounds = BOUNDS): Promise<ReadInChild> {
  return boundedChild(require.resolve('./reading-child'), { text, options } satisfies ReadingOrder, bounds);
}
