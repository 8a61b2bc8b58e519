// For tests of the rooms that build on the store: a fresh database on a real server.
export { firstBrokenIn } from './first-broken-in.ts';
export { readReport } from './sample-report.ts';
export { ownServer, type TestServer, testServers } from './servers.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
