import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
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

@ApiTags('plans')
@Controller('plans')
export class PlanController {
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: PlansView })
  async list(@CurrentPrincipal() _p: Principal): Promise<PlansView> {
    throw new Error('being built');
  }

  @Get(':planId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: PlanView })
  async show(@CurrentPrincipal() _p: Principal, @Param('planId', ParseUUIDPipe) _id: string): Promise<PlanView> {
    throw new Error('being built');
  }

  /** Items in the plan's order, dropped ones too, each with what still stands between it and confirming. */
  @Get(':planId/items')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: PlanItemsView })
  async items(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
  ): Promise<PlanItemsView> {
    throw new Error('being built');
  }

  @Post(':planId/items')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async add(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Body() _body: AddItemRequest,
  ): Promise<PlanItemView> {
    throw new Error('being built');
  }

  /** One department, owner, leader or date for many items at once. */
  @Patch(':planId/items')
  @Allow('supervisor')
  @ApiOkResponse({ type: PlanItemsView })
  async editMany(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Body() _body: BulkEditRequest,
  ): Promise<PlanItemsView> {
    throw new Error('being built');
  }

  @Patch(':planId/items/:itemId')
  @Allow('supervisor')
  @ApiOkResponse({ type: PlanItemView })
  async edit(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Param('itemId', ParseUUIDPipe) _itemId: string,
    @Body() _body: EditPlanItemRequest,
  ): Promise<PlanItemView> {
    throw new Error('being built');
  }

  @Post(':planId/items/:itemId/drop')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async drop(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Param('itemId', ParseUUIDPipe) _itemId: string,
    @Body() _body: VersionRequest,
  ): Promise<PlanItemView> {
    throw new Error('being built');
  }

  @Post(':planId/items/:itemId/restore')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async restore(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Param('itemId', ParseUUIDPipe) _itemId: string,
    @Body() _body: VersionRequest,
  ): Promise<PlanItemView> {
    throw new Error('being built');
  }

  /** Answers the two halves. */
  @Post(':planId/items/:itemId/split')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemsView })
  async split(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Param('itemId', ParseUUIDPipe) _itemId: string,
    @Body() _body: SplitItemRequest,
  ): Promise<PlanItemsView> {
    throw new Error('being built');
  }

  /** Answers the one item that is left. */
  @Post(':planId/items/merge')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PlanItemView })
  async merge(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Body() _body: MergeItemsRequest,
  ): Promise<PlanItemView> {
    throw new Error('being built');
  }

  /** Every item left becomes a task, or none does and the problems are told field by field. */
  @Post(':planId/confirm')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ConfirmedPlanView })
  @ApiUnprocessableEntityResponse({ type: PlanRefusedView })
  async confirm(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('planId', ParseUUIDPipe) _id: string,
    @Body() _body: VersionRequest,
  ): Promise<ConfirmedPlanView> {
    throw new Error('being built');
  }
}
