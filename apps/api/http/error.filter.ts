import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { answerOf } from './answer';
import { Denials } from './denials';
import { KnownRequest, languageOf } from './principal';

/** The way out for every error: status and sentence by the table in answer.ts; denials are noted, our own faults logged. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(private readonly denials: Denials) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<KnownRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = sendError(error, request, reply);
    this.denials.note(error, request);
    if (status >= 500) {
      const stack = error instanceof Error ? error.stack : String(error);
      this.logger.error({ requestId: request.id, method: request.method, url: request.url, stack });
    }
  }
}

/** Also for what fails before any route is found, as an address that is not one. Answers the status sent. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): number {
  const { status, body, retryAfterSeconds } = answerOf(error, languageOf(request));
  if (retryAfterSeconds) void reply.header('Retry-After', retryAfterSeconds);
  void reply.status(status).send({ ...body, requestId: request.id });
  return status;
}
