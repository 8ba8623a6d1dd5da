import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { parseCalendarDate } from '@dajuan/domain/calendar';
import { KeepWorkGroup, WantedGroup } from '@dajuan/features/work-groups';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { WorkGroupReader } from './work-group-reader';
import {
  ChangeWorkGroupRequest,
  DissolveWorkGroupRequest,
  WorkGroupAnswer,
  WorkGroupRequest,
  WorkGroupsView,
} from './work-group.dto';

/** 专班: temporary bodies across departments. */
@ApiTags('work-groups')
@Controller('work-groups')
export class WorkGroupController {
  constructor(
    private readonly reader: WorkGroupReader,
    private readonly keeping: KeepWorkGroup,
  ) {}

  /** Everybody may know who works on what. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: WorkGroupsView })
  async list(@CurrentPrincipal() principal: Principal): Promise<WorkGroupsView> {
    return { groups: await this.reader.list(principal, new Date()) };
  }

  @Post()
  @Allow('supervisor')
  @ApiCreatedResponse({ type: WorkGroupAnswer })
  async found(@CurrentPrincipal() principal: Principal, @Body() body: WorkGroupRequest): Promise<WorkGroupAnswer> {
    const now = new Date();
    return { group: await this.reader.show(principal, await this.keeping.found(principal, wanted(body), now), now) };
  }

  /** All of it as it is to be: people and tasks not named leave it. */
  @Put(':groupId')
  @Allow('supervisor')
  @ApiOkResponse({ type: WorkGroupAnswer })
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Body() { version, ...body }: ChangeWorkGroupRequest,
  ): Promise<WorkGroupAnswer> {
    const now = new Date();
    await this.keeping.change(principal, groupId, version, wanted(body), now);
    return { group: await this.reader.show(principal, groupId, now) };
  }

  /** Its people lose at once what it gave them. */
  @Post(':groupId/dissolution')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: WorkGroupAnswer })
  async dissolve(
    @CurrentPrincipal() principal: Principal,
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Body() { reason }: DissolveWorkGroupRequest,
  ): Promise<WorkGroupAnswer> {
    const now = new Date();
    await this.keeping.dissolve(principal, groupId, reason, now);
    return { group: await this.reader.show(principal, groupId, now) };
  }
}

function wanted({ purpose, startsOn, endsOn, ...body }: WorkGroupRequest): WantedGroup {
  const last = endsOn === null ? null : parseCalendarDate(endsOn);
  return { ...body, purpose: purpose ?? '', startsOn: parseCalendarDate(startsOn), endsOn: last };
}
