import { entryModes, measureTypes, ratioBounds } from '../http/words';
import { Count, Day, Id, IdList, Instant, Many, One, OneOf, Quantity, Text, TextList } from '../http/fields';
import { NamedRef, ProblemView } from '../http/refs.dto';

const planStates = ['draft', 'confirmed', 'archived'];
const itemStates = ['draft', 'dropped', 'confirmed'];
const readStatuses = ['planned', 'ongoing', 'done'];
const commitments = ['hard', 'soft', 'aspirational'];

export class PlanSummary {
  @Id() id: string;
  @Text() title: string;
  @Count() year: number;
  @OneOf(planStates, { name: 'PlanState' }) state: string;
  @Day() startsOn: string;
  @Day() endsOn: string;
  @Id({ nullable: true }) documentId: string | null;
  @Count() itemCount: number;
  @Count() taskCount: number;
  @Instant() createdAt: string;
  @One(() => NamedRef, { nullable: true }) archivedBy: NamedRef | null;
  @Instant({ nullable: true, description: 'null also of a plan that came archived' }) archivedAt: string | null;
  @Count({ min: 1 }) version: number;
}

export class PlansView {
  @Many(() => PlanSummary) plans: PlanSummary[];
  @Id({ nullable: true, description: 'that pages speak of when none is named; null before one is confirmed' })
  mainPlanId: string | null;
}

export class MilestoneFields {
  @Id() id: string;
  @Text({ min: 1, max: 200 }) title: string;
  @Quantity({ description: 'relative weight, above 0' }) weight: number;
  @Day({ nullable: true }) dueOn: string | null;
}

export class NamedSiteFields {
  @Id() id: string;
  @Text({ min: 1, max: 200 }) name: string;
}

export class SitesFields {
  @Count({ min: 0, max: 100_000 }) count: number;
  @Many(() => NamedSiteFields, { max: 2000 }) named: NamedSiteFields[];
}

export class RangeFields {
  @Quantity() low: number;
  @Quantity() high: number;
}

export class StageFields {
  @Id() id: string;
  @Text({ min: 1, max: 100 }) title: string;
  @Quantity() target: number;
  @Quantity() weight: number;
}

export class ComponentWeightFields {
  @Day() from: string;
  @Quantity() weight: number;
}

export class IndexComponentFields {
  @Id() id: string;
  @Text({ min: 1, max: 100 }) title: string;
  @Many(() => ComponentWeightFields, { max: 50 }) weights: ComponentWeightFields[];
}

export class RecurrenceFields {
  @OneOf(['week', 'month', 'quarter'], { name: 'RecurrencePeriod' }) every: 'week' | 'month' | 'quarter';
  @Count({ min: 1, max: 1000 }) count: number;
}

export class PeriodTargetFields {
  @Day() dueOn: string;
  @Quantity() value: number;
}

/** What a task is measured against; the rules that accept or refuse it are in libs/domain/progress. */
export class MeasureFields {
  @Id({ description: 'made by whoever drafts the measure' }) id: string;
  @OneOf(measureTypes, { name: 'MeasureType' }) type: string;
  @Text({ max: 200, description: 'the noun counted' }) object: string;
  @Text({ max: 40, nullable: true }) unit: string | null;
  @Quantity({ nullable: true, description: 'in the unit; 0 when null; of a ratio a share' }) baseline: number | null;
  @Quantity({ nullable: true, description: 'in the unit; of a ratio a share, 0–1' }) target: number | null;
  @OneOf(entryModes, { name: 'EntryMode' }) entryMode: string;
  @Quantity({ description: 'relative weight among the measures of the task' }) weight: number;
  @Many(() => MilestoneFields, { max: 100 }) milestones: MilestoneFields[];
  @One(() => SitesFields, { nullable: true }) sites: SitesFields | null;
  @OneOf(ratioBounds, { name: 'RatioBound', nullable: true }) ratioBound: string | null;
  @One(() => RangeFields, { nullable: true }) range: RangeFields | null;
  @Many(() => StageFields, { max: 20 }) stages: StageFields[];
  @Many(() => IndexComponentFields, { max: 30, optional: true, description: 'of an index; empty when left out' })
  components?: IndexComponentFields[];
  @One(() => RecurrenceFields, { nullable: true, optional: true, description: 'of a recurring duty' })
  recurrence?: RecurrenceFields | null;
  @Many(() => PeriodTargetFields, { max: 60 }) periodTargets: PeriodTargetFields[];
}

