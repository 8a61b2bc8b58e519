// What a file of sentences holds: one sentence for every refusal and warning.
import type { RefusalCode, SourceWarning } from '../source.ts';

export type MessageCode = RefusalCode | SourceWarning['code'];
export type Facts = Readonly<Record<string, string | number>>;
export type Sentences = Readonly<Record<MessageCode, (facts: Facts) => string>>;

const BYTES_PER_MIB = 1024 * 1024;

/** A size in bytes as people read it: `200 MB`, `0.4 MB`; counted in units of 1024 × 1024. */
export function megabytes(bytes: string | number | undefined): string {
  const size = Number(bytes ?? 0) / BYTES_PER_MIB;
  return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} MB`;
}
