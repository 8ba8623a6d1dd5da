import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AreasQuery } from '@dajuan/database/areas';
import { Transactions } from '@dajuan/database/connection';
import { inTreeOrder } from '@dajuan/domain/places';
import { AddArea, ChangeArea, RemoveArea } from '@dajuan/features/areas';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { AddedAreaView, AreaRequest, AreasView, ChangeAreaRequest } from './area.dto';

/** 片区、居村、网格: the tree beside that of the departments. */
@ApiTags('areas')
@Controller('areas')
export class AreaController {
  constructor(
    private readonly transactions: Transactions,
    private readonly query: AreasQuery,
    private readonly adding: AddArea,
    private readonly changing: ChangeArea,
    private readonly removing: RemoveArea,
  ) {}

  /** In the order of the tree, with how much is placed in each. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: AreasView })
  async list(@CurrentPrincipal() { orgId }: Principal): Promise<AreasView> {
    const areas = await this.transactions.inOrganisation(orgId, (tx) => this.query.find(tx));
    return { areas: inTreeOrder(areas).map(({ area, depth }) => ({ ...area, depth })) };
  }

  @Post()
  @Allow('supervisor')
  @ApiCreatedResponse({ type: AddedAreaView })
  async add(@CurrentPrincipal() principal: Principal, @Body() body: AreaRequest): Promise<AddedAreaView> {
    return { id: await this.adding.add(principal, body) };
  }

  /** All of it as it is to be; what is placed in it goes with it. */
  @Put(':areaId')
  @HttpCode(204)
  @Allow('supervisor')
  @ApiNoContentResponse()
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('areaId', ParseUUIDPipe) areaId: string,
    @Body() { version, ...fields }: ChangeAreaRequest,
  ): Promise<void> {
    await this.changing.change(principal, areaId, version, fields);
  }

  /** Only while nothing lies in it. */
  @Delete(':areaId')
  @HttpCode(204)
  @Allow('supervisor')
  @ApiNoContentResponse()
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Param('areaId', ParseUUIDPipe) areaId: string,
  ): Promise<void> {
    await this.removing.remove(principal, areaId);
  }
}
