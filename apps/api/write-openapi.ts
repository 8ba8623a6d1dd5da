import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';
import { openapiOf } from './openapi';

/** Writes openapi.json into the folder it is run in; no server, database or queue is needed. */
async function write(): Promise<void> {
  const app = await NestFactory.create(ApiModule, new FastifyAdapter(), { logger: ['error'], preview: true });
  app.setGlobalPrefix('api');
  writeFileSync('openapi.json', `${JSON.stringify(openapiOf(app), null, 2)}\n`);
}

void write();
