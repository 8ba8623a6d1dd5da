import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, AllowEveryone } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { roles } from '../http/words';
import { LoginRequest, SessionView } from './session.dto';

@ApiTags('session')
@Controller('session')
export class SessionController {
  @Post()
  @AllowEveryone()
  @ApiCreatedResponse({ type: SessionView })
  async logIn(
    @Body() _body: LoginRequest,
    @Req() _request: FastifyRequest,
    @Res({ passthrough: true }) _reply: FastifyReply,
  ): Promise<SessionView> {
    throw new Error('being built');
  }

  @Get()
  @Allow(...roles)
  @ApiOkResponse({ type: SessionView })
  async show(@CurrentPrincipal() _principal: Principal): Promise<SessionView> {
    throw new Error('being built');
  }

  @Delete()
  @HttpCode(204)
  @Allow(...roles)
  @ApiNoContentResponse()
  async logOut(
    @CurrentPrincipal() _principal: Principal,
    @Res({ passthrough: true }) _reply: FastifyReply,
  ): Promise<void> {
    throw new Error('being built');
  }
}
