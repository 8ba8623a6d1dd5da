import { Module } from '@nestjs/common';
import { InboxMessageStore, InboxQuery } from '@dajuan/database/reminders';
import { ReadMessage } from './read-message.service';

/** What people do with their inboxes. */
@Module({ providers: [ReadMessage, InboxMessageStore, InboxQuery], exports: [ReadMessage, InboxQuery] })
export class InboxActionsModule {}
