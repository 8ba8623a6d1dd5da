import { Module } from '@nestjs/common';
import { MastersQuery } from '@dajuan/database/masters';
import { MasterActionsModule } from '@dajuan/features/masters';
import { MasterController } from './master.controller';

@Module({ imports: [MasterActionsModule], controllers: [MasterController], providers: [MastersQuery] })
export class MasterModule {}
