// A process that fires what is due at an instant, over and over, and says how much took effect; a test kills it in the middle.
import { writeSync } from 'node:fs';
import { openExternal } from '../launcher/external-database.ts';
import { openStore } from '../open-store.ts';

const [url = '', instant = ''] = process.argv.slice(2);
const store = await openStore(await openExternal(url), { now: () => new Date(instant) });
writeSync(1, 'ready\n');
await store.matters.fireDue();
// Said at once, not through a stream that a kill would empty.
writeSync(1, 'done\n');
setInterval(() => {}, 1_000);
