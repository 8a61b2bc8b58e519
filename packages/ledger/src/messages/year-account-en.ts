// Sentences of a year's account in English: why there is none, and why an act on a line is not recorded.
import { verdictWords } from '../account/account-table.ts';
import type { YearAccountRefusal, YearAccountRefusalCode } from '../year-account/refusal.ts';

type Facts = YearAccountRefusal['facts'];

/** A code that is no verdict stands for itself. */
const verdict = (code: Facts[string] | undefined): string =>
  Object.entries(verdictWords.en).find(([key]) => key === code)?.[1] ?? String(code);

const acts: Readonly<Record<string, string>> = {
  overrule: 'overrule',
  withdraw: 'withdraw the ruling on',
  withhold: 'take back from the public',
};

export const yearAccountEn: Readonly<Record<YearAccountRefusalCode, (facts: Facts) => string>> = {
  'plan-missing': ({ year }) =>
    `No report that plans ${year} is kept, so there is no account of it; import that report first.`,
  'promise-unknown': ({ promise }) =>
    `This account has no promise “${promise}”; its fact may have been rejected in the review. Reload, and come from the account’s page.`,
  'reason-missing': ({ number, act }) => `To ${acts[String(act)] ?? 'change'} line ${number}, give a reason.`,
  'changed-since': ({ number, seen, verdict: now }) =>
    seen === now || seen === undefined
      ? `Somebody acted on line ${number} since you opened it; it is “${verdict(now)}” now. Look at it again before you decide.`
      : `Line ${number} is “${verdict(now)}” now, not “${verdict(seen)}” as you saw it. Look at it again before you decide.`,
  'same-verdict': ({ number, verdict: same }) =>
    `Line ${number} is “${verdict(same)}” already, so there is nothing to overrule; confirm it if you agree.`,
  'already-ruled': ({ number, by }) =>
    `${by} has ruled on line ${number} already; overrule it, or withdraw the ruling first.`,
  'not-ruled': ({ number }) => `Nobody has ruled on line ${number} yet, so there is nothing to withdraw.`,
  'not-yet-ruled': ({ number }) =>
    `Nobody has confirmed line ${number} yet, so it cannot be published; confirm or overrule it first.`,
  'already-cleared': ({ number }) => `Line ${number} is published like this already.`,
  'report-already-published': ({ year, by }) => `${by} has published the whole report of ${year} already.`,
  'report-not-published': ({ year }) =>
    `The whole report of ${year} is not published, so there is nothing to take back.`,
};
