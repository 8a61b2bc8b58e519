// Which writing calls a government still answers after it was merged into another. Every other one is refused, new ones too.
import type { Ability } from './abilities.ts';
import { routes } from './routes.ts';

/** Each with why it stays; whatever only reads stays as well and is not named. */
const staying: Readonly<Record<string, string>> = {
  'POST /api/session': 'who reads signs in',
  'DELETE /api/session': 'who reads signs out',
  'POST /api/session/password': 'who reads keeps their own account safe',
  'POST /api/session/totp': 'who reads keeps their own account safe',
  'PATCH /api/accounts/:login': 'who may read on is still administered; new accounts belong to the successor',
  'POST /api/accounts/:login/password': 'who may read on is still administered',
  'POST /api/accounts/:login/unlock': 'who may read on is still administered',
  'DELETE /api/accounts/:login/totp': 'who may read on is still administered',

  'POST /api/readings': 'keeps nothing',
  'POST /api/readings/summary': 'keeps nothing',
  'POST /api/notices/:id/read': 'a mark of having read',

  'POST /api/matters/:id/take-over': 'the successor’s office goes on with a matter in its own government',
  'PUT /api/governments/:code': 'a merger is taken back',
  'DELETE /api/governments/:code': 'refuses by itself while anything is kept',

  'POST /api/matters/:id/commands':
    'the store refuses it, but for a form it had accepted before, which is answered as then',
  'POST /api/matters/commands': 'the store refuses each, but for forms it had accepted before',
};

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a call, as the table of routes names it, is refused in a merged government before its route is asked. */
export const endsWithMerger = (route: string): boolean =>
  !reading.has(route.slice(0, route.indexOf(' '))) && !(route in staying);

/** Each opens a reading call as well, and that for the successor or beside what it writes. */
const writingFirst: ReadonlySet<Ability> = new Set(['hand-out', 'rule-account']);

/** Whether pages still offer an ability to people of a merged government: some call that takes it goes on. */
export const goesOnAfterMerger = (ability: Ability): boolean =>
  !writingFirst.has(ability) &&
  Object.entries(routes).some(([route, need]) => need === ability && !endsWithMerger(route));
