import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { IdentifiedSession, IdentifySession } from '@dajuan/features/sessions';
import { NotAllowed } from '@dajuan/domain/errors';
import { Role } from '@dajuan/domain/loop';
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
    request.principal = live;
    if ('roles' in policy) refuseUnfit(live, policy.roles);
    return true;
  }
}

function refuseUnfit({ roles, isPasswordDue }: IdentifiedSession, allowed: readonly Role[]): void {
  if (isPasswordDue) throw new NotAllowed('password_due', '请先修改密码', 'Change your password first');
  if (!roles.some((role) => allowed.includes(role))) throw noRight();
}

function noRight(): NotAllowed {
  return new NotAllowed('role_missing', '您的角色不能进行此项操作', 'Your role does not include this');
}
