import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearingRules, publicationOf } from './publication.ts';
import { type MadeUp, madeUpAccount, madeUpEvents } from './testing/made-up-account.ts';

const lines: readonly MadeUp[] = [
  { name: '甲', cleared: true },
  { name: '乙', state: 'proposed', verdict: 'missed' },
  { name: '丙', verdict: 'missed', heading: '二、产业' },
  { name: '丁', state: 'overruled', verdict: 'partly', heading: '二、产业' },
];

describe('where lines stand on their way to the public', () => {
  const account = madeUpAccount(lines);

  it('keeps apart what was shown and waits to be shown again, ruled on or not', () => {
    const reopened: readonly MadeUp[] = [
      { name: '甲', isReopened: true, verdict: 'partly' },
      { name: '乙', isReopened: true, state: 'proposed' },
    ];
    const account = madeUpAccount(reopened);
    const publication = publicationOf(account, madeUpEvents(reopened));
    expect(publication.map(({ standing }) => standing)).toEqual(['under-review', 'under-review']);
    expect(clearingRules(account, publication)).toEqual([]);
  });

  it('tells shown, kept back, ready and not yet ruled apart', () => {
    const events = madeUpEvents(lines).filter(({ act }) => act.kind !== 'withhold' || act.promise === 'c-丁');
    expect(publicationOf(account, events).map(({ standing }) => standing)).toEqual([
      'cleared',
      'unruled',
      'ready',
      'withheld',
    ]);
  });

  it('says who kept a line back, and why', () => {
    const [, , , last] = publicationOf(account, madeUpEvents(lines));
    expect(last?.withheld).toMatchObject({ by: '周明', reason: '丁不公开' });
  });
});

describe('the rules of clearing', () => {
  it('are offered only where they would clear something', () => {
    const account = madeUpAccount(lines);
    const rules = clearingRules(account, publicationOf(account, []));
    expect(rules).toEqual([
      { rule: { kind: 'all' }, promises: ['c-丙', 'c-丁'] },
      { rule: { kind: 'class', class: 'commitment' }, promises: ['c-丙', 'c-丁'] },
      { rule: { kind: 'verdict', verdict: 'missed' }, promises: ['c-丙'] },
      { rule: { kind: 'verdict', verdict: 'partly' }, promises: ['c-丁'] },
      { rule: { kind: 'heading', heading: '二、产业' }, promises: ['c-丙', 'c-丁'] },
    ]);
  });

  it('never clear what is withheld, unruled or cleared already', () => {
    const made = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[甲-申]{3}$/),
        cleared: fc.boolean(),
        state: fc.constantFrom('proposed' as const, 'confirmed' as const),
      }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(made, fc.boolean(), (all, isWithheld) => {
        const account = madeUpAccount(all);
        const publication = publicationOf(account, isWithheld ? madeUpEvents(all) : []);
        const ready = publication.filter(({ standing }) => standing === 'ready').map(({ promise }) => promise);
        for (const { promises } of clearingRules(account, publication))
          for (const promise of promises) expect(ready).toContain(promise);
        if (isWithheld) expect(ready).toEqual([]);
      }),
    );
  });
});
