import { DispatchContents, DispatchKind } from './dispatch-content';

/**
 * Something one organisation has to say to another, written with its cause and carried over by a job. It holds the whole
 * of its subject as it stood, so that a later one makes an earlier one needless.
 */
export interface DispatchOf<Kind extends DispatchKind> {
  readonly orgId: string;
  readonly id: string;
  readonly toId: string;
  readonly kind: Kind;
  /** The mandate or publication it speaks of. */
  readonly subjectId: string;
  /** Counts what was said on the subject, from 1; of publications, all of the organisation's. */
  readonly number: number;
  readonly content: DispatchContents[Kind];
  readonly writtenAt: Date;
}

export type Dispatch = { [Kind in DispatchKind]: DispatchOf<Kind> }[DispatchKind];
