import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, UseFilters } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { mainPlanOf } from '@dajuan/database/plans';
import {
  AddPlanItem,
  ArchivePlan,
  ConfirmPlan,
  DropPlanItem,
  EditPlanItem,
  EditPlanItems,
  MergePlanItems,
  RestorePlanItem,
  ReviewedItem,
  ReviewPlan,
  SplitPlanItem,
} from '@dajuan/features/plans';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { bulkEditFrom, itemEditFrom } from './item-edit-request';
import { PlanReader } from './plan-reader';
import {
  AddItemRequest,
  BulkEditRequest,
  ConfirmedPlanView,
  EditPlanItemRequest,
  MergeItemsRequest,
  PlanItemsView,
  PlanItemView,
  PlansView,
  PlanView,
  SplitItemRequest,
  VersionRequest,
} from './plan.dto';
import { PlanRefusedView } from './plan-refused.dto';
import { PlanRefusedFilter } from './plan-refused.filter';
import { itemView, planSummary, planView, showingItem, showingPlan } from './plan-views';

@ApiTags('plans')
@Controller('plans')
export class PlanController {
  constructor(
    private readonly plans: PlanReader,
    private readonly reviewing: ReviewPlan,
    private readonly adding: AddPlanItem,
    private readonly editing: EditPlanItem,
    private readonly editingMany: EditPlanItems,
    private readonly dropping: DropPlanItem,
    private readonly restoring: RestorePlanItem,
    private readonly splitting: SplitPlanItem,
    private readonly merging: MergePlanItems,
    private readonly confirming: ConfirmPlan,
    private readonly archiving: ArchivePlan,
  ) {}

  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: PlansView })
  async list(@CurrentPrincipal() principal: Principal): Promise<PlansView> {
    const plans = await this.plans.list(principal);
    const main = mainPlanOf(plans.filter(({ state }) => state !== 'draft'));
    return { plans: plans.map(planSummary), mainPlanId: main?.id ?? null };
  }

  @Get(':planId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: PlanView })
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<PlanView> {
    return planView(await this.plans.show(principal, planId));
  }

  /** Items in the plan's order, dropped ones too, each with what still stands between it and confirming. */
  @Get(':planId/items')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: PlanItemsView })
  async items(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<PlanItemsView> {
    return itemsView(await this.reviewing.review(principal.orgId, planId), language);
  }

  @Post(':planId/items')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async add(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: AddItemRequest,
  ): Promise<PlanItemView> {
    const added = await this.adding.add(principal, planId, { title: body.title, theme: body.theme ?? '' });
    return itemView(added, language);
  }

  /** One department, owner, leader or date for many items at once. */
  @Patch(':planId/items')
  @Allow('supervisor')
  @ApiOkResponse({ type: PlanItemsView })
  async editMany(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: BulkEditRequest,
  ): Promise<PlanItemsView> {
    const edited = await this.editingMany.edit(principal, planId, body.itemIds, bulkEditFrom(body));
    return itemsView(edited, language);
  }

  @Patch(':planId/items/:itemId')
  @Allow('supervisor')
  @ApiOkResponse({ type: PlanItemView })
  async edit(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: EditPlanItemRequest,
  ): Promise<PlanItemView> {
    const seen = { planId, itemId, version: body.version };
    const edited = this.editing.edit(principal, seen, itemEditFrom(body));
    return itemView(await showingItem(language, edited), language);
  }

  @Post(':planId/items/:itemId/drop')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async drop(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: VersionRequest,
  ): Promise<PlanItemView> {
    const dropped = this.dropping.drop(principal, { planId, itemId, version: body.version });
    return itemView(await showingItem(language, dropped), language);
  }

  @Post(':planId/items/:itemId/restore')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async restore(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: VersionRequest,
  ): Promise<PlanItemView> {
    const restored = this.restoring.restore(principal, { planId, itemId, version: body.version });
    return itemView(await showingItem(language, restored), language);
  }

  /** Answers the two halves. */
  @Post(':planId/items/:itemId/split')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemsView })
  async split(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: SplitItemRequest,
  ): Promise<PlanItemsView> {
    const halves = this.splitting.split(principal, { planId, itemId, version: body.version }, body.at);
    return itemsView(await showingItem(language, halves), language);
  }

  /** Answers the one item that is left. */
  @Post(':planId/items/merge')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async merge(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: MergeItemsRequest,
  ): Promise<PlanItemView> {
    return itemView(await this.merging.merge(principal, planId, body.itemIds), language);
  }

  /** Every item left becomes a task, or none does and the problems are told field by field. */
  @Post(':planId/confirm')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ConfirmedPlanView })
  @ApiUnprocessableEntityResponse({ type: PlanRefusedView })
  @UseFilters(PlanRefusedFilter)
  async confirm(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: VersionRequest,
  ): Promise<ConfirmedPlanView> {
    const confirmed = this.confirming.confirm(principal, planId, body.version, new Date());
    return { planId, ...(await showingPlan(confirmed)) };
  }

  /** Refused while updates wait for review; afterwards nothing of the plan moves, and it is judged on its last day. */
  @Post(':planId/archive')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanView })
  async archive(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() body: VersionRequest,
  ): Promise<PlanView> {
    return planView(await showingPlan(this.archiving.archive(principal, planId, body.version, new Date())));
  }
}

function itemsView(items: readonly ReviewedItem[], language: Language): PlanItemsView {
  return { items: items.map((item) => itemView(item, language)) };
}
