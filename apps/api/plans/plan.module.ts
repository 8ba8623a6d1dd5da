import { Module } from '@nestjs/common';
import { PlanRuleChangeStore, PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { PlanActionsModule } from '@dajuan/features/plans';
import { PlanDeskController } from './plan-desk.controller';
import { PlanFindingController } from './plan-finding.controller';
import { PlanReader } from './plan-reader';
import { PlanRulesReader } from './plan-rules-reader';
import { PlanRulesController } from './plan-rules.controller';
import { PlanController } from './plan.controller';

@Module({
  imports: [PlanActionsModule],
  controllers: [PlanController, PlanFindingController, PlanDeskController, PlanRulesController],
  providers: [PlanReader, PlanRulesReader, PlansQuery, PlanRuleChangeStore, WorkPlanStore],
})
export class PlanModule {}
