import { Measure } from '../progress';

/** An open task as matching sees it: what it was promised in, and what it is measured by. */
export interface TrackedTask {
  readonly id: string;
  readonly title: string;
  /** The sentence that promised it; empty where the task has none. */
  readonly sentence: string;
  /** The heading it stood under; empty where there was none. */
  readonly theme: string;
  readonly measures: readonly Measure[];
}
