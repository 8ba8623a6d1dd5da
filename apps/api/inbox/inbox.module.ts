import { Module } from '@nestjs/common';
import { InboxActionsModule } from '@dajuan/features/reminders';
import { InboxController } from './inbox.controller';

@Module({ imports: [InboxActionsModule], controllers: [InboxController] })
export class InboxModule {}
