import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 工作交接: whose duties go to others, and who witnesses it; a fact. Lines, signatures and its end are facts beside it. */
@Entity('hand_over')
export class HandOver {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  giverId: string;

  @Column('uuid')
  witnessId: string;

  @Column('text')
  note: string;

  @Column('uuid')
  drawnBy: string;

  @Column('timestamptz')
  drawnAt: Date;
}
