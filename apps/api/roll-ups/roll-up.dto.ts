import { MemberDimension } from '@dajuan/database/roll-ups';
import { Count, Day, Id, Many, One, OneOf, Text } from '../http/fields';
import { RollUpView } from '../overview/overview.dto';
import { PlanSummary } from '../plans/plan.dto';

const dimensions: readonly MemberDimension[] = ['theme', 'department', 'leader', 'area', 'master'];

export class RollUpsQuery {
  @OneOf(dimensions, { name: 'MemberDimension' }) dimension: MemberDimension;
  @Id({ optional: true, description: 'the main plan when left out' }) planId?: string;
}

export class MemberRollUpView {
  @Text({ nullable: true, description: 'an id, or a theme’s name; null: tasks in no group of the dimension' })
  key: string | null;
  @Text({ description: 'empty where the key is null' }) name: string;
  @Count({ description: 'of areas, how deep it lies; 0 elsewhere' }) depth: number;
  @One(() => RollUpView) rollUp: RollUpView;
}

export class RollUpsView {
  @One(() => PlanSummary) plan: PlanSummary;
  @Day() day: string;
  @OneOf(dimensions, { name: 'MemberDimension' }) dimension: MemberDimension;
  @Many(() => MemberRollUpView, {
    max: 5000,
    description: 'in the dimension’s own order; a task counts once in each group it is in',
  })
  groups: MemberRollUpView[];
}
