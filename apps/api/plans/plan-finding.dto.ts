import { FindingView } from '../documents/document.dto';
import { Count, IdList, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

export class WaiverView {
  @Text({ max: 500 }) reason: string;
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
}

/** How many items the document says it holds, beside how many were read. */
export class CountedView {
  @Count() stated: number;
  @Count() read: number;
  @Text({ max: 20, description: 'what is counted, as written' }) noun: string;
}

export class PlanFindingView extends FindingView {
  @Text({ max: 1000, description: 'the same whenever the document is read' }) key: string;
  @OneOf(['error', 'remark'], { name: 'FindingSeverity' }) severity: string;
  @IdList({ description: 'the items it speaks of; none: the plan as a whole' }) itemIds: string[];
  @OneOf(['open', 'mended', 'waived'], { name: 'FindingState' }) state: string;
  @One(() => WaiverView, { nullable: true }) waiver: WaiverView | null;
  @One(() => CountedView, { nullable: true }) counted: CountedView | null;
}

export class PlanFindingsView {
  @Many(() => PlanFindingView) findings: PlanFindingView[];
}

export class WaiveFindingRequest {
  @Text({ min: 1, max: 1000 }) key: string;
  @Text({ min: 1, max: 500, description: 'why it may stand; shown to whoever reads the plan later' }) reason: string;
}
