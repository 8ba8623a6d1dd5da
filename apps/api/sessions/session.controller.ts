import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Environment } from '@dajuan/config/environment';
import { dateInZone } from '@dajuan/domain/calendar';
import { IdentifySession, LogIn, LogOut } from '@dajuan/features/sessions';
import { Allow, AllowEveryone } from '../http/allow.decorator';
import { ENVIRONMENT } from '../http/environment.token';
import { NotLoggedIn } from '../http/http.errors';
import { CurrentPrincipal, Principal } from '../http/principal';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie';
import { roles } from '../http/words';
import { OrganisationReader } from '../organisations/organisation-reader';
import { LoginRequest, SessionView } from './session.dto';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly logging: LogIn,
    private readonly leaving: LogOut,
    private readonly sessions: IdentifySession,
    private readonly organisations: OrganisationReader,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Post()
  @AllowEveryone()
  @ApiCreatedResponse({ type: SessionView })
  async logIn(
    @Body() body: LoginRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const now = new Date();
    const token = await this.logging.logIn(body.login, body.password, request.ip, now);
    const principal = await this.sessions.identify(token, now);
    if (!principal) throw new NotLoggedIn();
    setSessionCookie(reply, token, this.environment.secureCookies);
    return this.view(principal);
  }

  @Get()
  @Allow(...roles)
  @ApiOkResponse({ type: SessionView })
  show(@CurrentPrincipal() principal: Principal): Promise<SessionView> {
    return this.view(principal);
  }

  @Delete()
  @HttpCode(204)
  @Allow(...roles)
  @ApiNoContentResponse()
  async logOut(
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.leaving.logOut(principal.orgId, principal.sessionId);
    clearSessionCookie(reply);
  }

  private async view(principal: Principal): Promise<SessionView> {
    const { organisation, person } = await this.organisations.selfOf(principal);
    return { organisation, person, today: dateInZone(new Date(), principal.zone) };
  }
}
