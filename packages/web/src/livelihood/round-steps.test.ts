import { describe, expect, it } from 'vitest';
import { livelihoodSearch } from './livelihood-search.ts';
import { isReached, stepNow, stepsShown } from './round-steps.ts';

const round = { entries: [{ id: 'e2' }, { id: 'e3' }], candidates: ['e2'], acts: [] } as never;

describe('the steps of a round', () => {
  it.each([
    ['collecting', 'library'],
    ['tied', 'vote'],
    ['published', 'items'],
    ['evaluating', 'satisfaction'],
  ] as const)('stand at %s by its stage', (stage, step) => {
    expect(stepNow({ stage })).toBe(step);
    expect(isReached({ stage }, step)).toBe(true);
  });

  it('are not reached before their stage', () => expect(isReached({ stage: 'deliberating' }, 'vote')).toBe(false));

  it('begin with the library for whom the server shows it, and with the candidates for others', () => {
    expect(stepsShown(round)[0]).toBe('library');
    expect(stepsShown({ ...(round as object), entries: [{ id: 'e2' }] } as never)[0]).toBe('candidates');
  });
});

describe('the address', () => {
  it.each([
    [
      { year: '2026', step: 'vote' },
      { year: 2026, step: 'vote' },
    ],
    [{ year: 'x', step: 'else' }, {}],
  ])('%o is %o', (raw, known) => expect(livelihoodSearch(raw)).toEqual(known));
});
