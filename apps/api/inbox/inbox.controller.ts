import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { roles } from '../http/words';
import { InboxPage, InboxQuery, UnreadView } from './inbox.dto';

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  /** One's own messages, newest first. */
  @Get()
  @Allow(...roles)
  @ApiOkResponse({ type: InboxPage })
  async list(@CurrentPrincipal() _p: Principal, @Query() _query: InboxQuery): Promise<InboxPage> {
    throw new Error('being built');
  }

  @Get('unread')
  @Allow(...roles)
  @ApiOkResponse({ type: UnreadView })
  async unread(@CurrentPrincipal() _p: Principal): Promise<UnreadView> {
    throw new Error('being built');
  }

  @Post(':messageId/read')
  @Allow(...roles)
  @ApiCreatedResponse({ type: UnreadView })
  async read(@CurrentPrincipal() _p: Principal, @Param('messageId', ParseUUIDPipe) _id: string): Promise<UnreadView> {
    throw new Error('being built');
  }
}
