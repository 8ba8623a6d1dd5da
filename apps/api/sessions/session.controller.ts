import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Environment } from '@dajuan/config/environment';
import { dateInZone } from '@dajuan/domain/calendar';
import { rightsOf } from '@dajuan/domain/loop';
import { ChangePassword, IdentifySession, LogIn, LogOut } from '@dajuan/features/sessions';
import { AllowAnybody, AllowEveryone } from '../http/allow.decorator';
import { ENVIRONMENT } from '../http/environment.token';
import { NotLoggedIn } from '../http/http.errors';
import { CurrentPrincipal, LoggedIn } from '../http/principal';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie';
import { OrganisationReader } from '../organisations/organisation-reader';
import { ChangePasswordRequest, LoginRequest, SessionView } from './session.dto';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly logging: LogIn,
    private readonly leaving: LogOut,
    private readonly changing: ChangePassword,
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
  @AllowAnybody()
  @ApiOkResponse({ type: SessionView })
  show(@CurrentPrincipal() principal: LoggedIn): Promise<SessionView> {
    return this.view(principal);
  }

  @Delete()
  @HttpCode(204)
  @AllowAnybody()
  @ApiNoContentResponse()
  async logOut(
    @CurrentPrincipal() principal: LoggedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.leaving.logOut(principal.orgId, principal.sessionId);
    clearSessionCookie(reply);
  }

  /** One's own password; one's other sessions end. */
  @Put('password')
  @HttpCode(204)
  @AllowAnybody()
  @ApiNoContentResponse()
  async changePassword(
    @CurrentPrincipal() principal: LoggedIn,
    @Body() body: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.changing.change({ ...principal, source: request.ip }, body.oldPassword, body.newPassword, new Date());
  }

  private async view(principal: LoggedIn): Promise<SessionView> {
    const { organisation, person } = await this.organisations.selfOf(principal);
    const today = dateInZone(new Date(), principal.zone);
    const { isPasswordDue, roles } = principal;
    return { organisation, person, today, isPasswordDue, rights: rightsOf(roles) };
  }
}
