import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { ExplanationReader } from './explanation-reader';
import {
  ExplainReportQuery,
  ExplainRollUpQuery,
  ExplainTargetQuery,
  ExplainTaskQuery,
  ExplanationView,
} from './explanation.dto';
import { RollUpExplainer } from './roll-up-explainer';

/** 这个数怎么来的: every figure on a screen or in a report explains itself. */
@ApiTags('explanations')
@Controller('explanations')
export class ExplanationController {
  constructor(
    private readonly reader: ExplanationReader,
    private readonly rollUps: RollUpExplainer,
  ) {}

  /** A figure of a task, from its ledger and dates. */
  @Get('tasks/:taskId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ExplanationView })
  async task(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Query() asked: ExplainTaskQuery,
  ): Promise<ExplanationView> {
    return this.reader.task(principal, id, asked, language, new Date());
  }

  /** A figure of one of a task's targets, from its ledger. */
  @Get('tasks/:taskId/targets/:targetId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ExplanationView })
  async target(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) taskId: string,
    @Param('targetId', ParseUUIDPipe) targetId: string,
    @Query() asked: ExplainTargetQuery,
  ): Promise<ExplanationView> {
    return this.reader.target(principal, { taskId, targetId, ...asked }, language, new Date());
  }

  /** A figure of many tasks: the organisation's, a department's or a theme's. */
  @Get('plans/:planId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ExplanationView })
  async rollUp(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() asked: ExplainRollUpQuery,
  ): Promise<ExplanationView> {
    return this.rollUps.explain(principal, planId, asked, language, new Date());
  }

  /** A figure of a report, from what was frozen with it. */
  @Get('reports/:reportId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ExplanationView })
  async report(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('reportId', ParseUUIDPipe) id: string,
    @Query() { figure, taskId }: ExplainReportQuery,
  ): Promise<ExplanationView> {
    return this.reader.report(principal, id, { figure, taskId }, language);
  }
}
