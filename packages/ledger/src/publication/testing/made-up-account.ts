// A year's account for tests of what the public sees: every line's words, names and numbers are its own, so that each can be looked for.
import type { Verdict } from '../../account/account.ts';
import type { AccountAct, AccountEvent } from '../../year-account/account-act.ts';
import type { LineState, Passage, YearAccount, YearLine } from '../../year-account/year-account.ts';

/** What a test says of a line; everything else is made from `name`. */
export interface MadeUp {
  /** Stands in every text and id of the line and nowhere else. */
  readonly name: string;
  readonly verdict?: Verdict;
  readonly state?: LineState;
  readonly heading?: string;
  readonly cleared?: boolean;
  /** Was cleared and ruled on anew. */
  readonly isReopened?: boolean;
  readonly evidence?: boolean;
  /** Shares its sentence in both reports with the line before it. */
  readonly joins?: boolean;
}

const day = '2026-01-20T02:00:00.000Z';

/** Lines in the order given. Promises that join stand in one sentence, as do their results. */
export function madeUpAccount(all: readonly MadeUp[]): YearAccount {
  const plan = sentencesFrom(all, ({ name }) => `新建${name}工程`);
  const next = sentencesFrom(all, ({ name }) => `建成${name}完工`);
  const lines = all.map((one, at) => madeUpLine(one, at, plan[at]!, next[at]!));
  const count = <Key extends string>(keys: readonly Key[], of: (line: YearLine) => Key) =>
    Object.fromEntries(keys.map((key) => [key, lines.filter((line) => of(line) === key).length])) as Record<
      Key,
      number
    >;
  return {
    government: { code: '970001', name: '青河县' },
    year: 2025,
    plan: { id: '970001-plan', title: '青河县政府工作报告', sourceName: 'plan.txt', sha256: 'a'.repeat(64) },
    next: { id: '970001-next', title: '青河县政府工作报告（二）', sourceName: 'next.txt', sha256: 'b'.repeat(64) },
    seq: 900 + lines.length,
    reportPublished: null,
    total: lines.length,
    counts: count(['kept', 'exceeded', 'partly', 'missed', 'no-data', 'not-mentioned'], ({ verdict }) => verdict),
    states: count(['proposed', 'confirmed', 'overruled'], ({ state }) => state),
    lines,
  };
}

/** The acts of a line that got as far as it says. */
export function madeUpEvents(all: readonly MadeUp[]): readonly AccountEvent[] {
  const acts = all.flatMap((one): readonly AccountAct[] => {
    const { verdict = 'kept', state = 'confirmed', cleared = false, isReopened = false, evidence = true } = one;
    const promise = idOf(one);
    const reason = `${one.name}理由`;
    const ruled: readonly AccountAct[] =
      state === 'proposed'
        ? []
        : [
            state === 'confirmed'
              ? { kind: 'confirm', promise, verdict }
              : { kind: 'overrule', promise, verdict, reason },
          ];
    if (isReopened)
      return [
        { kind: 'confirm', promise, verdict: 'kept' },
        { kind: 'clear', promise, evidence },
        ...(ruled.length > 0 ? ruled : [{ kind: 'withdraw', promise, reason } as const]),
      ];
    return cleared
      ? [...ruled, { kind: 'clear', promise, evidence }]
      : [...ruled, { kind: 'withhold', promise, reason: `${one.name}不公开` }];
  });
  return acts.map((act, at) => ({ seq: at + 1, at: day, by: '周明', plan: '970001-plan', act }));
}

const idOf = ({ name }: MadeUp): string => `c-${name}`;

interface Place {
  readonly sentence: Passage;
  readonly start: number;
  readonly text: string;
}

function sentencesFrom(all: readonly MadeUp[], wordsOf: (one: MadeUp) => string): readonly Place[] {
  const groups: MadeUp[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (one.joins && last) last.push(one);
    else groups.push([one]);
  }
  let start = 100;
  return groups.flatMap((group) => {
    const words = group.map(wordsOf);
    const text = `今年，${words.join('，')}。`;
    const sentence: Passage = { start, end: start + text.length, text, page: 3 };
    start += text.length;
    return words.map((word) => ({ sentence, start: sentence.start + text.indexOf(word), text: word }));
  });
}

function madeUpLine(one: MadeUp, at: number, plan: Place, next: Place): YearLine {
  const {
    name,
    verdict = 'kept',
    state = 'confirmed',
    heading = '一、城乡建设',
    cleared = false,
    isReopened = false,
    evidence = true,
  } = one;
  const id = idOf(one);
  const said = ({ start, text }: Place) => ({
    id,
    start,
    end: start + text.length,
    text,
    indicator: null,
    measure: `${name}对象`,
    value: 3,
    upper: null,
    bound: null,
    unit: `${name}座`,
    kind: null,
    milestone: null,
  });
  const isGap = verdict === 'not-mentioned';
  return {
    number: 700 + at,
    promise: { ...said(plan), fact: id, class: 'commitment', section: null },
    sentence: plan.sentence,
    heading,
    claim: {
      verdict,
      rule: isGap ? 'nothing-said' : 'stage-reached',
      confidence: 0.9,
      result: isGap ? null : said(next),
      sentence: isGap ? null : next.sentence,
      share: null,
      computed: null,
      differsFrom: [],
    },
    evidence: {
      standing: 'proven',
      matters: [
        {
          matter: `m-${name}`,
          number: 800 + at,
          title: `${name}事项`,
          standing: 'proven',
          leadUnit: `u-${name}`,
          leaderPost: null,
          limitOn: '2025-12-31',
          closedOn: '2025-11-03',
          verifiedBy: `${name}核验人`,
          files: 2,
          share: 1,
        },
      ],
    },
    schedule: { standing: 'in-time', limitOn: '2025-12-31', finishedOn: '2025-11-03', daysLate: 0 },
    units: [`u-${name}`],
    leaderPost: null,
    proposed: verdict,
    state,
    verdict,
    ruling:
      state === 'proposed'
        ? null
        : {
            kind: state === 'confirmed' ? 'confirm' : 'overrule',
            verdict,
            reason: state === 'confirmed' ? null : `${name}理由`,
            by: '周明',
            at: day,
          },
    cleared: cleared && !isReopened ? { by: '周明', at: day, evidence } : null,
    underReview: isReopened ? { by: '周明', at: day, publishedAt: day } : null,
  };
}
