import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangedElsewhere } from '@dajuan/database/connection';
import { dateInZone } from '@dajuan/domain/calendar';
import { Disposition, Step } from '@dajuan/domain/loop';
import { RecordProgress } from '@dajuan/features/progress';
import { AssignTask, MoveTask, UrgeTask } from '@dajuan/features/tasks';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { proposedUpdate } from './report-request';
import { askedTasks, filtersFrom } from './task-filters-request';
import { TaskReader } from './task-reader';
import {
  AssignTaskRequest,
  MoveTaskRequest,
  ReportedProgressView,
  ReportProgressRequest,
  TaskListQuery,
  TaskPage,
  TaskQuery,
  TaskView,
  ThemesView,
  UrgeTaskRequest,
} from './task.dto';

@ApiTags('tasks')
@Controller('tasks')
export class TaskController {
  constructor(
    private readonly tasks: TaskReader,
    private readonly recording: RecordProgress,
    private readonly moving: MoveTask,
    private readonly assigning: AssignTask,
    private readonly urging: UrgeTask,
  ) {}

  /** Tasks one may see: all of the organisation, or one's department's as lead or support. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: TaskPage })
  async list(@CurrentPrincipal() principal: Principal, @Query() query: TaskListQuery): Promise<TaskPage> {
    return this.tasks.list(principal, askedTasks(query), new Date(), query.asOf);
  }

  @Get('themes')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ThemesView })
  async themes(@CurrentPrincipal() principal: Principal, @Query() query: TaskListQuery): Promise<ThemesView> {
    return { themes: await this.tasks.themes(principal, filtersFrom(query), new Date()) };
  }

  @Get(':taskId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: TaskView })
  async show(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Query() { asOf }: TaskQuery,
  ): Promise<TaskView> {
    return this.tasks.show(principal, id, language, new Date(), asOf);
  }

  /** A fact is appended; nothing reported before is changed. */
  @Post(':taskId/progress')
  @Allow('head', 'owner', 'supervisor')
  @ApiCreatedResponse({ type: ReportedProgressView })
  async report(
    @CurrentPrincipal() principal: Principal,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() body: ReportProgressRequest,
  ): Promise<ReportedProgressView> {
    const now = new Date();
    const update = proposedUpdate(body, dateInZone(now, principal.zone));
    return this.tasks.reported(principal, await this.recording.record(principal, id, update, now), now);
  }

  /** A step of the loop: sign for, close, pause, … Where somebody else was faster, the answer shows the task as it is. */
  @Post(':taskId/moves')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: TaskView })
  async move(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { version, move, disposition, reason }: MoveTaskRequest,
  ): Promise<TaskView> {
    const ending = (disposition ?? null) as Disposition | null;
    const step = { version, move: move as Step, disposition: ending, reason: reason ?? '' };
    return this.shown(principal, id, language, () => this.moving.move(principal, id, step, new Date()));
  }

  /** 交办 anew: a task that was handed back goes to another department, or to the same again. */
  @Post(':taskId/assignment')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: TaskView })
  async assign(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { version, leadDepartmentId, ownerId, reason }: AssignTaskRequest,
  ): Promise<TaskView> {
    const asked = { version, leadDepartmentId, ownerId: ownerId ?? null, reason: reason ?? '' };
    return this.shown(principal, id, language, () => this.assigning.assign(principal, id, asked, new Date()));
  }

  /** 催办: tells the owner and the heads of the department, once a day. */
  @Post(':taskId/urging')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: TaskView })
  async urge(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { words }: UrgeTaskRequest,
  ): Promise<TaskView> {
    return this.shown(principal, id, language, () => this.urging.urge(principal, id, words ?? '', new Date()));
  }

  /** The task after the step; where somebody else was faster, the error shows it as it is. */
  private async shown(
    principal: Principal,
    id: string,
    language: Language,
    step: () => Promise<void>,
  ): Promise<TaskView> {
    const show = () => this.tasks.show(principal, id, language, new Date());
    try {
      await step();
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error;
      throw new ChangedElsewhere(error.what, error.id, await show());
    }
    return show();
  }
}
