import { Count, Day, Id, IdList, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

/** A work group as it is to be. */
export class WorkGroupRequest {
  @Text({ max: 100 }) name: string;
  @Text({ max: 1000, optional: true }) purpose?: string;
  @Day() startsOn: string;
  @Day({ nullable: true, description: 'its last day; null: until it is dissolved' }) endsOn: string | null;
  @IdList({ max: 10, description: 'one or two' }) headIds: string[];
  @IdList() memberIds: string[];
  @IdList({ max: 1000, description: 'the tasks it works for' }) taskIds: string[];
}

export class ChangeWorkGroupRequest extends WorkGroupRequest {
  @Count({ min: 1, description: 'the version that was read' }) version: number;
}

export class DissolveWorkGroupRequest {
  @Text({ max: 1000 }) reason: string;
}

export class GroupPersonView extends NamedRef {
  @Text({ nullable: true }) departmentName: string | null;
}

export class WorkGroupView {
  @Id() id: string;
  @Text() name: string;
  @Text({ max: 1000 }) purpose: string;
  @Day() startsOn: string;
  @Day({ nullable: true }) endsOn: string | null;
  @OneOf(['coming', 'working', 'over', 'dissolved'], {
    name: 'WorkGroupState',
    description: 'today; its people have their rights while it works',
  })
  state: string;
  @Many(() => GroupPersonView) heads: GroupPersonView[];
  @Many(() => GroupPersonView) members: GroupPersonView[];
  @Many(() => NamedRef, { max: 1000, description: 'by number' }) tasks: NamedRef[];
  @Instant({ nullable: true }) dissolvedAt: string | null;
  @Text({ max: 1000 }) dissolvedBecause: string;
  @Count({ min: 1 }) version: number;
}

export class WorkGroupsView {
  @Many(() => WorkGroupView, { description: 'dissolved ones last' }) groups: WorkGroupView[];
}

export class WorkGroupAnswer {
  @One(() => WorkGroupView) group: WorkGroupView;
}
