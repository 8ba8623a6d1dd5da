import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { parseCalendarDate } from '@dajuan/domain/calendar';
import { CompareReview } from '@dajuan/features/documents';
import { AcceptProposals, EditProposal } from '@dajuan/features/progress';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { ComparisonReader } from './comparison-reader';
import {
  AcceptProposalsRequest,
  CompareRequest,
  ComparisonsView,
  ComparisonView,
  EditProposalRequest,
  TakenProposalsView,
} from './comparison.dto';

@ApiTags('comparisons')
@Controller('plans/:planId/comparisons')
export class ComparisonController {
  constructor(
    private readonly reader: ComparisonReader,
    private readonly comparing: CompareReview,
    private readonly editing: EditProposal,
    private readonly accepting: AcceptProposals,
  ) {}

  /** Lays a year-end review that was imported beside the plan; the earlier comparison where there is one. */
  @Post()
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ComparisonView })
  async compare(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { documentId, asOf }: CompareRequest,
  ): Promise<ComparisonView> {
    const asked = { documentId, asOf: parseCalendarDate(asOf) };
    const id = await this.comparing.compare(principal, planId, asked, new Date());
    return this.reader.show(principal, planId, id);
  }

  @Get()
  @Allow('supervisor')
  @ApiOkResponse({ type: ComparisonsView })
  async list(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
  ): Promise<ComparisonsView> {
    return { comparisons: await this.reader.list(principal, planId) };
  }

  @Get(':comparisonId')
  @Allow('supervisor')
  @ApiOkResponse({ type: ComparisonView })
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('comparisonId', ParseUUIDPipe) id: string,
  ): Promise<ComparisonView> {
    return this.reader.show(principal, planId, id);
  }

  /** Another task, other figures, dropped or taken back; nothing of it is in the ledger yet. */
  @Patch(':comparisonId/proposals/:proposalId')
  @Allow('supervisor')
  @ApiOkResponse({ type: ComparisonView })
  async edit(
    @CurrentPrincipal() principal: Principal,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('comparisonId', ParseUUIDPipe) comparisonId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() edit: EditProposalRequest,
  ): Promise<ComparisonView> {
    await this.reader.mustBeOf(principal, planId, comparisonId);
    await this.editing.edit(principal, comparisonId, proposalId, edit, new Date());
    return this.reader.show(principal, planId, comparisonId);
  }

  /** Takes proposals into the ledger, accepted by who takes them. */
  @Post(':comparisonId/accept')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: TakenProposalsView })
  async accept(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('comparisonId', ParseUUIDPipe) comparisonId: string,
    @Body() { proposals }: AcceptProposalsRequest,
  ): Promise<TakenProposalsView> {
    await this.reader.mustBeOf(principal, planId, comparisonId);
    const { accepted, refused } = await this.accepting.accept(principal, comparisonId, proposals, new Date());
    return {
      accepted: [...accepted],
      refused: refused.map(({ id, refusal: { code, field, zh, en } }) => ({
        id,
        problem: { code, field, message: language === 'zh' ? zh : en },
      })),
    };
  }
}
