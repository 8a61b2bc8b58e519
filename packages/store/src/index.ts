// What the store offers: a database found or started, the account kept in it, and a doctor for foreign ones.
export type { Database } from './database.ts';
export { doctor, type Finding } from './doctor.ts';
export { firstBroken } from './event-hash.ts';
export { dataFolder, type OpenOptions, openDatabase } from './launcher/open-database.ts';
export { DatabaseUnavailable } from './launcher/unavailable.ts';
export type { UnavailableReason } from './launcher/unavailable-reasons.ts';
export { migrate } from './migrate.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export { type StoreRefusal, type StoreRefusalCode, storeRefusals } from './refusal.ts';
export { storeSentence } from './refusal-sentence.ts';
export { isGovernmentCode } from './report-id.ts';
export type * from './store.ts';
