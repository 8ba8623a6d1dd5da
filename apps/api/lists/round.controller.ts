import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { HoldRound, MarkRound, RaiseFindings, StateBreakdown } from '@dajuan/features/lists';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { BreakdownRequest } from './breakdown.dto';
import { ListReader } from './list-reader';
import { ListView } from './list.dto';
import { MarkRoundRequest, NewRoundRequest, RaisedView, RaiseFindingsRequest } from './round.dto';

/** Rounds that mark the entries of a list, and counts that fall apart. */
@ApiTags('lists')
@Controller()
export class RoundController {
  constructor(
    private readonly reader: ListReader,
    private readonly holding: HoldRound,
    private readonly marking: MarkRound,
    private readonly raising: RaiseFindings,
    private readonly stating: StateBreakdown,
  ) {}

  /** A check, a year's rating, a month's counts. */
  @Post('lists/:listId/rounds')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async hold(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Body() { name, heldOn, stated = [] }: NewRoundRequest,
  ): Promise<ListView> {
    const round = { name, heldOn, stated: Object.fromEntries(stated.map(({ grade, count }) => [grade, count])) };
    await this.holding.hold(principal, listId, round, new Date());
    return this.reader.show(principal, listId, new Date());
  }

  /** All of the marks or none; an entry marked again has the later mark. */
  @Post('list-rounds/:roundId/marks')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async mark(
    @CurrentPrincipal() principal: Principal,
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() { marks }: MarkRoundRequest,
  ): Promise<ListView> {
    const given = marks.map(({ entryId, value = null, grade = null, finding = '' }) => ({
      ...{ entryId, value, grade, finding },
    }));
    return this.reader.show(principal, await this.marking.mark(principal, roundId, given, new Date()), new Date());
  }

  /** Takes no more marks; twice is once. */
  @Post('list-rounds/:roundId/lock')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async lock(
    @CurrentPrincipal() principal: Principal,
    @Param('roundId', ParseUUIDPipe) roundId: string,
  ): Promise<ListView> {
    return this.reader.show(principal, await this.marking.lock(principal, roundId, new Date()), new Date());
  }

  /** What was found wanting, as entries of a problem list. */
  @Post('list-rounds/:roundId/findings')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: RaisedView })
  async raise(
    @CurrentPrincipal() principal: Principal,
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() { listId, entryIds }: RaiseFindingsRequest,
  ): Promise<RaisedView> {
    return { listId, entryIds: await this.raising.raise(principal, roundId, { listId, entryIds }, new Date()) };
  }

  /** Stated again under its title, the later one stands. */
  @Post('lists/:listId/breakdowns')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async state(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Body() { title, asOf, lines, statedShare = null, shareDecimals = null }: BreakdownRequest,
  ): Promise<ListView> {
    await this.stating.state(principal, listId, { title, asOf, lines, statedShare, shareDecimals }, new Date());
    return this.reader.show(principal, listId, new Date());
  }
}
