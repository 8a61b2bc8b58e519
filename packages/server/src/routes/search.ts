import { searchAnswer, searchQuery } from '../api/search.ts';
import { errorsOf } from './errors-of.ts';
import type { App, RoutesContext } from './routes-context.ts';

const hitsShown = 100;

export function search(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/search',
    {
      schema: {
        summary: 'Sentences of kept reports that hold some words',
        tags: ['reports'],
        querystring: searchQuery,
        response: { 200: searchAnswer, ...errorsOf(400, 401) },
      },
    },
    async ({ query: { q, government } }) => {
      const { hits, more } = await store.search({ words: q, government: government || undefined, limit: hitsShown });
      return { hits: [...hits], more };
    },
  );
}
