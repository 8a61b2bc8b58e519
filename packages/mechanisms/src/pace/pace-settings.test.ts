import { defaultPaceParameters } from '@luoshi/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../kernel/open-matter.ts';
import { paceParametersOf, paceSettings } from './pace-settings.ts';

describe('settings of pace', () => {
  it('are the defaults where nothing was set', () => {
    expect(paceParametersOf({})).toEqual(defaultPaceParameters);
    expect(paceParametersOf(valuesOf(paceSettings, {}) as never)).toEqual(defaultPaceParameters);
  });

  it.each([
    ['yardstick', 'seasonal', { yardstick: 'seasonal' }],
    ['reportingDay', 10, { reportingDay: 10 }],
    ['januaryWithFebruary', 'no', { isJanuaryWithFebruary: false }],
    ['leastSpreadPercent', 25, { leastSpread: 0.25 }],
  ] as const)('%s set to %s lies over the default', (id, value, changed) =>
    expect(paceParametersOf({ [id]: value })).toEqual({ ...defaultPaceParameters, ...changed }),
  );

  it.each([
    ['reportingDay', 29],
    ['yellowPoints', 20],
    ['redPoints', 19],
    ['leastMonths', 2.5],
    ['yardstick', 'lunar'],
  ] as const)('%s is not set to %s', (id, value) =>
    expect(valuesOf(paceSettings, { [id]: value })).toMatchObject({ refused: true, code: 'parameter-invalid' }),
  );

  it('keep yellow below red, whatever is set within the bounds', () => {
    const within = (id: string) => {
      const parameter = paceSettings.parameters.find((one) => one.id === id);
      if (parameter?.kind !== 'number') throw new Error(`${id} is no number.`);
      return fc.integer({ min: parameter.min, max: parameter.max });
    };
    fc.assert(
      fc.property(within('yellowPoints'), within('redPoints'), (yellowPoints, redPoints) => {
        const set = paceParametersOf({ yellowPoints, redPoints });
        expect(set.yellowPoints).toBeLessThan(set.redPoints);
      }),
    );
  });
});
