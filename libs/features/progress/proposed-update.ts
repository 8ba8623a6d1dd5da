import { CalendarDate } from '@dajuan/domain/calendar';
import { EntryKind } from '@dajuan/domain/progress';

/** What somebody wants to report, with everything left out said as null or empty. */
export interface ProposedUpdate {
  readonly targetId: string | null;
  readonly kind: EntryKind;
  readonly asOf: CalendarDate;
  readonly value: number | null;
  /** The unit the figure was given in; null: the target's own. */
  readonly unit: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly stageId: string | null;
  readonly milestoneIds: readonly string[];
  readonly siteIds: readonly string[];
  readonly siteCount: number | null;
  readonly note: string;
  readonly nextStep: string;
  readonly correctsId: string | null;
  readonly fileIds: readonly string[];
}
