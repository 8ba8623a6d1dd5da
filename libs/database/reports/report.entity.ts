import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { ReportSnapshot } from '@dajuan/domain/reporting';

/** A report as asked for: whose, of which month, and the figures frozen on that day; a fact. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  /** Null for the whole organisation. */
  @Column('uuid', { nullable: true })
  departmentId: string | null;

  /** 'YYYY-MM'. */
  @Column('text')
  month: string;

  /** The day the snapshot was frozen. */
  @Column('date')
  day: CalendarDate;

  @Column('jsonb')
  snapshot: ReportSnapshot;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;
}
