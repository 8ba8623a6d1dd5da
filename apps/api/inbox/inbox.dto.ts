import { InboxKind } from '@dajuan/database/reminders';
import { Count, Day, Flag, Id, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

const inboxKinds: readonly InboxKind[] = [
  'digest',
  'assigned',
  'update_returned',
  'update_waiting',
  'report_ready',
  'urged',
  'handed_back',
  'request_asked',
  'request_due',
  'request_answered',
  'hand_over_to_sign',
  'hand_over_ended',
  'mandate_given',
  'mandate_changed',
  'mandate_answered',
  'publication_received',
];

export class InboxQuery {
  @OneOf(['true', 'false'], { optional: true, description: 'only unread' }) unread?: 'true' | 'false';
  @Count({ optional: true }) offset?: number;
  @Count({ optional: true, min: 1, max: 200 }) limit?: number;
}

export class InboxTaskLine {
  @One(() => NamedRef) task: NamedRef;
  @OneOf(['due_in_7', 'due_in_3', 'due_today', 'overdue', 'escalation'], { name: 'ReminderKind' }) kind: string;
  @Day() dueOn: string;
}

export class InboxMessageView {
  @Id() id: string;
  @OneOf(inboxKinds, { name: 'InboxKind' }) kind: string;
  @Day() day: string;
  @Text() title: string;
  @Text({ max: 20_000 }) body: string;
  @Many(() => InboxTaskLine) tasks: InboxTaskLine[];
  @Id({ nullable: true, description: 'the report or update it speaks of' }) subjectId: string | null;
  @Id({ nullable: true, description: 'the one task it speaks of' }) taskId: string | null;
  @Instant() deliveredAt: string;
  @Flag() isRead: boolean;
}

export class InboxPage {
  @Many(() => InboxMessageView) messages: InboxMessageView[];
  @Count() total: number;
  @Count() unread: number;
}

export class UnreadView {
  @Count() unread: number;
}
