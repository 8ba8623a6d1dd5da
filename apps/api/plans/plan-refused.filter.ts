import { ArgumentsHost, Catch, ExceptionFilter, HttpStatus } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { PlanRefused } from '@dajuan/features/plans';
import { languageOf } from '../http/principal';
import { PlanRefusedView } from './plan-refused.dto';
import { problemView } from './plan-views';

/** A plan that cannot be confirmed is answered item by item, for the review screen to mark each. */
@Catch(PlanRefused)
export class PlanRefusedFilter implements ExceptionFilter<PlanRefused> {
  catch({ items }: PlanRefused, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const language = languageOf(request);
    const count = new Set(items.map(({ itemId }) => itemId)).size;
    const body: PlanRefusedView = {
      code: 'plan_refused',
      message:
        language === 'zh'
          ? `还有${count}个条目不能确认，请先补齐`
          : `${count} items cannot be confirmed yet: complete them first`,
      requestId: request.id,
      items: items.map((problem) => ({ ...problemView(problem, language), itemId: problem.itemId })),
    };
    void host.switchToHttp().getResponse<FastifyReply>().status(HttpStatus.UNPROCESSABLE_ENTITY).send(body);
  }
}
