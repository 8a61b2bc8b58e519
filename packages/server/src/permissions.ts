// Who may do what: one table of abilities, one of routes. Pages show the abilities the server sends and repeat no rule.
import type { Ability } from './api/session.ts';

/** `visitor`: nobody signed in; `reviewer`: a person with a session. */
export type Role = 'visitor' | 'reviewer';

/** Who can reach the server: only this computer, or a network. */
export type Audience = 'own-computer' | 'network';

const everything: readonly Ability[] = ['read-file', 'see-reports', 'search', 'keep-report', 'review'];

export const granted: Readonly<Record<Audience, Readonly<Record<Role, readonly Ability[]>>>> = {
  'own-computer': { visitor: ['read-file', 'see-reports', 'search'], reviewer: everything },
  network: { visitor: ['read-file'], reviewer: everything },
};

/** What each call of the API takes. `anyone`: also a stranger from the network. A route that is missing here does not start. */
export const needed: Readonly<Record<string, Ability | 'anyone'>> = {
  'GET /api': 'anyone',
  'GET /api/openapi.json': 'anyone',
  'GET /api/reading.schema.json': 'anyone',
  'GET /api/health': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'anyone',
  'POST /api/readings': 'read-file',
  'POST /api/readings/summary': 'read-file',
  'GET /api/reports': 'see-reports',
  'POST /api/reports': 'keep-report',
  'GET /api/reports/:id': 'see-reports',
  'GET /api/reports/:id/file': 'see-reports',
  'GET /api/reports/:id/events': 'see-reports',
  'POST /api/reports/:id/acts': 'review',
  'GET /api/reports/:id/summary': 'see-reports',
  'GET /api/reports/:id/ledger.csv': 'see-reports',
  'GET /api/search': 'search',
};

export function mayDo(need: Ability | 'anyone', role: Role, audience: Audience): boolean {
  return need === 'anyone' || granted[audience][role].includes(need);
}
