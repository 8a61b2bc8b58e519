// The built web pages: files that never change under their name, and one page for every address of the application.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { apiFailure } from '../refusals/api-failure.ts';

/** Files whose name holds a hash of their contents. */
const immutable = /[\\/]assets[\\/]/;

/** Sends compressed twins (`.br`, `.gz`) where they lie beside a file. Without built pages only the API answers. */
export async function serveWeb(app: FastifyInstance, webDist: string | undefined): Promise<void> {
  const isBuilt = webDist !== undefined && existsSync(join(webDist, 'index.html'));
  if (isBuilt)
    await app.register(fastifyStatic, {
      root: webDist,
      preCompressed: true,
      wildcard: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.header('cache-control', immutable.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!;
    const isPage = isBuilt && request.method === 'GET' && !path.startsWith('/api') && !immutable.test(path);
    // Nothing is returned: Fastify would wait for the same answer once more, with listeners of its own on it.
    if (isPage) {
      reply.sendFile('index.html');
      return;
    }
    const { status, body } = apiFailure('route-unknown', { path });
    reply.status(status).send(body);
  });
}
