import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SuggestLeads, UndoPlanEdit } from '@dajuan/features/plans';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { SuggestedLeadsView, UndonePlanEditView } from './plan-desk.dto';
import { itemView } from './plan-views';

/** What helps at the review desk. */
@ApiTags('plans')
@Controller('plans/:planId')
export class PlanDeskController {
  constructor(
    private readonly suggesting: SuggestLeads,
    private readonly undoing: UndoPlanEdit,
  ) {}

  /** Who could lead the items without a department, by the text and by earlier tasks; empty once the plan is confirmed. */
  @Get('suggestions')
  @Allow('supervisor')
  @ApiOkResponse({ type: SuggestedLeadsView })
  async suggestions(
    @CurrentPrincipal() { orgId }: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<SuggestedLeadsView> {
    return { suggestions: await this.suggesting.suggest(orgId, planId) };
  }

  /** Takes back the last thing one did to the draft; refused when somebody else changed its items since. */
  @Post('undo')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: UndonePlanEditView })
  async undo(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<UndonePlanEditView> {
    const { kind, items } = await this.undoing.undo(principal, planId);
    return { kind, items: items.map((item) => itemView(item, language)) };
  }
}
