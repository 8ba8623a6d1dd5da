import { Count, Day, Id, IdList, Instant, Many, One, OneOf, Quantity, Share, Text, TextList } from '../http/fields';
import { NamedRef, ProblemView } from '../http/refs.dto';
import { MeasureFields } from '../plans/plan.dto';

const proposalStates = ['waiting', 'accepted', 'dropped'];
const toldStatuses = ['ongoing', 'done'];
const figureKinds = ['figure', 'milestones', 'sites'];

export class CompareRequest {
  @Id({ description: 'a document of kind report or both, of the plan’s year' }) documentId: string;
  @Day({ description: 'the day its figures are true of; not after today' }) asOf: string;
}

/** A total to date for one measure of the task. */
export class ProposedFigureFields {
  @Id() measureId: string;
  @OneOf(figureKinds, { name: 'ProposedFigureKind' }) kind: 'figure' | 'milestones' | 'sites';
  @Quantity({ nullable: true, description: "in the measure's unit" }) value: number | null;
  @Quantity({ nullable: true }) numerator: number | null;
  @Quantity({ nullable: true }) denominator: number | null;
  @Id({ nullable: true }) stageId: string | null;
  @IdList({ max: 100 }) milestoneIds: string[];
  @IdList({ max: 2000 }) siteIds: string[];
  @Count({ nullable: true, max: 100_000 }) siteCount: number | null;
  @Share({ nullable: true, description: 'a rate the text gives without its counts, for somebody to fill them in' })
  statedShare: number | null;
}

export class EditProposalRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Id({ optional: true, nullable: true, description: 'another open task of the plan; its figures are proposed anew' })
  taskId?: string | null;
  @Many(() => ProposedFigureFields, { optional: true, max: 50, description: 'in place of those proposed' })
  figures?: ProposedFigureFields[];
  @OneOf(['waiting', 'dropped'], { optional: true, name: 'UndecidedProposalState' })
  state?: 'waiting' | 'dropped';
}

export class SeenProposalFields {
  @Id() id: string;
  @Count({ min: 1 }) version: number;
}

export class AcceptProposalsRequest {
  @Many(() => SeenProposalFields, { max: 500 }) proposals: SeenProposalFields[];
}

export class RefusedProposalView {
  @Id() id: string;
  @One(() => ProblemView) problem: ProblemView;
}

/** Each proposal is taken whole or refused by itself. */
export class TakenProposalsView {
  @IdList() accepted: string[];
  @Many(() => RefusedProposalView) refused: RefusedProposalView[];
}

export class ComparisonSummary {
  @Id() id: string;
  @Id() planId: string;
  @Id() documentId: string;
  @Text() documentTitle: string;
  @Day() asOf: string;
  @Text() comparedBy: string;
  @Instant() comparedAt: string;
  @Count() waiting: number;
  @Count() accepted: number;
  @Count() dropped: number;
}

export class ComparisonsView {
  @Many(() => ComparisonSummary, { description: 'newest first' }) comparisons: ComparisonSummary[];
}

/** A figure as the text states it. */
export class ToldFigureView {
  @Quantity() value: number;
  @Text() unit: string;
  @Text({ max: 1000 }) of: string;
  @Text() role: string;
}

export class ProposalView {
  @Id() id: string;
  @Count({ description: 'from 1, in the order of the review' }) position: number;
  @OneOf(proposalStates, { name: 'ProposalState' }) state: string;
  @Text({ max: 10_000 }) quote: string;
  @Count({ description: 'UTF-16 code units of the document' }) spanStart: number;
  @Count() spanEnd: number;
  @Text({ nullable: true, max: 1000, description: 'the heading it stands under' }) section: string | null;
  @OneOf(toldStatuses, { name: 'ToldStatus' }) status: string;
  @Many(() => ToldFigureView) told: ToldFigureView[];
  @TextList({ description: 'named places' }) sites: string[];
  @Id({ nullable: true }) taskId: string | null;
  @Share({ nullable: true, description: 'how sure the match is; null where a person chose the task' })
  score: number | null;
  @Many(() => ProposedFigureFields) figures: ProposedFigureFields[];
  @Count({ min: 1 }) version: number;
}

/** An open task a result may be about. */
export class TrackedTaskView {
  @Id() id: string;
  @Text() title: string;
  @Text({ max: 10_000, description: 'the sentence that promised it' }) sentence: string;
  @Text() theme: string;
  @Many(() => MeasureFields) measures: MeasureFields[];
}

export class ComparisonView extends ComparisonSummary {
  @Share({ description: 'from this score up proposals may be accepted together' }) sure: number;
  @Many(() => ProposalView) proposals: ProposalView[];
  @Many(() => TrackedTaskView, { description: 'open tasks of the plan' }) tasks: TrackedTaskView[];
  @Many(() => NamedRef, { description: 'open tasks the review says nothing of' }) unmentioned: NamedRef[];
}
