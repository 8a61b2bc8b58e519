// An account of two short reports, with matters and rows of the breakdown for its lines.
import { pairOf } from '../../account/testing/pair.ts';
import type { BreakdownRow } from '../../breakdown/breakdown-row.ts';
import type { Reading } from '../../reading.ts';
import { matterProof } from '../../testing/year-lines.ts';
import type { Acting } from '../decide-account-acts.ts';
import type { PromisedMatter } from '../promised-work.ts';
import type { MatterProof, YearAccount, YearLine } from '../year-account.ts';
import { type AccountReport, type YearAccountAsked, yearAccountOf } from '../year-account-of.ts';

export const report = (id: string, reading: Reading): AccountReport => {
  const { name: sourceName, sha256 } = reading.source;
  return { ref: { id, title: null, sourceName, sha256 }, reading };
};
export const acting: Acting = { by: '卢安', at: '2031-02-01T01:00:00.000Z' };
const government = { code: '990001', name: '柏川县' };

export const [plan, next]: readonly [Reading, Reading] = await pairOf({
  targets: '地区生产总值增长6%，粮食总产量稳定在20万吨以上',
  promises: '新建公路30公里。建成城南水厂。新增停车位500个、公厕12座',
  livelihood: '1.改造老旧小区20个；2.新建幼儿园3所',
  results: '地区生产总值增长6.4%。粮食总产量21万吨。新建公路24公里。城南水厂建成投用。改造老旧小区20个。',
});

export const asked = (changes: Partial<YearAccountAsked> = {}): YearAccountAsked => ({
  government,
  year: 2030,
  plan: report('r1', plan),
  next: report('r2', next),
  matters: [],
  breakdownRows: [],
  events: [],
  today: '2031-02-01',
  ...changes,
});

export function account(changes: Partial<YearAccountAsked> = {}): YearAccount {
  const found = yearAccountOf(asked(changes));
  if ('refused' in found) throw new Error(found.code);
  return found;
}

/** The line whose promise says so. */
export function line(words: string, { lines }: YearAccount = account()): YearLine {
  const found = lines.find(({ promise }) => promise.text.replace(/\s/g, '').includes(words));
  if (!found) throw new Error(`No line says ${words}.`);
  return found;
}

export const matter = (
  words: string,
  changes: Partial<MatterProof> = {},
  work: string | null = null,
): PromisedMatter => ({
  work,
  fact: line(words).promise.fact,
  proof: matterProof(changes),
});

export const row = (id: string, words: readonly string[], changes: Partial<BreakdownRow> = {}): BreakdownRow => {
  const [promise, ...otherPromises] = words.map((one) => {
    const { fact, start, end, text } = line(one).promise;
    return { report: 'r1', fact, start, end, text };
  });
  return {
    id,
    number: 1,
    class: 'task',
    promise: promise!,
    otherPromises,
    title: words[0]!,
    targets: [],
    heading: '',
    leaderPost: null,
    leadUnit: null,
    collectingUnit: null,
    coUnits: [],
    limit: null,
    quarterlyPlan: ['', '', '', ''],
    monthlyPlan: [],
    resultForm: '',
    proposed: {},
    ...changes,
  };
};
