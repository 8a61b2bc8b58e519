import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Verdict, verdicts } from '../account/account.ts';
import { type AccountAct, type AccountEvent, isLineAct } from './account-act.ts';
import { actsOvertaken, decideAccountAct, decideAccountActs } from './decide-account-acts.ts';
import { foldAccountActs } from './fold-account-acts.ts';
import { type YearAccountRefusal, type YearAccountRefusalCode, yearAccountRefusals } from './refusal.ts';
import { account, acting, line } from './testing/pair-account.ts';
import type { YearAccount, YearLine } from './year-account.ts';
import { yearAccountSentence } from './year-account-sentence.ts';

describe('an act on a line', () => {
  const act = (one: AccountAct, on: YearAccount = account()) => decideAccountAct(on, one, acting);
  const after = (...acts: readonly AccountAct[]): YearAccount => {
    const events = decideAccountActs(account(), acts, acting);
    if ('refused' in events) throw new Error(events.code);
    return foldAccountActs(account(), events);
  };
  const id = (words: string) => line(words).promise.id;
  const confirm = (words: string): AccountAct => ({
    kind: 'confirm',
    promise: id(words),
    verdict: line(words).verdict,
  });
  const clear = (words: string): AccountAct => ({ kind: 'clear', promise: id(words), evidence: true });
  const overrule = (words: string, reason = '现场核查'): AccountAct => ({
    kind: 'overrule',
    promise: id(words),
    verdict: 'missed',
    reason,
  });
  const refused = (code: YearAccountRefusalCode) => ({ refused: true, code });

  it('puts what a person said in force, with the reason and not the blanks around it', () => {
    expect(line('城南水厂', after(confirm('城南水厂')))).toMatchObject({ state: 'confirmed', verdict: 'kept' });
    expect(line('城南水厂', after(overrule('城南水厂', ' 停工 ')))).toMatchObject({
      state: 'overruled',
      verdict: 'missed',
      proposed: 'kept',
      ruling: { kind: 'overrule', reason: '停工', by: '卢安' },
    });
  });

  it('that rules anew puts what the public saw under review, until it is cleared again or withheld', () => {
    const reviewed = [confirm('城南水厂'), clear('城南水厂'), overrule('城南水厂')] as const;
    const shown = after(...reviewed);
    const withdrawn = after(...reviewed, { kind: 'withdraw', promise: id('城南水厂'), reason: '再核' });
    for (const found of [shown, withdrawn])
      expect(line('城南水厂', found)).toMatchObject({
        cleared: null,
        underReview: { by: '卢安', at: acting.at, publishedAt: acting.at },
      });
    expect(line('城南水厂', after(...reviewed, clear('城南水厂')))).toMatchObject({
      cleared: { evidence: true },
      underReview: null,
    });
    const withhold: AccountAct = { kind: 'withhold', promise: id('城南水厂'), reason: '涉密' };
    const hidden = [...reviewed, withhold, { ...overrule('城南水厂'), verdict: 'partly' } as AccountAct];
    expect(line('城南水厂', after(...hidden))).toMatchObject({ cleared: null, underReview: null });
  });

  it('that rules anew takes back what the public saw', () => {
    const shown = after(confirm('城南水厂'), clear('城南水厂'));
    expect(line('城南水厂', shown).cleared).toMatchObject({ by: '卢安', evidence: true });
    expect(line('城南水厂', after(confirm('城南水厂'), clear('城南水厂'), overrule('城南水厂'))).cleared).toBeNull();
  });

  it('changes nothing in the account of another plan report, and counts on', () => {
    const foreign: AccountEvent = { seq: 1, ...acting, plan: 'r0', act: confirm('城南水厂') };
    expect(account({ events: [foreign] })).toMatchObject({ seq: 1, states: { confirmed: 0 } });
  });

  it.each(['', '  ', '\u3000\n'])('without a reason (“%s”) is refused where one is owed', (reason) => {
    for (const kind of ['withdraw', 'withhold'] as const)
      expect(act({ kind, promise: id('城南水厂'), reason })).toMatchObject(refused('reason-missing'));
    expect(act(overrule('城南水厂', reason))).toMatchObject(refused('reason-missing'));
  });

  it('is refused with a code of its own for each ground', () => {
    const ruled = after(confirm('城南水厂'));
    const shown = after(confirm('城南水厂'), clear('城南水厂'));
    const promise = id('城南水厂');
    const table: readonly (readonly [AccountAct, YearAccount, YearAccountRefusalCode])[] = [
      [{ kind: 'confirm', promise: 'c999', verdict: 'kept' }, account(), 'promise-unknown'],
      [{ kind: 'confirm', promise, verdict: 'partly' }, account(), 'changed-since'],
      [confirm('城南水厂'), ruled, 'already-ruled'],
      [{ kind: 'overrule', promise, verdict: 'kept', reason: '同意' }, account(), 'same-verdict'],
      [{ kind: 'withdraw', promise, reason: '有误' }, account(), 'not-ruled'],
      [clear('城南水厂'), account(), 'not-yet-ruled'],
      [clear('城南水厂'), shown, 'already-cleared'],
      [{ kind: 'publish-report' }, after({ kind: 'publish-report' }), 'report-already-published'],
      [{ kind: 'unpublish-report' }, account(), 'report-not-published'],
    ];
    for (const [one, on, code] of table) expect(act(one, on), code).toMatchObject(refused(code));
  });

  it('on the report shows and hides its whole text, changes no line and is overtaken by none', () => {
    const published = after(confirm('城南水厂'), { kind: 'publish-report' });
    expect(published.reportPublished).toEqual({ by: '卢安', at: acting.at });
    expect(published.lines).toEqual(after(confirm('城南水厂')).lines);
    expect(after({ kind: 'publish-report' }, { kind: 'unpublish-report' }).reportPublished).toBeNull();
    const event: AccountEvent = { seq: 1, ...acting, plan: 'r1', act: { kind: 'publish-report' } };
    expect(actsOvertaken([event], [{ kind: 'publish-report' }, confirm('城南水厂')], 0)).toEqual([]);
    expect(account({ events: [{ ...event, plan: 'r0' }] }).reportPublished).toBeNull();
  });

  it('of several is refused with all of them when one is', () => {
    const acts = [confirm('城南水厂'), confirm('城南水厂')];
    expect(decideAccountActs(account(), acts, acting)).toMatchObject(refused('already-ruled'));
  });

  it('is overtaken by acts on the same line only', () => {
    const events = decideAccountActs(account(), [confirm('城南水厂'), confirm('新建公路')], acting);
    if ('refused' in events) throw new Error(events.code);
    expect(actsOvertaken(events, [overrule('新建公路')], 0).map(({ seq }) => seq)).toEqual([2]);
    expect(actsOvertaken(events, [overrule('新建公路')], 2)).toEqual([]);
    expect(actsOvertaken(events, [confirm('老旧小区')], 0)).toEqual([]);
  });

  it('has a sentence in both languages for every code, which names the line', () => {
    for (const code of Object.keys(yearAccountRefusals) as YearAccountRefusalCode[]) {
      const facts = {
        number: 3,
        promise: 'c3',
        year: 2030,
        verdict: 'kept',
        seen: 'missed',
        by: '卢安',
        act: 'overrule',
      };
      const refusal: YearAccountRefusal = { refused: true, code, facts };
      expect(yearAccountSentence(refusal, 'zh')).toMatch(/3.*[。]$/u);
      expect(yearAccountSentence(refusal, 'en')).toMatch(/3.*\.$/u);
      expect(yearAccountSentence(refusal, 'zh')).not.toMatch(/undefined|kept|missed/);
    }
  });
});

