import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EndorseProgress, ReviewProgress } from '@dajuan/features/progress';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { TaskReader } from '../tasks/task-reader';
import { ReportedProgressView } from '../tasks/task.dto';
import { ProgressReader } from './progress-reader';
import { MyUpdatesView, ReturnUpdateRequest, WaitingUpdatesQuery, WaitingUpdatesView } from './progress.dto';

@ApiTags('progress')
@Controller('progress')
export class ProgressController {
  constructor(
    private readonly progress: ProgressReader,
    private readonly tasks: TaskReader,
    private readonly reviewing: ReviewProgress,
    private readonly endorsing: EndorseProgress,
  ) {}

  /** 我的填报: a head's department's open tasks, an owner's own; overdue, returned, due this period, other. */
  @Get('mine')
  @Allow('head', 'owner')
  @ApiOkResponse({ type: MyUpdatesView })
  async mine(@CurrentPrincipal() principal: Principal): Promise<MyUpdatesView> {
    return this.progress.mine(principal, new Date());
  }

  /** 审核: what waits for the supervision office, or 初审 for the head of its department; oldest first. */
  @Get('waiting')
  @Allow('supervisor', 'head')
  @ApiOkResponse({ type: WaitingUpdatesView })
  async waiting(
    @CurrentPrincipal() principal: Principal,
    @Query() query: WaitingUpdatesQuery,
  ): Promise<WaitingUpdatesView> {
    return this.progress.waiting(principal, query, new Date());
  }

  /** 初审通过: the head of the lead department passes an owner's update on to the supervision office. */
  @Post(':updateId/endorse')
  @Allow('head')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async endorse(
    @CurrentPrincipal() principal: Principal,
    @Param('updateId', ParseUUIDPipe) id: string,
  ): Promise<ReportedProgressView> {
    await this.endorsing.endorse(principal, id, new Date());
    return this.tasks.reported(principal, id, new Date());
  }

  @Post(':updateId/accept')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async accept(
    @CurrentPrincipal() principal: Principal,
    @Param('updateId', ParseUUIDPipe) id: string,
  ): Promise<ReportedProgressView> {
    await this.reviewing.review(principal, id, { verdict: 'accepted' }, new Date());
    return this.tasks.reported(principal, id, new Date());
  }

  @Post(':updateId/return')
  @Allow('supervisor', 'head')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async return(
    @CurrentPrincipal() principal: Principal,
    @Param('updateId', ParseUUIDPipe) id: string,
    @Body() { reason }: ReturnUpdateRequest,
  ): Promise<ReportedProgressView> {
    await this.reviewing.review(principal, id, { verdict: 'returned', reason }, new Date());
    return this.tasks.reported(principal, id, new Date());
  }
}
