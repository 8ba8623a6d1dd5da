import { Module } from '@nestjs/common';
import { PlansQuery } from '@dajuan/database/plans';
import { PlanActionsModule } from '@dajuan/features/plans';
import { PlanDeskController } from './plan-desk.controller';
import { PlanFindingController } from './plan-finding.controller';
import { PlanReader } from './plan-reader';
import { PlanController } from './plan.controller';

@Module({
  imports: [PlanActionsModule],
  controllers: [PlanController, PlanFindingController, PlanDeskController],
  providers: [PlanReader, PlansQuery],
})
export class PlanModule {}
