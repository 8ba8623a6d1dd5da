import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 部门初审: the head of the lead department stands behind an owner's update; a fact, one an update at most. */
@Entity('progress_endorsement')
export class ProgressEndorsement {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  updateId: string;

  @Column('uuid')
  endorsedBy: string;

  @Column('timestamptz')
  endorsedAt: Date;
}
