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

export type Language = 'zh' | 'en';

export interface KnownRequest extends FastifyRequest {
  principal?: Principal;
}

/** The principal of a route that asked for one; the guard has put it there. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
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
