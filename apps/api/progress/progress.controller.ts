import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { ReportedProgressView } from '../tasks/task.dto';
import { MyUpdatesView, ReturnUpdateRequest, WaitingUpdatesQuery, WaitingUpdatesView } from './progress.dto';

@ApiTags('progress')
@Controller('progress')
export class ProgressController {
  /** 我的填报: a head's department's open tasks, an owner's own; overdue, returned, due this period, other. */
  @Get('mine')
  @Allow('head', 'owner')
  @ApiOkResponse({ type: MyUpdatesView })
  async mine(@CurrentPrincipal() _p: Principal): Promise<MyUpdatesView> {
    throw new Error('being built');
  }

  /** 审核: what waits, oldest first. */
  @Get('waiting')
  @Allow('supervisor')
  @ApiOkResponse({ type: WaitingUpdatesView })
  async waiting(@CurrentPrincipal() _p: Principal, @Query() _query: WaitingUpdatesQuery): Promise<WaitingUpdatesView> {
    throw new Error('being built');
  }

  @Post(':updateId/accept')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async accept(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('updateId', ParseUUIDPipe) _id: string,
  ): Promise<ReportedProgressView> {
    throw new Error('being built');
  }

  @Post(':updateId/return')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async return(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('updateId', ParseUUIDPipe) _id: string,
    @Body() _body: ReturnUpdateRequest,
  ): Promise<ReportedProgressView> {
    throw new Error('being built');
  }
}
