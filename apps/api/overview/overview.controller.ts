import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { OverviewReader } from './overview-reader';
import { DepartmentOverviewView, OverviewOnDayQuery, OverviewView } from './overview.dto';

@ApiTags('overview')
@Controller()
export class OverviewController {
  constructor(private readonly reader: OverviewReader) {}

  /** 总览: the organisation's figures, its departments and themes, and what is most urgent. */
  @Get('overview')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: OverviewView })
  async overview(
    @CurrentPrincipal() principal: Principal,
    @Query() { planId, asOf }: OverviewOnDayQuery,
  ): Promise<OverviewView> {
    return this.reader.overview(principal, planId, new Date(), asOf);
  }

  /** One department's page; its own people see it too. */
  @Get('departments/:departmentId/overview')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: DepartmentOverviewView })
  async department(
    @CurrentPrincipal() principal: Principal,
    @Param('departmentId', ParseUUIDPipe) id: string,
    @Query() { planId, asOf }: OverviewOnDayQuery,
  ): Promise<DepartmentOverviewView> {
    return this.reader.department(principal, id, planId, new Date(), asOf);
  }
}
