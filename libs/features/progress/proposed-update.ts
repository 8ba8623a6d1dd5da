import { EntryFigure } from '@dajuan/domain/progress';

/** What somebody wants to report, with everything left out said as null or empty. */
export interface ProposedUpdate extends EntryFigure {
  readonly targetId: string | null;
  /** The unit the figure was given in; null: the target's own. */
  readonly unit: string | null;
  readonly note: string;
  readonly nextStep: string;
  readonly correctsId: string | null;
  readonly fileIds: readonly string[];
}
