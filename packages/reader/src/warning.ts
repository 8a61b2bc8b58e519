// A warning is a place in the text, a code and its facts; reading goes on.
import { zh } from './messages/zh.ts';
import type { Run, SourceWarning } from './source.ts';

/** Makes the warning `code` about the run `at`. */
export function warn(code: SourceWarning['code'], at: Run, facts: SourceWarning['facts']): SourceWarning {
  return { code, start: at.start, end: at.end, facts, message: zh[code](facts) };
}
