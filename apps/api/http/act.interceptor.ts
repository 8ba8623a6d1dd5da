import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { FastifyReply } from 'fastify';
import { lastValueFrom, Observable, of } from 'rxjs';
import { actingAs } from '@dajuan/database/connection';
import { DoOnce } from '@dajuan/features/once';
import { actOf } from './act';
import { askedOnce } from './idempotency-key';
import { KnownRequest } from './principal';

/** Says of every request what is being done and by whom; what comes with an Idempotency-Key is done once. */
@Injectable()
export class ActInterceptor implements NestInterceptor {
  constructor(private readonly once: DoOnce) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const act = actOf(request);
    const handled = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    const asked = await askedOnce(request);
    if (!asked) return of(await actingAs(act, handled));
    const { status, text } = await this.once.do(act, asked, async () => {
      const answer = await handled();
      return { status: reply.statusCode, text: JSON.stringify(answer ?? null) };
    });
    void reply.status(status);
    return of(JSON.parse(text) ?? undefined);
  }
}
