import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { parseCalendarDate } from '@dajuan/domain/calendar';
import { LockPeriod } from '@dajuan/features/periods';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { PeriodReader } from './period-reader';
import { LockPeriodRequest, PeriodRowsQuery, PeriodRowsView, PeriodsView } from './period.dto';

@ApiTags('periods')
@Controller('plans/:planId/periods')
export class PeriodController {
  constructor(
    private readonly periods: PeriodReader,
    private readonly locking: LockPeriod,
  ) {}

  /** The plan's reporting periods with their state; of locked ones what they came to. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: PeriodsView })
  list(@CurrentPrincipal() principal: Principal, @Param('planId', ParseUUIDPipe) planId: string): Promise<PeriodsView> {
    return this.periods.list(principal, planId, new Date());
  }

  /** 每期状况: the tasks one may see, with their colour in every locked period. */
  @Get('rows')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: PeriodRowsView })
  rows(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() page: PeriodRowsQuery,
  ): Promise<PeriodRowsView> {
    return this.periods.rows(principal, planId, page);
  }

  /** Locks a period for good. Reports that come later count from then on; the period keeps its colours. */
  @Post()
  @HttpCode(200)
  @Allow('supervisor')
  @ApiOkResponse({ type: PeriodsView })
  async lock(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { endsOn }: LockPeriodRequest,
  ): Promise<PeriodsView> {
    const now = new Date();
    await this.locking.lock(principal, planId, parseCalendarDate(endsOn), now);
    return this.periods.list(principal, planId, now);
  }
}
