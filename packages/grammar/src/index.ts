// What the grammar offers: a report's text into its facts.
export type * from './facts.ts';
export { readReport } from './read-report.ts';
export type * from './span.ts';
export { type NamedUnit, unitNamed } from './units/unit-named.ts';
export type { WarningCode } from './warnings/codes.ts';
export { warningSentence } from './warnings/sentence-of.ts';
