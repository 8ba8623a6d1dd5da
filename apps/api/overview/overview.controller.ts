import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { DepartmentOverviewView, OverviewQuery, OverviewView } from './overview.dto';

@ApiTags('overview')
@Controller()
export class OverviewController {
  /** 总览: the organisation's figures, its departments and themes, and what is most urgent. */
  @Get('overview')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: OverviewView })
  async overview(@CurrentPrincipal() _p: Principal, @Query() _query: OverviewQuery): Promise<OverviewView> {
    throw new Error('being built');
  }

  /** One department's page; its own people see it too. */
  @Get('departments/:departmentId/overview')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: DepartmentOverviewView })
  async department(
    @CurrentPrincipal() _p: Principal,
    @Param('departmentId', ParseUUIDPipe) _id: string,
    @Query() _query: OverviewQuery,
  ): Promise<DepartmentOverviewView> {
    throw new Error('being built');
  }
}
