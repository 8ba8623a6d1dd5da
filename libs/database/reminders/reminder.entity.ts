import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { ReminderKind } from '@dajuan/domain/reminders';

export type ReminderStatus = 'due' | 'sent' | 'skipped';

/** A reminder that a task has earned; the row is the truth, the queue only delivers it. */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @PrimaryColumn('date')
  day: CalendarDate;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  recipientId: string;

  @Column('text')
  kind: ReminderKind;

  @Column('text')
  status: ReminderStatus;

  /** Why it was skipped, or that it was sent late. */
  @Column('text')
  outcome: string;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
