import { Id, Many, OneOf, Text } from '../http/fields';
import { PlanItemView } from './plan.dto';

const editKinds = ['edit', 'bulk', 'drop', 'restore', 'merge', 'split', 'add'];

export class UndonePlanEditView {
  @OneOf(editKinds, { name: 'PlanEditKind', description: 'what was taken back' }) kind: string;
  @Many(() => PlanItemView, { description: 'as they stand now' }) items: PlanItemView[];
}

export class SuggestedLeadView {
  @Id() itemId: string;
  @Id() departmentId: string;
  @OneOf(['named', 'earlier'], { name: 'SuggestionGround' }) ground: string;
  @Text({ max: 500, description: 'the name as the text has it, or the title of the earlier task' }) because: string;
}

export class SuggestedLeadsView {
  @Many(() => SuggestedLeadView) suggestions: SuggestedLeadView[];
}