export class PlanItemView {
  @Id() id: string;
  @OneOf(itemStates, { name: 'PlanItemState' }) state: string;
  @Text() title: string;
  @Text() theme: string;
  @Text({ max: 20_000 }) quote: string;
  @Count({ nullable: true, description: 'UTF-16 code units of the body' }) spanStart: number | null;
  @Count({ nullable: true, description: 'end exclusive' }) spanEnd: number | null;
  @Text({ nullable: true, description: 'a publication not kept here' }) sourceFile: string | null;
  @Count({ nullable: true }) sourceLine: number | null;
  @OneOf(readStatuses, { name: 'ReadStatus' }) readStatus: string;
  @OneOf(commitments, { name: 'Commitment' }) commitment: string;
  @TextList({ description: 'as the document wrote them' }) readLead: string[];
  @TextList() readSupport: string[];
  @TextList() readLeader: string[];
  @Id({ nullable: true }) leadDepartmentId: string | null;
  @IdList() supportDepartmentIds: string[];
  @Id({ nullable: true }) ownerId: string | null;
  @Id({ nullable: true }) leaderId: string | null;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Many(() => MeasureFields, { max: 50 }) measures: MeasureFields[];
  @Id({ nullable: true, description: 'the item this dropped one was merged into' }) mergedIntoId: string | null;
  @Many(() => ProblemView, { description: 'what stands between this item and confirming the plan' })
  problems: ProblemView[];
  @Count({ min: 1 }) version: number;
}

export class PlanItemsView {
  @Many(() => PlanItemView) items: PlanItemView[];
}

/** Only the fields given are changed. */
export class EditPlanItemRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
  @Text({ min: 1, max: 200, optional: true }) title?: string;
  @Text({ max: 200, optional: true }) theme?: string;
  @Id({ optional: true, nullable: true }) leadDepartmentId?: string | null;
  @IdList({ optional: true, max: 50 }) supportDepartmentIds?: string[];
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Id({ optional: true, nullable: true }) leaderId?: string | null;
  @Day({ optional: true, nullable: true }) startsOn?: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
  @OneOf(commitments, { name: 'Commitment', optional: true }) commitment?: 'hard' | 'soft' | 'aspirational';
  @Many(() => MeasureFields, { optional: true, max: 50 }) measures?: MeasureFields[];
}

export class VersionRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
}

export class MergeItemsRequest {
  @IdList({ max: 50, description: 'at least two, in the order wanted; the first keeps its id and title' })
  itemIds: string[];
}

export class SplitItemRequest {
  @Count({ min: 1 }) version: number;
  @Count({ description: 'offset in the document (UTF-16) inside the span: where the second half begins' }) at: number;
}

/** A draft item of one's own, for what the document does not say. */
export class AddItemRequest {
  @Text({ min: 1, max: 200 }) title: string;
  @Text({ max: 200, optional: true }) theme?: string;
}

export class BulkEditRequest {
  @IdList({ max: 500 }) itemIds: string[];
  @Id({ optional: true, nullable: true }) leadDepartmentId?: string | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Id({ optional: true, nullable: true }) leaderId?: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
}

export class ItemProblemView extends ProblemView {
  @Id({ nullable: true, description: 'null: the plan as a whole' }) itemId: string | null;
}

export class ConfirmedPlanView {
  @Id() planId: string;
  @Count() taskCount: number;
}

export class PlanView extends PlanSummary {
  @One(() => NamedRef, { nullable: true }) confirmedBy: NamedRef | null;
  @Instant({ nullable: true }) confirmedAt: string | null;
}
