import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { answerOf } from './answer';
import { languageOf } from './principal';

/** The way out for every error: status and sentence by the table in answer.ts; our own faults are logged here. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = answerOf(error, languageOf(request));
    if (answer.status >= 500) {
      const stack = error instanceof Error ? error.stack : String(error);
      this.logger.error({ requestId: request.id, method: request.method, url: request.url, stack });
    }
    if (answer.retryAfterSeconds) void reply.header('Retry-After', answer.retryAfterSeconds);
    void reply.status(answer.status).send({ ...answer.body, requestId: request.id });
  }
}
