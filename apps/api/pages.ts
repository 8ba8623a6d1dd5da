import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectRoot } from '@dajuan/config/project-root';

const YEAR_S = 365 * 24 * 3600;

/**
 * Serves the built web on the same address. Its files are named by content and kept for a year; the one page is asked
 * for each time. Any other GET that is neither the API's nor a file's is a page of the web's own: it gets the page, and
 * the web's router does the rest.
 */
export async function servePages(app: NestFastifyApplication): Promise<void> {
  const root = join(projectRoot(), 'dist/web');
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes(`${root}/assets/`);
      reply.header('Cache-Control', kept ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|healthz|assets)(\/|$)/.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
