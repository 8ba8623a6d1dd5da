import type { Target } from '../../api/types';
import type { Entry } from './entry';

/** What every part of an entry's form is given. */
export interface EntryPart {
  target: Target;
  entry: Entry;
  /** Of a day gone by: what stands now says nothing about it. */
  isCorrection: boolean;
  /** The id of what is said against the entry, where something is. */
  problemId: string | undefined;
  onChange: (change: Entry) => void;
}
