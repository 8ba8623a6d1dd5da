import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply } from 'fastify';
import { CalendarMonth } from '@dajuan/domain/calendar';
import { OpenReport, RequestReport } from '@dajuan/features/reports';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { sendAttachment } from '../http/send-attachment';
import { OverviewQuery } from '../overview/overview.dto';
import { ReportsView, ReportSummary, ReportView, RequestReportRequest } from './report.dto';
import { reportSummary, reportView } from './report-view';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('reports')
@Controller('reports')
export class ReportController {
  constructor(
    private readonly requesting: RequestReport,
    private readonly opening: OpenReport,
  ) {}

  /** Freezes the figures now; a worker builds the paper. */
  @Post()
  @HttpCode(202)
  @Allow('supervisor', 'head')
  @ApiAcceptedResponse({ type: ReportSummary })
  async request(
    @CurrentPrincipal() principal: Principal,
    @Body() { planId, departmentId, month }: RequestReportRequest,
  ): Promise<ReportSummary> {
    const asked = { planId, departmentId: departmentId ?? null, month: month as CalendarMonth };
    const id = await this.requesting.request(principal, asked, new Date());
    return reportSummary(await this.opening.open(principal, id));
  }

  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ReportsView })
  async list(@CurrentPrincipal() principal: Principal, @Query() { planId }: OverviewQuery): Promise<ReportsView> {
    const reports = await this.opening.list(principal, planId ?? null);
    return { reports: reports.map(reportSummary) };
  }

  @Get(':reportId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ReportView })
  async show(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('reportId', ParseUUIDPipe) id: string,
  ): Promise<ReportView> {
    return reportView(await this.opening.open(principal, id), language);
  }

  @Get(':reportId/docx')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async docx(
    @CurrentPrincipal() principal: Principal,
    @Param('reportId', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendAttachment(reply, { ...(await this.opening.download(principal, id)), type: DOCX });
  }
}
