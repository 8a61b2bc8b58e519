import { health } from '../api/health.ts';
import { VERSION } from '../version.ts';
import type { App, RoutesContext } from './routes-context.ts';

/** For who watches the server: 200 when it can work, 503 when the database is away. */
export function getHealth(app: App, { store, sampleStanding }: RoutesContext): void {
  app.get(
    '/api/health',
    { schema: { summary: 'Whether the server can work', tags: ['server'], response: { 200: health, 503: health } } },
    async (_, reply) => {
      const ok = await store.ping().catch(() => false);
      const database = { ok, kind: store.database.kind };
      return reply.status(ok ? 200 : 503).send({ ok, version: VERSION, database, sampleLoading: sampleStanding() });
    },
  );
}
