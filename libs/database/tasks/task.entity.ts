import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Disposition, TaskState } from '@dajuan/domain/loop';
import { Commitment } from '@dajuan/domain/prose';

@Entity('task')
export class Task {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  planItemId: string;

  /** 序号 in its plan, from 1. */
  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  theme: string;

  @Column('text')
  commitment: Commitment;

  @Column('text')
  state: TaskState;

  @Column('uuid')
  leadDepartmentId: string;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** 联络员: who keeps in touch about it, and may report for it. */
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('uuid', { nullable: true })
  leaderId: string | null;

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  dueOn: CalendarDate;

  /** The date first promised; never overwritten. */
  @Column('date')
  originalDueOn: CalendarDate;

  /** Explicit weight in roll-ups; null means by rule. */
  @Column('numeric', { nullable: true })
  weight: number | null;

  @Column('date', { nullable: true })
  closedOn: CalendarDate | null;

  @Column('text', { nullable: true })
  disposition: Disposition | null;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
