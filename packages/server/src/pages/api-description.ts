// The API described: OpenAPI as JSON, and the same as a page to read.
import swagger from '@fastify/swagger';
import readingSchema from '@luoshi/ledger/reading.schema.json' with { type: 'json' };
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import type { WithForm } from '../routes/upload-body.ts';
import { VERSION } from '../version.ts';
import { apiPage, type OpenApi } from './api-page.ts';

const transform = createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } });

/** Must be registered before the routes: it collects them as they are added. */
export async function collectDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '落实 Luoshi',
        version: VERSION,
        description: 'Government work reports read into a ledger in which every figure points at its sentence.',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'luoshi_session' } },
      },
    },
    transform: (document) => {
      const { url, schema } = transform(document as Parameters<typeof transform>[0]);
      const { form, ...rest } = schema as WithForm;
      return { url, schema: form ? { ...rest, body: form } : rest };
    },
  });
}

export function describe(app: FastifyInstance): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/api/reading.schema.json', { schema: { hide: true } }, async () => readingSchema);
  app.get('/api', { schema: { hide: true } }, async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(app.swagger() as unknown as OpenApi)),
  );
}
