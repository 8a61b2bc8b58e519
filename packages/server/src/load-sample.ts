// The made-up county comes in on the first start, so that there is something to see before the first real report.
import { readDocument } from '@luoshi/ledger';
import { sampleBytes, sampleGovernment, sampleReports } from '@luoshi/samples';
import type { Store } from '@luoshi/store';

const importer = '示例';

/** Keeps the sample's reports, marked as sample, and gives how many were new. Does nothing when they are there. */
export async function loadSample(store: Store): Promise<number> {
  const there = new Set((await store.reports()).filter(({ sample }) => sample).map(({ sourceName }) => sourceName));
  let added = 0;
  for (const sample of sampleReports.filter(({ name }) => !there.has(name))) {
    const bytes = sampleBytes(sample);
    const reading = await readDocument(bytes, sample.name);
    if ('refused' in reading) throw new Error(`The sample ${sample.name} cannot be read: ${reading.code}.`);
    const { code, name } = sampleGovernment;
    const outcome = await store.importReport({
      government: { code, name },
      bytes,
      reading,
      by: importer,
      sample: true,
    });
    if ('refused' in outcome) throw new Error(`The sample ${sample.name} is not kept: ${outcome.code}.`);
    if (!outcome.repeated) added += 1;
  }
  return added;
}
