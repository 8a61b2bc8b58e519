// What the server offers: the account over HTTP.
export { auditLines } from './accounts/audit-lines.ts';
export { createFirstAccount, type FirstAccount } from './accounts/create-first-account.ts';
export {
  loadSampleAccounts,
  type SampleAccount,
  type SampleGovernment,
  type SamplePeople,
} from './accounts/load-sample-accounts.ts';
export { SAMPLE_PASSWORD } from './accounts/sample-logins.ts';
export { buildApp } from './build-app.ts';
export { loadSample } from './load-sample.ts';
export { type AppOptions, DEFAULT_LIMITS, type Limits } from './options.ts';
export { type Need, routes } from './permissions/index.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