describe('what always holds of acts', () => {
  const reasons = fc.constantFrom('', ' ', '现场核查', '数据有误');
  const anyVerdict = fc.constantFrom<Verdict>(...verdicts);
  const acts = () => {
    const promise = fc.constantFrom(
      ...account()
        .lines.slice(0, 4)
        .map((one) => one.promise.id),
      'c999',
    );
    return fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('confirm' as const), promise, verdict: anyVerdict }),
        fc.record({ kind: fc.constant('overrule' as const), promise, verdict: anyVerdict, reason: reasons }),
        fc.record({ kind: fc.constant('withdraw' as const), promise, reason: reasons }),
        fc.record({ kind: fc.constant('clear' as const), promise, evidence: fc.boolean() }),
        fc.record({ kind: fc.constant('withhold' as const), promise, reason: reasons }),
        fc.record({ kind: fc.constantFrom('publish-report' as const, 'unpublish-report' as const) }),
      ),
      { maxLength: 40 },
    );
  };
  const untouched = ({ state, verdict, ruling, cleared, underReview, ...rest }: YearLine) => rest;
  const isOfPublication = ({ kind }: AccountAct) => kind === 'clear' || kind === 'withhold';
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0);

  it('promise and claim stay, counts add up, refusals change nothing, only ruled lines are cleared, replay gives the same', () => {
    const first = account();
    fc.assert(
      fc.property(acts(), (asking) => {
        const events: AccountEvent[] = [];
        let standing = first;
        for (const one of asking) {
          const outcome = decideAccountAct(standing, one, acting);
          if ('refused' in outcome) continue;
          events.push(outcome);
          standing = foldAccountActs(standing, [outcome]);
          expect(standing.seq).toBe(events.length);
          expect(sum(standing.counts)).toBe(standing.total);
          expect(sum(standing.states)).toBe(standing.total);
        }
        expect(standing.lines.map(untouched)).toEqual(first.lines.map(untouched));
        expect(foldAccountActs(first, events)).toEqual(standing);
        expect(account({ events })).toEqual(standing);
        const ofReport = events.findLast(({ act }) => !isLineAct(act))?.act.kind;
        expect(standing.reportPublished !== null).toBe(ofReport === 'publish-report');
        for (const { promise, state, ruling, cleared, underReview, verdict, proposed } of standing.lines) {
          expect(state === 'proposed').toBe(ruling === null);
          expect(verdict).toBe(ruling?.verdict ?? proposed);
          if (cleared !== null) expect(ruling).not.toBeNull();
          const shown = events.findLast(
            ({ act }) => isLineAct(act) && act.promise === promise.id && isOfPublication(act),
          );
          // Public in one way or the other, never in both, just while the last word on it is to clear.
          expect([cleared, underReview].filter((each) => each !== null)).toHaveLength(
            shown?.act.kind === 'clear' ? 1 : 0,
          );
        }
      }),
    );
  });
});
