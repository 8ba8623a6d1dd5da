import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@dajuan/database/connection';
import { InboxQuery as OwnMessages } from '@dajuan/database/reminders';
import { ReadMessage } from '@dajuan/features/reminders';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { roles } from '../http/words';
import { InboxPage, InboxQuery, UnreadView } from './inbox.dto';
import { messageView } from './message-view';

const PAGE = 50;

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: OwnMessages,
    private readonly reading: ReadMessage,
  ) {}

  /** One's own messages, newest first. */
  @Get()
  @Allow(...roles)
  @ApiOkResponse({ type: InboxPage })
  async list(
    @CurrentPrincipal() { orgId, personId }: Principal,
    @CurrentLanguage() language: Language,
    @Query() query: InboxQuery,
  ): Promise<InboxPage> {
    const window = { onlyUnread: query.unread === 'true', offset: query.offset ?? 0, limit: query.limit ?? PAGE };
    const page = await this.transactions.inOrganisation(orgId, (tx) => this.messages.page(tx, personId, window));
    return { ...page, messages: page.messages.map((message) => messageView(message, language)) };
  }

  @Get('unread')
  @Allow(...roles)
  @ApiOkResponse({ type: UnreadView })
  async unread(@CurrentPrincipal() { orgId, personId }: Principal): Promise<UnreadView> {
    return { unread: await this.transactions.inOrganisation(orgId, (tx) => this.messages.unread(tx, personId)) };
  }

  @Post(':messageId/read')
  @Allow(...roles)
  @ApiCreatedResponse({ type: UnreadView })
  async read(
    @CurrentPrincipal() { orgId, personId }: Principal,
    @Param('messageId', ParseUUIDPipe) id: string,
  ): Promise<UnreadView> {
    return { unread: await this.reading.read(orgId, personId, id, new Date()) };
  }
}
