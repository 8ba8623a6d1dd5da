import { CalendarDate, CalendarMonth } from '@dajuan/domain/calendar';
import { TaskState } from '@dajuan/domain/loop';
import { PublishedFigures, PublishedMandate } from '@dajuan/domain/reporting';
import { Mandate } from '../mandates/mandate.entity';
import { MandateMove } from '../mandates/mandate-move.entity';

/** The last thing its side did with a mandate. `at` is an ISO instant. */
export type SaidMove = Pick<MandateMove, 'kind' | 'reason' | 'actor'> & { readonly at: string };

/** Downward: the item as the superior has it. */
export interface MandateContent extends Pick<
  Mandate,
  'batchId' | 'title' | 'words' | 'measure' | 'startsOn' | 'dueOn' | 'originalDueOn' | 'assignment'
> {
  readonly assignedAt: string;
  readonly isCancelled: boolean;
  readonly move: SaidMove;
}

/** Upward: the state it is in below, as seen from above. `heard` is the superior's last dispatch known when it was said. */
export interface StateContent {
  readonly state: Exclude<TaskState, 'draft'>;
  readonly heard: number;
  readonly move: SaidMove | null;
}

/** Upward: what was published. `publishedAt` is an ISO instant. */
export interface PublicationContent {
  readonly month: CalendarMonth;
  readonly day: CalendarDate;
  readonly planTitle: string;
  readonly figures: PublishedFigures;
  readonly mandates: readonly PublishedMandate[];
  readonly reason: string;
  readonly publishedAt: string;
}

/** Every kind of dispatch with what it carries. */
export interface DispatchContents {
  mandate: MandateContent;
  state: StateContent;
  publication: PublicationContent;
}

export type DispatchKind = keyof DispatchContents;
