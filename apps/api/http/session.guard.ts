import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { IdentifySession } from '@dajuan/features/sessions';
import { NotAllowed } from '@dajuan/domain/errors';
import { POLICY, Policy } from './allow.decorator';
import { NotLoggedIn } from './http.errors';
import { KnownRequest } from './principal';
import { SESSION_COOKIE } from './session-cookie';

/** Lets a request through by its route's policy and puts the principal on it. No policy, no way in. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: IdentifySession,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<Policy | undefined>(POLICY, context.getHandler());
    if (!policy) return false;
    if ('everyone' in policy) return true;
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const token = request.cookies[SESSION_COOKIE];
    const live = token ? await this.sessions.identify(token, new Date()) : null;
    if (!live) throw new NotLoggedIn();
    if (!live.roles.some((role) => policy.roles.includes(role))) throw noRight();
    request.principal = live;
    return true;
  }
}

function noRight(): NotAllowed {
  return new NotAllowed('role_missing', '您的角色不能进行此项操作', 'Your role does not include this');
}
