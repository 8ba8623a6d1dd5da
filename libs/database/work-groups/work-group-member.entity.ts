import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody is in a work group, as its head or not. */
@Entity('work_group_member')
export class WorkGroupMember {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  groupId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @Column('boolean')
  isHead: boolean;

  @Column('integer')
  position: number;
}
