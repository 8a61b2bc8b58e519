// Every page and its address. What a page shows is in its address, so that it can be sent to somebody.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address/plain-search.ts';
import { given, oneOf, textIn } from './address/search-values.ts';
import { boardSearch } from './board/board-search.ts';
import { deskSearch } from './desk/desk-search.ts';
import { indicatorsSearch } from './indicators/indicators-search.ts';
import { livelihoodSearch } from './livelihood/livelihood-search.ts';
import { HomePage } from './pages/home-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PageCrashed } from './pages/page-crashed.tsx';
import { ReadingPage } from './pages/reading-page.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { Shell } from './pages/shell.tsx';
import { publicationSearch } from './publication/publication-search.ts';
import { seriesSearch } from './series/series-search.ts';
import { suggestionsSearch } from './suggestions/suggestions-search.ts';
import { systemTabs } from './system/system-tabs.ts';
import { todoWhy } from './todo/todo-groups.ts';
import { AccountLoading } from './year-account/account-loading.tsx';
import { accountSearch } from './year-account/account-search.ts';

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

// The pages of 查账, 交账 and 系统 come when they are opened: the first view does not carry them.
const breakdown = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id/breakdown',
  component: lazyRouteComponent(() => import('./pages/breakdown-page.tsx'), 'BreakdownPage'),
});

const todo = createRoute({
  getParentRoute: () => root,
  path: '/todo',
  validateSearch: (raw: Record<string, unknown>) => given({ why: todoWhy(raw.why) }),
  component: lazyRouteComponent(() => import('./pages/todo-page.tsx'), 'TodoPage'),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./pages/board-page.tsx'), 'BoardPage'),
});

const matter = createRoute({
  getParentRoute: () => root,
  path: '/matters/$id',
  component: lazyRouteComponent(() => import('./pages/matter-page.tsx'), 'MatterPage'),
});

const act = createRoute({
  getParentRoute: () => root,
  path: '/matters/$id/do/$command',
  validateSearch: (raw: Record<string, unknown>) =>
    given({ from: oneOf(['todo'], raw.from), colour: oneOf(['blue', 'orange', 'red'], raw.colour) }),
  component: lazyRouteComponent(() => import('./pages/do-page.tsx'), 'DoPage'),
});

const cockpit = createRoute({
  getParentRoute: () => root,
  path: '/cockpit',
  validateSearch: (raw: Record<string, unknown>) => given({ big: oneOf(['1'], raw.big) }),
  component: lazyRouteComponent(() => import('./pages/cockpit-page.tsx'), 'CockpitPage'),
});

const dispatch = createRoute({
  getParentRoute: () => root,
  path: '/dispatch',
  component: lazyRouteComponent(() => import('./pages/dispatch-page.tsx'), 'DispatchPage'),
});

const dispatchSession = createRoute({
  getParentRoute: () => root,
  path: '/dispatch/$id',
  component: lazyRouteComponent(() => import('./pages/dispatch-session-page.tsx'), 'DispatchSessionPage'),
});

const bulletins = createRoute({
  getParentRoute: () => root,
  path: '/bulletins',
  validateSearch: (raw: Record<string, unknown>) => given({ month: textIn(raw.month) }),
  component: lazyRouteComponent(() => import('./pages/bulletins-page.tsx'), 'BulletinsPage'),
});

const scores = createRoute({
  getParentRoute: () => root,
  path: '/scores',
  validateSearch: (raw: Record<string, unknown>) => given({ quarter: textIn(raw.quarter), unit: textIn(raw.unit) }),
  component: lazyRouteComponent(() => import('./pages/scores-page.tsx'), 'ScoresPage'),
});

const livelihood = createRoute({
  getParentRoute: () => root,
  path: '/livelihood',
  validateSearch: livelihoodSearch,
  component: lazyRouteComponent(() => import('./pages/livelihood-page.tsx'), 'LivelihoodPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account-page.tsx'), 'AccountPage'),
});

const accountOfGovernment = createRoute({
  getParentRoute: () => root,
  path: '/account/$government',
  component: lazyRouteComponent(() => import('./pages/account-page.tsx'), 'AccountPage'),
});

const yearAccount = createRoute({
  getParentRoute: () => root,
  path: '/account/$government/$year',
  validateSearch: accountSearch,
  pendingComponent: AccountLoading,
  component: lazyRouteComponent(() => import('./pages/year-account-page.tsx'), 'YearAccountPage'),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/draft',
  component: lazyRouteComponent(() => import('./pages/draft-page.tsx'), 'DraftPage'),
});

const draftOfGovernment = createRoute({
  getParentRoute: () => root,
  path: '/draft/$government',
  component: lazyRouteComponent(() => import('./pages/draft-page.tsx'), 'DraftPage'),
});

const yearDraft = createRoute({
  getParentRoute: () => root,
  path: '/draft/$government/$year',
  validateSearch: (raw: Record<string, unknown>): { of?: number } => {
    const of = Number(raw.of);
    return Number.isSafeInteger(of) && of > 0 ? { of } : {};
  },
  component: lazyRouteComponent(() => import('./pages/year-draft-page.tsx'), 'YearDraftPage'),
});

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  validateSearch: indicatorsSearch,
  component: lazyRouteComponent(() => import('./pages/indicators-page.tsx'), 'IndicatorsPage'),
});

const series = createRoute({
  getParentRoute: () => root,
  path: '/series',
  validateSearch: seriesSearch,
  component: lazyRouteComponent(() => import('./pages/series-page.tsx'), 'SeriesPage'),
});

const system = createRoute({
  getParentRoute: () => root,
  path: '/system',
  validateSearch: (raw: Record<string, unknown>) =>
    given({ tab: oneOf(systemTabs, raw.tab), of: textIn(raw.of), into: textIn(raw.into), q: textIn(raw.q) }),
  component: lazyRouteComponent(() => import('./pages/system-page.tsx'), 'SystemPage'),
});

const publication = createRoute({
  getParentRoute: () => root,
  path: '/publication',
  validateSearch: publicationSearch,
  component: lazyRouteComponent(() => import('./pages/publication-page.tsx'), 'PublicationPage'),
});

const suggestions = createRoute({
  getParentRoute: () => root,
  path: '/suggestions',
  validateSearch: suggestionsSearch,
  component: lazyRouteComponent(() => import('./pages/suggestions-page.tsx'), 'SuggestionsPage'),
});

const mySuggestion = createRoute({
  getParentRoute: () => root,
  path: '/suggestions/$id',
  component: lazyRouteComponent(() => import('./pages/my-suggestion-page.tsx'), 'MySuggestionPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    reading,
    report,
    search,
    breakdown,
    todo,
    board,
    matter,
    act,
    cockpit,
    dispatch,
    dispatchSession,
    bulletins,
    scores,
    account,
    livelihood,
    accountOfGovernment,
    yearAccount,
    indicators,
    series,
    draft,
    draftOfGovernment,
    yearDraft,
    publication,
    suggestions,
    mySuggestion,
    system,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
