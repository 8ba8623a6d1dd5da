import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { FastifyRequest } from 'fastify';
import { Role } from '@dajuan/domain/loop';

/** Who asks, as the session says; the row scope of every query starts here. */
export interface Principal {
  readonly orgId: string;
  readonly personId: string;
  readonly departmentId: string | null;
  readonly roles: readonly Role[];
  readonly sessionId: string;
  /** The organisation's IANA zone. */
  readonly zone: string;
}

/** The same with what their own session and password ask for. */
export interface LoggedIn extends Principal {
  readonly accountId: string;
  /** The password is to be changed before anything else. */
  readonly isPasswordDue: boolean;
}

export type Language = 'zh' | 'en';

export interface KnownRequest extends FastifyRequest {
  principal?: LoggedIn;
}

/** The principal of a route that asked for one; the guard has put it there. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): LoggedIn => {
  const { principal } = context.switchToHttp().getRequest<KnownRequest>();
  if (!principal) throw new Error('a route without a policy asked for its principal');
  return principal;
});

/** Chinese unless English is asked for first. */
export function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}

export const CurrentLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
