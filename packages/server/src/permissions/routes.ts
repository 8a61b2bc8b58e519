// What each call of the API takes.
import type { Ability } from './abilities.ts';

/** `anyone`: also a stranger from the network. */
export type Need = Ability | 'anyone';

/** A route that is missing here does not start. */
export const routes: Readonly<Record<string, Need>> = {
  'GET /api': 'anyone',
  'GET /api/openapi.json': 'anyone',
  'GET /api/reading.schema.json': 'anyone',
  'GET /api/health': 'anyone',

  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'anyone',
  'POST /api/session/password': 'own-account',
  'POST /api/session/totp': 'own-account',

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

  'GET /api/reports/:id/breakdown': 'see-matters',
  'PUT /api/reports/:id/breakdown': 'break-down',
  'POST /api/reports/:id/breakdown/issue': 'break-down',
  'POST /api/reports/:id/breakdown/import': 'break-down',
  'POST /api/reports/:id/breakdown/matters': 'hand-out',
  'GET /api/reports/:id/breakdown.docx': 'see-matters',
  'GET /api/reports/:id/breakdown.xlsx': 'see-matters',

  'GET /api/matters': 'see-matters',
  'POST /api/matters': 'hand-out',
  'GET /api/matters/:id': 'see-matters',
  'POST /api/matters/:id/commands': 'act-on-matters',
  'POST /api/matters/commands': 'act-on-matters',
  'POST /api/matters/:id/give-down': 'hand-out',
  'GET /api/matters/:id/slips/:file': 'take-matter-file',
  'GET /api/matters.xlsx': 'take-matter-file',
  'GET /api/matters.csv': 'take-matter-file',
  'POST /api/evidence': 'act-on-matters',
  'GET /api/evidence/:sha256': 'take-matter-file',
  'GET /api/choices': 'see-matters',
  'GET /api/todo': 'act-on-matters',
  'GET /api/notices': 'act-on-matters',
  'POST /api/notices/:id/read': 'act-on-matters',
  'GET /api/board': 'see-matters',
  'GET /api/cockpit': 'see-cockpit',
  'GET /api/calendar-of-dues': 'see-matters',
  'GET /api/burden': 'see-burden',
  'GET /api/unit-scores': 'see-burden',

  'GET /api/dispatch-sessions': 'hold-session',
  'POST /api/dispatch-sessions': 'hold-session',
  'GET /api/dispatch-sessions/:id': 'hold-session',
  'PATCH /api/dispatch-sessions/:id': 'hold-session',
  'POST /api/dispatch-sessions/:id/decisions': 'hold-session',
  'POST /api/dispatch-sessions/:id/close': 'hold-session',
  'GET /api/dispatch-sessions/:id/minutes.docx': 'hold-session',

  'GET /api/bulletins': 'see-matters',
  'GET /api/bulletins/:month': 'see-matters',
  'PUT /api/bulletins/:month': 'issue-bulletin',
  'POST /api/bulletins/:month/issue': 'issue-bulletin',
  'GET /api/bulletins/:month/bulletin.docx': 'see-matters',

  'GET /api/mechanisms': 'see-mechanisms',
  'PUT /api/mechanisms/:mechanism/settings': 'set-mechanisms',

  'GET /api/accounts': 'manage-accounts',
  'POST /api/accounts': 'manage-accounts',
  'PATCH /api/accounts/:login': 'manage-accounts',
  'POST /api/accounts/:login/password': 'manage-accounts',
  'POST /api/accounts/:login/unlock': 'manage-accounts',
  'DELETE /api/accounts/:login/totp': 'manage-accounts',

  'GET /api/governments': 'see-directory',
  'PUT /api/governments/:code': 'manage-governments',
  'GET /api/directory': 'see-directory',
  'PUT /api/directory': 'manage-directory',
  'POST /api/directory/sheets': 'manage-directory',
  'POST /api/directory/workbook': 'manage-directory',
  'POST /api/directory/succession': 'manage-directory',
  'GET /api/calendar': 'see-calendar',
  'POST /api/calendar/days': 'manage-calendar',
  'POST /api/calendar/notice': 'manage-calendar',

  'GET /api/audit': 'read-audit',
  'GET /api/audit/export': 'read-audit',
  'GET /api/audit/verify': 'read-audit',
};
