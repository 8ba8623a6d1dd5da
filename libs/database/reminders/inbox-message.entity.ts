import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

export type InboxKind =
  | 'digest'
  | 'assigned'
  | 'update_returned'
  | 'update_waiting'
  | 'report_ready'
  | 'urged'
  | 'handed_back'
  | 'request_asked'
  | 'request_due'
  | 'request_answered'
  | 'mandate_given'
  | 'mandate_changed'
  | 'mandate_answered'
  | 'publication_received'
  | 'hand_over_to_sign'
  | 'hand_over_ended';

/** What a person finds in the inbox: at most one per kind, subject and day. `facts` hold the ids its links need. */
@Entity('inbox_message')
export class InboxMessage {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @PrimaryColumn('date')
  day: CalendarDate;

  @Column('uuid')
  recipientId: string;

  @Column('text')
  kind: InboxKind;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('jsonb')
  facts: Record<string, unknown>;

  @Column('timestamptz')
  deliveredAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
