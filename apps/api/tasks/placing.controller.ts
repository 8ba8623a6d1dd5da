import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnswerMasters, NameContact, PlaceInAreas } from '@dajuan/features/placing';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { AnswerMastersRequest, NameContactRequest, PlaceInAreasRequest } from './placing.dto';
import { TaskReader } from './task-reader';
import { TaskView } from './task.dto';

/** Where a task stands besides its departments: its contact, its areas, the masters it answers. */
@ApiTags('tasks')
@Controller('tasks')
export class PlacingController {
  constructor(
    private readonly tasks: TaskReader,
    private readonly naming: NameContact,
    private readonly placing: PlaceInAreas,
    private readonly answering: AnswerMasters,
  ) {}

  @Put(':taskId/contact')
  @Allow('supervisor', 'head', 'owner')
  @ApiOkResponse({ type: TaskView })
  async contact(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { version, contactId }: NameContactRequest,
  ): Promise<TaskView> {
    const now = new Date();
    await this.naming.name(principal, id, version, contactId, now);
    return this.tasks.show(principal, id, language, now);
  }

  @Put(':taskId/areas')
  @Allow('supervisor')
  @ApiOkResponse({ type: TaskView })
  async areas(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { version, areaIds, sites }: PlaceInAreasRequest,
  ): Promise<TaskView> {
    const now = new Date();
    await this.placing.place(principal, id, version, { areaIds, sites: sites ?? [] }, now);
    return this.tasks.show(principal, id, language, now);
  }

  @Put(':taskId/masters')
  @Allow('supervisor')
  @ApiOkResponse({ type: TaskView })
  async masters(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { version, masters }: AnswerMastersRequest,
  ): Promise<TaskView> {
    const now = new Date();
    await this.answering.answer(principal, id, version, masters, now);
    return this.tasks.show(principal, id, language, now);
  }
}
