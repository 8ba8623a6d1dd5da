import { colours } from '../http/words';
import { Count, Day, Flag, Id, Instant, Many, Month, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef, RateView } from '../http/refs.dto';
import { ColourCounts } from '../tasks/task.dto';

/** What goes upward of a roll-up: of accepted updates alone. */
export class PublishedFiguresView {
  @Day() day: string;
  @Count({ description: 'in scope' }) tasks: number;
  @Count() cancelled: number;
  @Share({ nullable: true }) completion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @Count({ description: 'tasks with a value: its weight among its sisters' }) leaves: number;
  @One(() => RateView) closure: RateView;
  @One(() => RateView) onTime: RateView;
  @One(() => RateView) onSchedule: RateView;
  @One(() => RateView) reporting: RateView;
  @One(() => RateView, { description: 'reported n of m' }) coverage: RateView;
  @OneOf(colours, { name: 'Colour' }) colour: string;
  @One(() => ColourCounts) colours: ColourCounts;
}

export class PublicationView {
  @Id() id: string;
  @Month() month: string;
  @Day({ description: 'the day its figures are of' }) day: string;
  @Text() planTitle: string;
  @One(() => PublishedFiguresView) figures: PublishedFiguresView;
  @Count({ description: 'items from above that are in it' }) mandates: number;
  @Text({ max: 1000, description: 'of a correction, why; empty otherwise' }) reason: string;
  @Flag({ description: 'a later one stands in its place' }) isReplaced: boolean;
  @Flag({ description: 'the organisation above has it' }) isDelivered: boolean;
  @One(() => NamedRef) publishedBy: NamedRef;
  @Instant() publishedAt: string;
}

export class PublicationsView {
  @Many(() => PublicationView, { description: 'newest first, at most 100' }) publications: PublicationView[];
}

export class PublicationDraftQuery {
  @Id({ optional: true, description: 'the main plan when left out' }) planId?: string;
  @Month() month: string;
}

/** What would be published of a month now. */
export class PublicationDraftView {
  @One(() => NamedRef, { description: 'to whom' }) superior: NamedRef;
  @One(() => NamedRef) plan: NamedRef;
  @Month() month: string;
  @Day() day: string;
  @One(() => PublishedFiguresView) figures: PublishedFiguresView;
  @Count({ description: 'items from above that are in it' }) mandates: number;
  @Count({ description: 'of the plan: they wait for review, and are in no figure' }) waitingUpdates: number;
  @Flag({ description: 'something is published for the month: a correction wants a reason' }) isPublished: boolean;
}

export class PublishRequest {
  @Id() planId: string;
  @Month() month: string;
  @Text({ max: 1000, optional: true, description: 'why it replaces what was published' }) reason?: string;
}

export class SubordinatesRequest {
  @Month({ optional: true, description: 'the latest with a publication when left out' }) month?: string;
}

export class AverageView {
  @Share({ nullable: true }) completion: number | null;
  @Share({ nullable: true }) expected: number | null;
  @Quantity({ nullable: true, description: 'percentage points' }) gap: number | null;
}

export class SubordinateMonthView {
  @Month() month: string;
  @Share({ nullable: true }) completion: number | null;
  @Quantity({ nullable: true, description: 'percentage points' }) gap: number | null;
  @Count({ nullable: true }) rank: number | null;
  @Flag({ description: 'false: nothing was published for it' }) isPublished: boolean;
}

export class SubordinateView {
  @One(() => NamedRef) organisation: NamedRef;
  @Count({ nullable: true, description: 'from 1, by the gap; null without one' }) rank: number | null;
  @Quantity({ nullable: true, description: 'percentage points' }) gap: number | null;
  @One(() => PublishedFiguresView, { nullable: true, description: 'null: 未报' }) figures: PublishedFiguresView | null;
  @Text({ nullable: true }) planTitle: string | null;
  @Text({ max: 1000, description: 'of a correction, why; empty otherwise' }) correctedBecause: string;
  @Instant({ nullable: true }) publishedAt: string | null;
  @Many(() => SubordinateMonthView, { description: 'the twelve months up to the one shown, in order' })
  history: SubordinateMonthView[];
}

/** Organisations below, side by side for a month. */
export class SubordinatesView {
  @Month() month: string;
  @Many(() => SubordinateView, { description: 'ranked first, then without a value, then 未报' })
  subordinates: SubordinateView[];
  @One(() => AverageView, { description: 'every organisation the same' }) equalWeight: AverageView;
  @One(() => AverageView, { description: 'each by its tasks with a value' }) byLeaves: AverageView;
  @One(() => RateView) closure: RateView;
  @One(() => RateView) onTime: RateView;
  @One(() => RateView, { description: 'who published, of all' }) published: RateView;
}
