// The pages that are measured, who opens each, and a process that opens one.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Page {
  readonly by: 'office' | 'unit' | 'leader';
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly payload?: object;
}

const dues = '/api/calendar-of-dues?from=2026-05-01&to=2026-05-31';
const scores = '/api/unit-scores?year=2026&quarter=2';

/** By name. `unit` and `leader` have a thirty-third of the matters each. */
export const pages: Readonly<Record<string, Page>> = {
  "office's to-do": { by: 'office', url: '/api/todo' },
  "unit's to-do": { by: 'unit', url: '/api/todo' },
  'board of all': { by: 'office', url: '/api/board' },
  "unit's board": { by: 'unit', url: '/api/board' },
  "office's cockpit": { by: 'office', url: '/api/cockpit' },
  "leader's cockpit": { by: 'leader', url: '/api/cockpit' },
  "unit's month of dues": { by: 'unit', url: dues },
  'month of dues of all': { by: 'office', url: dues },
  "unit's burden": { by: 'unit', url: '/api/burden?year=2026' },
  'burden of all': { by: 'office', url: '/api/burden?year=2026' },
  "unit's score": { by: 'unit', url: scores },
  'scores of all': { by: 'office', url: scores },
  'agenda of a session': {
    by: 'office',
    method: 'POST',
    url: '/api/dispatch-sessions',
    payload: { kind: 'friday', heldOn: '2026-05-22', chair: '秦朗' },
  },
  'bulletin of this month': { by: 'office', url: '/api/bulletins/2026-05' },
  'bulletin of last month': { by: 'office', url: '/api/bulletins/2026-04' },
  'list as csv': { by: 'office', url: '/api/matters.csv' },
  'list as xlsx': { by: 'office', url: '/api/matters.xlsx' },
};

export interface Answered {
  readonly ms: number;
  readonly peakMb: number;
}

/** Runs the program with Node and reads what it prints. Throws where it fails. */
export async function answeredIn(program: string, args: readonly string[]): Promise<Answered> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...args]);
  return JSON.parse(stdout) as Answered;
}
