import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a doubt about a plan's document was let stand; a later one on the same doubt takes its place. A fact. */
@Entity('finding_waiver')
export class FindingWaiver {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  findingKey: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  waivedBy: string;

  @Column('timestamptz')
  waivedAt: Date;
}
