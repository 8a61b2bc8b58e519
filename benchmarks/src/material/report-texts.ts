// The texts that are measured: real reports where there are some beside the checkout, else the sample county's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sampleReports, sampleText } from '@luoshi/samples';
import { inCheckout } from './checkout.ts';

export interface ReportText {
  readonly name: string;
  readonly text: string;
}

/** At least one, in the order of their names. */
export function reportTexts(): readonly ReportText[] {
  const folder = inCheckout('../shared/reports');
  if (!existsSync(folder)) return sampleReports.map((sample) => ({ name: sample.name, text: sampleText(sample) }));
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}
