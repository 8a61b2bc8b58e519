// Lines of a year's account for tests: a promise, what is said and proved of it, and the account they make.
import type { Promised, Said, Verdict } from '../account/account.ts';
import { verdicts } from '../account/account.ts';
import type { Ruling } from '../year-account/account-act.ts';
import type { Claim, MatterProof, YearAccount, YearLine } from '../year-account/year-account.ts';

/** A promise without figure unless `changes` says one. */
export function promisedWork(text: string, changes: Partial<Promised> = {}): Promised {
  return {
    id: 'c1',
    fact: 'c1',
    class: 'commitment',
    text,
    start: 0,
    end: text.length,
    indicator: null,
    measure: null,
    value: null,
    upper: null,
    bound: null,
    unit: null,
    kind: null,
    milestone: 'complete',
    section: 'o3',
    ...changes,
  };
}

/** A figure promised, for `figure` of the form 30公里. */
export function promisedFigure(text: string, value: number, unit: string, changes: Partial<Promised> = {}): Promised {
  return promisedWork(text, { value, unit, bound: '=', kind: 'level', milestone: 'reach', measure: text, ...changes });
}

/** What the next report says, all of it one sentence on page 4. */
export function claimed(
  verdict: Verdict,
  text: string,
  changes: Partial<Said> = {},
  rule: Claim['rule'] = 'figure-reached',
): Claim {
  const result: Said = { ...promisedWork(text), id: 'r1', milestone: null, ...changes };
  return {
    verdict,
    rule,
    confidence: 0.9,
    result,
    sentence: { start: 0, end: text.length + 1, text: `${text}。`, page: 4 },
    share: null,
    computed: null,
    differsFrom: [],
  };
}

/** The next report says nothing of it. */
export const unmentioned: Claim = {
  verdict: 'not-mentioned',
  rule: 'nothing-said',
  confidence: 0.8,
  result: null,
  sentence: null,
  share: null,
  computed: null,
  differsFrom: [],
};

/** Matter 12, closed on 20 October 2030 with two files, unless `changes` says otherwise. */
export function matterProof(changes: Partial<MatterProof> = {}): MatterProof {
  return {
    matter: 'm12',
    number: 12,
    title: '一件事',
    standing: 'proven',
    leadUnit: 'build',
    leaderPost: null,
    limitOn: '2030-12-31',
    closedOn: '2030-10-20',
    verifiedBy: '卢安',
    files: 2,
    share: 1,
    ...changes,
  };
}

/** A word by 卢安 on 5 January 2031. */
export function ruling(kind: Ruling['kind'], verdict: Verdict, reason: string | null = null): Ruling {
  return { kind, verdict, reason, by: '卢安', at: '2031-01-05T01:00:00.000Z' };
}

/** A line with the verdict that follows from its parts. */
export function yearLine(number: number, promise: Promised, changes: Partial<YearLine> = {}): YearLine {
  const claim = changes.claim ?? null;
  const given = changes.ruling ?? null;
  const matter = changes.evidence?.matters[0];
  return {
    number,
    promise,
    sentence: { start: 0, end: promise.text.length + 1, text: `${promise.text}。`, page: 2 },
    heading: '（一）建好路网',
    claim,
    evidence: { standing: matter?.standing ?? 'none', matters: [] },
    schedule: { standing: 'no-limit', limitOn: null, finishedOn: null, daysLate: 0 },
    units: ['build'],
    leaderPost: null,
    proposed: claim?.verdict ?? 'no-data',
    state: given === null ? 'proposed' : given.kind === 'confirm' ? 'confirmed' : 'overruled',
    verdict: given?.verdict ?? claim?.verdict ?? 'no-data',
    ruling: given,
    cleared: null,
    underReview: null,
    ...changes,
  };
}

/** The account of 2030 of a county that does not exist. */
export function accountOfLines(lines: readonly YearLine[]): YearAccount {
  const count = <Key extends string>(keys: readonly Key[], of: (line: YearLine) => Key) =>
    Object.fromEntries(keys.map((key) => [key, lines.filter((line) => of(line) === key).length])) as Record<
      Key,
      number
    >;
  const report = { title: null, sha256: '0'.repeat(64) } as const;
  return {
    government: { code: '990001', name: '青河县' },
    year: 2030,
    plan: { ...report, id: 'r1', sourceName: '2030.txt' },
    next: { ...report, id: 'r2', sourceName: '2031.txt' },
    seq: 7,
    reportPublished: null,
    total: lines.length,
    counts: count(verdicts, ({ verdict }) => verdict),
    states: count(['proposed', 'confirmed', 'overruled'], ({ state }) => state),
    lines,
  };
}
