import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Environment } from '@dajuan/config/environment';
import { logLevelsFrom } from '@dajuan/config/log-levels';
import { ApiModule } from './api.module';
import { Denials } from './http/denials';
import { ErrorFilter, sendError } from './http/error.filter';
import { requestValidation } from './http/request-validation';
import { servePages } from './pages';

const MB = 1024 * 1024;
const FILE_LIMIT = 20 * MB;
/** A pasted text of 2,000,000 characters is refused or taken by its own rule, so a body may be larger than that. */
const BODY_LIMIT = 24 * MB;

/** The API, ready to listen. Answers one address for pages, API and health. */
export async function createApi(
  environment: Environment & { readonly databaseUrl: string },
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void sendError(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(environment), adapter, {
    logger: new ConsoleLogger({ logLevels: logLevelsFrom(environment.logLevel), json: !process.stdout.isTTY }),
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 10 } });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Ant Design writes its styles into the page as it runs.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        upgradeInsecureRequests: environment.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: environment.secureCookies ? undefined : false,
  });
  app.setGlobalPrefix('api', { exclude: ['healthz/live', 'healthz/ready'] });
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ErrorFilter(app.get(Denials)));
  app.enableShutdownHooks();
  await servePages(app);
  return app;
}
