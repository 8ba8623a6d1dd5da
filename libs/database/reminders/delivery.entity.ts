import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

/** One sending of an inbox message through an outside channel: at least once, with the same provider key each time. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  messageId: string;

  @Column('date')
  messageDay: CalendarDate;

  @Column('text')
  channel: 'email';

  @Column('text')
  address: string;

  /** For e-mail the Message-ID, so that a repeat after a crash can be told. */
  @Column('text')
  providerKey: string;

  @Column('text')
  status: 'due' | 'sent' | 'failed';

  @Column('integer')
  attempts: number;

  @Column('text')
  lastError: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
