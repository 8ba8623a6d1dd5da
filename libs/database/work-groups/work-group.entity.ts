import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

/** 专班: people of several departments who work for the same tasks for a while. */
@Entity('work_group')
export class WorkGroup {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  purpose: string;

  @Column('date')
  startsOn: CalendarDate;

  /** Its last day; null: until it is dissolved. */
  @Column('date', { nullable: true })
  endsOn: CalendarDate | null;

  @Column('uuid')
  foundedBy: string;

  @Column('timestamptz')
  foundedAt: Date;

  @Column('uuid', { nullable: true })
  dissolvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  dissolvedAt: Date | null;

  @Column('text')
  dissolvedBecause: string;

  @Column('integer')
  version: number;
}
