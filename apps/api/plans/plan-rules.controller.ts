import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangePlanRules } from '@dajuan/features/plans';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { rulesFromFields } from './plan-rules-fields';
import { PlanRulesReader } from './plan-rules-reader';
import { ChangePlanRulesRequest, PlanRulesView } from './plan-rules.dto';
import { showingPlan } from './plan-views';

@ApiTags('plans')
@Controller('plans/:planId/rules')
export class PlanRulesController {
  constructor(
    private readonly rules: PlanRulesReader,
    private readonly changing: ChangePlanRules,
  ) {}

  /** What a plan settles for all of its tasks, and every change of it with who, when and why. */
  @Get()
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: PlanRulesView })
  show(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<PlanRulesView> {
    return this.rules.show(principal.orgId, planId);
  }

  /** Colours, expected progress and reports due of every task of the plan follow at once, its roll-ups soon after. */
  @Put()
  @Allow('supervisor')
  @ApiOkResponse({ type: PlanRulesView })
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { version, rules, reason }: ChangePlanRulesRequest,
  ): Promise<PlanRulesView> {
    const present = await this.rules.present(principal.orgId, planId);
    const wanted = { version, rules: rulesFromFields(rules, present), reason };
    await showingPlan(this.changing.change(principal, planId, wanted, new Date()));
    return this.rules.show(principal.orgId, planId);
  }
}
