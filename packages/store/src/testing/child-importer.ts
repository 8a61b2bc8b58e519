// A process that keeps reports as fast as it can and says each one that was acknowledged; a test kills it.
import { writeSync } from 'node:fs';
import { openDatabase } from '../launcher/open-database.ts';
import { openStore } from '../open-store.ts';
import { readReport } from './sample-report.ts';

const [dataDir = '', first = '0'] = process.argv.slice(2);
const store = await openStore(await openDatabase({ dataDir }));
writeSync(1, 'ready\n');
for (let number = Number(first); ; number++) {
  const report = await readReport({ more: `第${number}号。` });
  const outcome = await store.importReport({ government: { code: '970001', name: '青河县' }, ...report, by: '周明' });
  if ('refused' in outcome) throw new Error(outcome.code);
  const acted = await store.recordAct({
    report: outcome.id,
    expectedSeq: 0,
    act: { kind: 'confirm', fact: 'q1' },
    by: '周明',
  });
  // Written at once, not through a stream that a kill would empty.
  if (acted && 'event' in acted) writeSync(1, `${outcome.id}\n`);
}
