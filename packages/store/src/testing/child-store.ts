// A process that opens a store, which seals what an earlier version left, begins a secret for an account and says it as it opens again.
import { openExternal } from '../launcher/external-database.ts';
import { openStore } from '../open-store.ts';

const [url = '', file = '', government = '', login = ''] = process.argv.slice(2);
const database = await openExternal(url, { file });
const store = await openStore(database);
await store.accounts.beginTotp({ government, login }, `SECRET${login}`);
console.log(await store.accounts.totpSecret({ government, login }, 'pending'));
await database.close();
