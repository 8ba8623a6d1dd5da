import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReviewFindings, WaiveFinding } from '@dajuan/features/plans';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { planFindingView } from './plan-finding-view';
import { PlanFindingsView, PlanFindingView, WaiveFindingRequest } from './plan-finding.dto';

@ApiTags('plans')
@Controller('plans/:planId/findings')
export class PlanFindingController {
  constructor(
    private readonly reviewing: ReviewFindings,
    private readonly waiving: WaiveFinding,
  ) {}

  /** Doubts about the plan's document and the numbers it gives of its items, each with what became of it. */
  @Get()
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: PlanFindingsView })
  async list(
    @CurrentPrincipal() { orgId }: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<PlanFindingsView> {
    const findings = await this.reviewing.review(orgId, planId);
    return { findings: findings.map((finding) => planFindingView(finding, language)) };
  }

  /** Lets a doubt stand and says why; only while the plan is a draft. */
  @Post('waivers')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanFindingView })
  async waive(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: WaiveFindingRequest,
  ): Promise<PlanFindingView> {
    return planFindingView(await this.waiving.waive(principal, planId, body, new Date()), language);
  }
}
