import { Module } from '@nestjs/common';
import { MastersQuery, MasterStore } from '@dajuan/database/masters';
import { AddMaster } from './add-master.service';
import { ChangeMaster } from './change-master.service';

const actions = [AddMaster, ChangeMaster];

@Module({ providers: [...actions, MastersQuery, MasterStore], exports: actions })
export class MasterActionsModule {}
