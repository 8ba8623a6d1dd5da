import { FastifyReply } from 'fastify';

export const SESSION_COOKIE = 'session';

/** Not readable by scripts, not sent from other sites, over TLS only where people come by https. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
