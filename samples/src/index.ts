// The made-up county: what the demo shows first and what tests read where no real report is at hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export { lanxiDirectory, type SampleDirectory, sampleDirectories } from './directory.ts';
export { type SampleLogIn, type SampleRole, sampleLogIns } from './log-ins.ts';

/** A sample report: its file name, where the file is, and what kind of file it imitates. */
export interface SampleReport {
  readonly name: string;
  /** Absolute path of the text file (UTF-8, LF). */
  readonly path: string;
  /** Calendar year in which the report was delivered. */
  readonly deliveredYear: number;
  /** `paragraphs`: one line a paragraph; `typeset`: hard-wrapped lines and page numbers, as text taken out of a printed file. */
  readonly form: 'paragraphs' | 'typeset';
}

/** The government that all sample reports are of. No county, city or province of these names exists, and GB/T 2260 has no such code. */
export const sampleGovernment = {
  name: '澜溪县',
  city: '云渚市',
  province: '东岭省',
  level: 'county',
  code: '970325',
} as const;

/** The sample reports in the order of their years. */
export const sampleReports: readonly SampleReport[] = [
  report('lanxi-2025.txt', 2025, 'paragraphs'),
  report('lanxi-2026.txt', 2026, 'typeset'),
];

/** The bytes of a sample's file, as an upload would bring them. */
export function sampleBytes(sample: SampleReport): Uint8Array {
  return new Uint8Array(readFileSync(sample.path));
}

/** The text of a sample, unchanged. */
export function sampleText(sample: SampleReport): string {
  return readFileSync(sample.path, 'utf8');
}

function report(name: string, deliveredYear: number, form: SampleReport['form']): SampleReport {
  return {
    name,
    path: fileURLToPath(new URL(`../reports/${name}`, import.meta.url)),
    deliveredYear,
    form,
  };
}
