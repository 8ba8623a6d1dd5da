import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { readEnvironment } from '@dajuan/config/environment';
import { projectRoot } from '@dajuan/config/project-root';
import { ApiModule } from './api.module';
import { openapiOf } from './openapi';

/** Writes openapi.json. Nest only previews the application, so no database or queue is asked for. */
async function write(): Promise<void> {
  const reading = readEnvironment({});
  if (!reading.ok) throw new Error('an empty environment is a valid one');
  const root = ApiModule.forRoot({ ...reading.environment, databaseUrl: 'postgres://nobody@localhost/none' });
  const app = await NestFactory.create(root, new FastifyAdapter(), { logger: ['error'], preview: true });
  app.setGlobalPrefix('api', { exclude: ['healthz/live', 'healthz/ready'] });
  writeFileSync(join(projectRoot(), 'openapi.json'), `${JSON.stringify(openapiOf(app), null, 2)}\n`);
}

void write();
