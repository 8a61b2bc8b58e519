// Lines of an account as the API tells them: units and leaders by their names, rules by their sentences.
import {
  accountRuleSentence,
  type Claim,
  differenceText,
  type LineTally,
  type MatterProof,
  type MeasuredEvidence,
  measuredEvidenceText,
  placeIn,
  tallyLines,
  type YearLine,
} from '@luoshi/ledger';
import type { KeptYearAccount } from '@luoshi/store';
import type { YearAccountAnswer, YearAccountLine, YearAccountTally } from '../api/year-account.ts';
import type { Naming } from '../matters/naming.ts';

export function presentLine(line: YearLine, naming: Naming): YearAccountLine {
  const { units, leaderPost, evidence, claim, ...rest } = line;
  return {
    ...rest,
    promiseAt: placeIn(rest.sentence, rest.promise),
    claim: claim && {
      ...claim,
      resultAt: claim.result && claim.sentence && placeIn(claim.sentence, claim.result),
      ruleSentence: { zh: accountRuleSentence(claim.rule, 'zh'), en: accountRuleSentence(claim.rule, 'en') },
      difference: differenceIn(rest.promise, claim),
      differsFrom: [...claim.differsFrom],
    },
    evidence: {
      standing: evidence.standing,
      matters: evidence.matters.map((proof) => presentProof(proof, naming)),
      ...(evidence.measured ? { measured: presentMeasured(evidence.measured) } : {}),
    },
    units: units.map(naming.unit),
    leader: naming.leader(leaderPost),
  };
}

function differenceIn(promise: YearLine['promise'], claim: Claim) {
  const [zh, en] = [differenceText(promise, claim, 'zh'), differenceText(promise, claim, 'en')];
  return zh === null || en === null ? null : { zh, en };
}

function presentMeasured(measured: MeasuredEvidence) {
  const { verdict, value, unit, month, rule, measurements } = measured;
  return {
    verdict,
    value,
    unit,
    month,
    rule: { zh: accountRuleSentence(rule, 'zh'), en: accountRuleSentence(rule, 'en') },
    by: measurements.at(-1)?.by ?? '',
    words: { zh: measuredEvidenceText(measured, 'zh'), en: measuredEvidenceText(measured, 'en') },
  };
}

const presentProof = ({ leadUnit, leaderPost, ...proof }: MatterProof, naming: Naming) => ({
  ...proof,
  leadUnit: naming.unit(leadUnit),
  leader: naming.leader(leaderPost),
});

/** What every answer about one year begins with. */
export const presentHead = ({ account, passedOver }: KeptYearAccount) => ({
  government: account.government,
  year: account.year,
  plan: account.plan,
  next: account.next,
  passedOver: { plan: [...passedOver.plan], next: [...passedOver.next] },
  seq: account.seq,
});

/** Counts of all lines, whatever is shown of them. */
export const presentStanding = ({ seq, counts, states, lines }: KeptYearAccount['account']) => ({
  seq,
  counts,
  states,
  cleared: lines.filter(({ cleared }) => cleared !== null).length,
});

export function presentAccount(kept: KeptYearAccount, shown: readonly YearLine[], naming: Naming): YearAccountAnswer {
  const { account } = kept;
  const leaderName = (post: string) => naming.leader(post)?.name ?? naming.leader(post)?.title ?? post;
  return {
    ...presentHead(kept),
    ...presentStanding(account),
    total: account.total,
    matching: shown.length,
    lines: shown.map((line) => presentLine(line, naming)),
    tallies: {
      heading: presentTally(tallyLines(account.lines, 'heading'), (heading) => heading),
      unit: presentTally(tallyLines(account.lines, 'unit'), (unit) => naming.unit(unit).name),
      leader: presentTally(tallyLines(account.lines, 'leader'), leaderName),
    },
  };
}

const presentTally = ({ total, repeated, groups }: LineTally, nameOf: (key: string) => string): YearAccountTally => ({
  total,
  repeated,
  groups: groups.map((group) => ({ ...group, name: group.key === null ? null : nameOf(group.key) })),
});
