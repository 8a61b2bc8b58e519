// What the server offers: the account over HTTP.
export { buildApp } from './build-app.ts';
export { loadSample } from './load-sample.ts';
export { type AppOptions, DEFAULT_LIMITS, type Limits } from './options.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
