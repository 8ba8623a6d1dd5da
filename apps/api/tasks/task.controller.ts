import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import {
  MoveTaskRequest,
  ReportedProgressView,
  ReportProgressRequest,
  TaskListQuery,
  TaskPage,
  TaskView,
  ThemesView,
} from './task.dto';

@ApiTags('tasks')
@Controller('tasks')
export class TaskController {
  /** Tasks one may see: all of the organisation, or one's department's as lead or support. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: TaskPage })
  async list(@CurrentPrincipal() _p: Principal, @Query() _query: TaskListQuery): Promise<TaskPage> {
    throw new Error('being built');
  }

  @Get('themes')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ThemesView })
  async themes(@CurrentPrincipal() _p: Principal, @Query() _query: TaskListQuery): Promise<ThemesView> {
    throw new Error('being built');
  }

  @Get(':taskId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: TaskView })
  async show(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('taskId', ParseUUIDPipe) _id: string,
  ): Promise<TaskView> {
    throw new Error('being built');
  }

  /** A fact is appended; nothing reported before is changed. */
  @Post(':taskId/progress')
  @Allow('head', 'owner', 'supervisor')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async report(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('taskId', ParseUUIDPipe) _id: string,
    @Body() _body: ReportProgressRequest,
  ): Promise<ReportedProgressView> {
    throw new Error('being built');
  }

  /** A step of the loop: sign for, close, pause, … */
  @Post(':taskId/moves')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: TaskView })
  async move(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('taskId', ParseUUIDPipe) _id: string,
    @Body() _body: MoveTaskRequest,
  ): Promise<TaskView> {
    throw new Error('being built');
  }
}
