import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply } from 'fastify';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { OverviewQuery } from '../overview/overview.dto';
import { ReportsView, ReportSummary, ReportView, RequestReportRequest } from './report.dto';

@ApiTags('reports')
@Controller('reports')
export class ReportController {
  /** Freezes the figures now; a worker builds the paper. */
  @Post()
  @HttpCode(202)
  @Allow('supervisor', 'head')
  @ApiAcceptedResponse({ type: ReportSummary })
  async request(@CurrentPrincipal() _p: Principal, @Body() _body: RequestReportRequest): Promise<ReportSummary> {
    throw new Error('being built');
  }

  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ReportsView })
  async list(@CurrentPrincipal() _p: Principal, @Query() _query: OverviewQuery): Promise<ReportsView> {
    throw new Error('being built');
  }

  @Get(':reportId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ReportView })
  async show(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('reportId', ParseUUIDPipe) _id: string,
  ): Promise<ReportView> {
    throw new Error('being built');
  }

  @Get(':reportId/docx')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async docx(
    @CurrentPrincipal() _p: Principal,
    @Param('reportId', ParseUUIDPipe) _id: string,
    @Res() _reply: FastifyReply,
  ): Promise<void> {
    throw new Error('being built');
  }
}
