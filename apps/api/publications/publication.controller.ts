import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CalendarMonth } from '@dajuan/domain/calendar';
import { PublishRollUp } from '@dajuan/features/publications';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { PublicationReader } from './publication-reader';
import {
  PublicationDraftQuery,
  PublicationDraftView,
  PublicationsView,
  PublicationView,
  PublishRequest,
  SubordinatesRequest,
  SubordinatesView,
} from './publication.dto';

/** 上报 below, 下级单位 above: verified figures on their way up. */
@ApiTags('publications')
@Controller()
export class PublicationController {
  constructor(
    private readonly reader: PublicationReader,
    private readonly publishing: PublishRollUp,
  ) {}

  /** What this organisation published, newest first. */
  @Get('publications')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: PublicationsView })
  async list(@CurrentPrincipal() principal: Principal): Promise<PublicationsView> {
    return { publications: await this.reader.latest(principal) };
  }

  /** What would be published of a month now. */
  @Get('publications/draft')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: PublicationDraftView })
  draft(
    @CurrentPrincipal() principal: Principal,
    @Query() { planId, month }: PublicationDraftQuery,
  ): Promise<PublicationDraftView> {
    return this.reader.draft(principal, { planId, month: month as CalendarMonth }, new Date());
  }

  /** Freezes the month's verified figures; a worker carries them up. */
  @Post('publications')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: PublicationView })
  async publish(
    @CurrentPrincipal() principal: Principal,
    @Body() { planId, month, reason = '' }: PublishRequest,
  ): Promise<PublicationView> {
    const asked = { planId, month: month as CalendarMonth, reason };
    return this.reader.one(principal, await this.publishing.publish(principal, asked, new Date()));
  }

  /** The organisations right below, side by side, by what they published and nothing else. */
  @Get('subordinates')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: SubordinatesView })
  subordinates(
    @CurrentPrincipal() principal: Principal,
    @Query() { month }: SubordinatesRequest,
  ): Promise<SubordinatesView> {
    return this.reader.subordinates(principal, month as CalendarMonth | undefined, new Date());
  }
}
