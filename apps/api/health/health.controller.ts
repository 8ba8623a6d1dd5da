import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { FastifyReply } from 'fastify';
import { AllowEveryone } from '../http/allow.decorator';
import { LiveView, ReadyView } from './health.dto';
import { Readiness } from './readiness';

@ApiTags('health')
@Controller('healthz')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @AllowEveryone()
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'live' };
  }

  /** 200 when database, migrations and queue are there; 503 with what is missing otherwise. */
  @Get('ready')
  @AllowEveryone()
  @ApiOkResponse({ type: ReadyView })
  @ApiServiceUnavailableResponse({ type: ReadyView })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyView> {
    const ready = await this.readiness.check();
    if (!ready.database || !ready.migrations || !ready.queue) void reply.status(503);
    return ready;
  }
}
