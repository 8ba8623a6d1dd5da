import { Module } from '@nestjs/common';
import { PlansQuery } from '@dajuan/database/plans';
import { PlanActionsModule } from '@dajuan/features/plans';
import { PlanReader } from './plan-reader';
import { PlanController } from './plan.controller';

@Module({ imports: [PlanActionsModule], controllers: [PlanController], providers: [PlanReader, PlansQuery] })
export class PlanModule {}
