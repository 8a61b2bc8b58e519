// Every page and its address. What a page shows is in its address, so that it can be sent to somebody.
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { deskSearch } from './desk/desk-search.ts';
import { HomePage } from './pages/home-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PageCrashed } from './pages/page-crashed.tsx';
import { ReadingPage } from './pages/reading-page.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { Shell } from './pages/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: PageCrashed });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const reading = createRoute({
  getParentRoute: () => root,
  path: '/reading',
  validateSearch: deskSearch,
  component: ReadingPage,
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: deskSearch,
  component: ReportPage,
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (raw: Record<string, unknown>): { q: string } => ({ q: raw.q === undefined ? '' : String(raw.q) }),
  component: SearchPage,
});

export const router = createRouter({
  routeTree: root.addChildren([home, reading, report, search]),
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
