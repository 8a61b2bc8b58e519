// What the sample's office ruled on the account of last year, a week after the report was read out, and what of it the public sees.
import type { AccountAct, LineAct, YearLine } from '@luoshi/ledger';
import { isoDate } from '@luoshi/mechanisms';
import type { Desk } from './desk.ts';
import { officeInstant } from './office-days.ts';
import { numberOf } from './story.ts';

const RULED_ON = isoDate('2026-02-11');
const CLEARED_ON = isoDate('2026-02-12');
/** Of a hundred lines, how many somebody has confirmed; of those, how many the public sees. */
const CONFIRMED = 60;
const CLEARED = 85;
const YEAR = 2025;

/** Does nothing where somebody else acted on the account before; ruled on and not cleared, in a start that broke off, it is cleared. */
export async function ruleOnLastYear({ store, government, people, setNow }: Desk): Promise<void> {
  const { name: by } = people.head;
  const record = async (acts: readonly AccountAct[], expectedSeq: number) => {
    const outcome = await store.yearAccounts.record({ government, year: YEAR, expectedSeq, acts, by });
    if ('refused' in outcome) throw new Error(`The sample's account is not ruled on: ${outcome.code}.`);
    if ('refusal' in outcome) throw new Error(`Somebody ruled on the sample's account: ${outcome.refusal.code}.`);
    return outcome.account;
  };
  const kept = await store.yearAccounts.account(government, YEAR);
  if ('refused' in kept) return;
  const rulings = rulingsOn(kept.account.lines);
  if (kept.account.seq !== 0 && kept.account.seq !== rulings.length) return;
  setNow(officeInstant(RULED_ON, 120));
  const ruled = kept.account.seq === 0 ? await record(rulings, 0) : kept.account;
  setNow(officeInstant(CLEARED_ON, 90));
  await record([...clearingsOf(ruled.lines), { kind: 'publish-report' }], ruled.seq);
}

function rulingsOn(lines: readonly YearLine[]): readonly AccountAct[] {
  const overruled = [...overrulings(lines)];
  const taken = new Set(overruled.map(({ promise }) => promise));
  const confirmed = lines
    .filter(({ promise }) => !taken.has(promise.id) && outOfHundred(promise.text) < CONFIRMED)
    .map(({ promise, verdict }): AccountAct => ({ kind: 'confirm', promise: promise.id, verdict }));
  return [...confirmed, ...overruled];
}

/** Where evidence tells what the report leaves out, and where the report claims more than anybody can show. */
function* overrulings(lines: readonly YearLine[]): Iterable<LineAct> {
  const unsaid = lines.filter(({ verdict, evidence }) => verdict === 'not-mentioned' && evidence.standing === 'proven');
  for (const { promise } of unsaid.slice(0, 3)) {
    // The public reads it: matters go without their numbers, which would tell how many there are.
    const reason = '报告没有单独写，但承办事项已销号，验收单齐全，按佐证认定';
    yield { kind: 'overrule', promise: promise.id, verdict: 'kept', reason };
  }
  const claimed = lines.filter(
    ({ claim, evidence }) => claim?.rule === 'all-items-claimed' && evidence.standing === 'none',
  );
  for (const { promise } of claimed.slice(0, 1)) {
    const reason = '报告只有“全部办结”一句，没有这一项的数字，也没有验收材料，待主管部门补报后再定';
    yield { kind: 'overrule', promise: promise.id, verdict: 'no-data', reason };
  }
}

const clearingsOf = (lines: readonly YearLine[]): readonly AccountAct[] =>
  lines
    .filter(({ ruling, promise }) => ruling !== null && outOfHundred(`${promise.text} 公开`) < CLEARED)
    .map(({ promise, evidence }) => ({ kind: 'clear', promise: promise.id, evidence: evidence.standing === 'proven' }));

const outOfHundred = (text: string): number => numberOf(text) % 100;
