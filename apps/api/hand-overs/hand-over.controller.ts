import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DrawUpHandOver, SignHandOver, WithdrawHandOver } from '@dajuan/features/hand-overs';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { HandOverReader } from './hand-over-reader';
import {
  DrawnHandOverView,
  DrawUpHandOverRequest,
  DutiesView,
  HandOversView,
  HandOverView,
  WithdrawHandOverRequest,
} from './hand-over.dto';

/** 工作交接: who holds what, and how it goes to others. */
@ApiTags('hand-overs')
@Controller()
export class HandOverController {
  constructor(
    private readonly reader: HandOverReader,
    private readonly drawing: DrawUpHandOver,
    private readonly signing: SignHandOver,
    private readonly withdrawing: WithdrawHandOver,
  ) {}

  /** Everything somebody holds, as one list: for themselves, the head of their department, supervision and leaders. */
  @Get('people/:personId/duties')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: DutiesView })
  async duties(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<DutiesView> {
    return this.reader.duties(principal, personId);
  }

  /** Those that name the reader, of a head also those of the department; supervision and leaders see all. */
  @Get('hand-overs')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: HandOversView })
  async list(@CurrentPrincipal() principal: Principal): Promise<HandOversView> {
    return this.reader.list(principal);
  }

  @Get('hand-overs/:handOverId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: HandOverView })
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('handOverId', ParseUUIDPipe) id: string,
  ): Promise<HandOverView> {
    return this.reader.show(principal, id);
  }

  /** Nothing changes hands before everybody it names has signed. */
  @Post('hand-overs')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiCreatedResponse({ type: DrawnHandOverView })
  async drawUp(
    @CurrentPrincipal() principal: Principal,
    @Body() { personId: giverId, witnessId, note, lines }: DrawUpHandOverRequest,
  ): Promise<DrawnHandOverView> {
    const drawn = { giverId, witnessId, note: note ?? '', lines };
    return { id: await this.drawing.drawUp(principal, drawn, new Date()) };
  }

  /** Signs as whatever the hand-over names the signer; with the last signature it takes effect. */
  @Post('hand-overs/:handOverId/signatures')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiCreatedResponse({ type: HandOverView })
  async sign(
    @CurrentPrincipal() principal: Principal,
    @Param('handOverId', ParseUUIDPipe) id: string,
  ): Promise<HandOverView> {
    await this.signing.sign(principal, id, new Date());
    return this.reader.show(principal, id);
  }

  /** Before it takes effect; afterwards another hand-over leads back. */
  @Post('hand-overs/:handOverId/withdrawal')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiCreatedResponse({ type: HandOverView })
  async withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('handOverId', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawHandOverRequest,
  ): Promise<HandOverView> {
    await this.withdrawing.withdraw(principal, id, reason, new Date());
    return this.reader.show(principal, id);
  }
}
