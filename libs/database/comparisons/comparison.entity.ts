import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

/** A year-end review laid beside a plan; a fact, once for each pair. */
@Entity('comparison')
export class Comparison {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  documentId: string;

  /** The day the review's figures are true of. */
  @Column('date')
  asOf: CalendarDate;

  @Column('uuid')
  comparedBy: string;

  @Column('timestamptz')
  comparedAt: Date;
}
