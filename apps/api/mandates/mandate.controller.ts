import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dateInZone, parseCalendarDate } from '@dajuan/domain/calendar';
import { ExtendMandate, GiveMandate, MoveMandate } from '@dajuan/features/mandates';
import { HandOnMandate } from '@dajuan/features/plans';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { MandateReader } from './mandate-reader';
import {
  ExtendMandateRequest,
  GivenBatchView,
  GivenItemsView,
  GiveMandateRequest,
  HandedOnView,
  HandOnMandateRequest,
  MoveMandateRequest,
  ReceivedMandatesView,
} from './mandate.dto';

/** 交办下级, 上级交办: items between an organisation and the one above it, each side at its own rows. */
@ApiTags('mandates')
@Controller('mandates')
export class MandateController {
  constructor(
    private readonly reader: MandateReader,
    private readonly giving: GiveMandate,
    private readonly moving: MoveMandate,
    private readonly extending: ExtendMandate,
    private readonly handingOn: HandOnMandate,
  ) {}

  /** What this organisation gave to those below it, and what each made of it. */
  @Get('given')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: GivenItemsView })
  given(@CurrentPrincipal() principal: Principal, @CurrentLanguage() language: Language): Promise<GivenItemsView> {
    return this.reader.given(principal, language, new Date());
  }

  /** What the organisation above gave to this one. */
  @Get('received')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: ReceivedMandatesView })
  received(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
  ): Promise<ReceivedMandatesView> {
    return this.reader.received(principal, language, new Date());
  }

  /** Gives an item to organisations right below; a worker carries it over. */
  @Post()
  @Allow('supervisor')
  @ApiCreatedResponse({ type: GivenBatchView })
  async give(@CurrentPrincipal() principal: Principal, @Body() body: GiveMandateRequest): Promise<GivenBatchView> {
    const now = new Date();
    const startsOn = body.startsOn ? parseCalendarDate(body.startsOn) : dateInZone(now, principal.zone);
    const towns = body.towns.map(({ townId, target }) => ({ townId, target: target ?? null }));
    const item = { title: body.title, words: body.words ?? '', measure: body.measure, towns };
    const dates = { startsOn, dueOn: parseCalendarDate(body.dueOn) };
    return { batchId: await this.giving.give(principal, { ...item, ...dates }, now) };
  }

  /** 签收, 退回 below; 重新交办, 撤销 above. */
  @Post(':mandateId/moves')
  @HttpCode(204)
  @Allow('supervisor')
  @ApiNoContentResponse()
  async move(
    @CurrentPrincipal() principal: Principal,
    @Param('mandateId', ParseUUIDPipe) mandateId: string,
    @Body() { version, move, reason = '', forAll = false }: MoveMandateRequest,
  ): Promise<void> {
    await this.moving.move(principal, { mandateId, version, forAll, move, reason }, new Date());
  }

  /** 延期 by the superior; the tasks below follow. */
  @Post(':mandateId/extension')
  @HttpCode(204)
  @Allow('supervisor')
  @ApiNoContentResponse()
  async extend(
    @CurrentPrincipal() principal: Principal,
    @Param('mandateId', ParseUUIDPipe) mandateId: string,
    @Body() { version, newDueOn, reason = '', forAll = false }: ExtendMandateRequest,
  ): Promise<void> {
    const asked = { mandateId, version, forAll, newDueOn: parseCalendarDate(newDueOn), reason };
    await this.extending.extend(principal, asked, new Date());
  }

  /** 分办: it becomes a task of a department's. */
  @Post(':mandateId/task')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: HandedOnView })
  async handOn(
    @CurrentPrincipal() principal: Principal,
    @Param('mandateId', ParseUUIDPipe) mandateId: string,
    @Body() { version, supportDepartmentIds = [], ownerId = null, leaderId = null, ...body }: HandOnMandateRequest,
  ): Promise<HandedOnView> {
    const asked = { ...body, supportDepartmentIds, ownerId, leaderId };
    return { taskId: await this.handingOn.handOn(principal, mandateId, version, asked, new Date()) };
  }
}
