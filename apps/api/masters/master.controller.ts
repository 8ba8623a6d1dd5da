import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@dajuan/database/connection';
import { MastersQuery } from '@dajuan/database/masters';
import { AddMaster, ChangeMaster } from '@dajuan/features/masters';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { AddedMasterView, ChangeMasterRequest, MasterRequest, MastersView } from './master.dto';

/** 来源: the papers whose entries tasks answer. */
@ApiTags('masters')
@Controller('masters')
export class MasterController {
  constructor(
    private readonly transactions: Transactions,
    private readonly query: MastersQuery,
    private readonly adding: AddMaster,
    private readonly changing: ChangeMaster,
  ) {}

  /** With how many tasks answer each. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: MastersView })
  async list(@CurrentPrincipal() { orgId }: Principal): Promise<MastersView> {
    return { masters: await this.transactions.inOrganisation(orgId, (tx) => this.query.find(tx)) };
  }

  @Post()
  @Allow('supervisor')
  @ApiCreatedResponse({ type: AddedMasterView })
  async add(@CurrentPrincipal() principal: Principal, @Body() body: MasterRequest): Promise<AddedMasterView> {
    return { id: await this.adding.add(principal, body) };
  }

  /** All of it as it is to be. */
  @Put(':masterId')
  @HttpCode(204)
  @Allow('supervisor')
  @ApiNoContentResponse()
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('masterId', ParseUUIDPipe) masterId: string,
    @Body() { version, ...fields }: ChangeMasterRequest,
  ): Promise<void> {
    await this.changing.change(principal, masterId, version, fields);
  }

  /** Only while no task answers it. */
  @Delete(':masterId')
  @HttpCode(204)
  @Allow('supervisor')
  @ApiNoContentResponse()
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Param('masterId', ParseUUIDPipe) masterId: string,
  ): Promise<void> {
    await this.changing.remove(principal, masterId);
  }
}
