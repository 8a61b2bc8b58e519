import { describe, expect, test } from 'vitest';
import { suggestionsAndProposals } from '../rules/suggestions-proposals.ts';
import { actors } from '../testing/made-matter.ts';
import { story } from '../testing/story.ts';

const { office, handler, coUnit } = actors;

const handedOver = (coUnits: readonly string[]) =>
  story(suggestionsAndProposals, {
    at: '2026-03-02 08:00',
    opening: { class: 'suggestion-plenary', limit: null, coUnits },
  }).give('2026-03-02 09:00', office, 'assign');

describe('a clock for each co-unit', () => {
  const both = handedOver(['finance', 'land']);

  test('runs for every one of them', () => {
    expect(both.matter.clocks.filter(({ clock }) => clock === 'co-answer').map(({ key }) => key)).toEqual([
      'finance',
      'land',
    ]);
  });

  test('is stopped by the answer of that unit alone', () => {
    const answered = both.give('2026-03-20 09:00', coUnit, 'answer-lead', { opinion: '资金已安排' });
    expect(answered.clock('co-answer', '2026-04-20 09:00', 'finance')?.standing).toBe('met');
    expect(answered.clock('co-answer', '2026-04-20 09:00', 'land')?.standing).toBe('overdue');
  });
});

describe('handing on', () => {
  const returned = handedOver(['finance', 'land']).give('2026-03-05 09:00', handler, 'return-unit', {
    reason: '不属本单位职责',
  });
  const handed = (form: Parameters<typeof returned.give>[3]) =>
    returned.give('2026-03-06 09:00', office, 'hand-on', form).matter;

  test.each([
    { what: 'another lead unit', form: { leadUnit: 'schools' }, lead: 'schools', co: ['finance', 'land'] },
    { what: 'a co-unit as lead unit', form: { leadUnit: 'land' }, lead: 'land', co: ['finance'] },
    { what: 'other co-units', form: { leadUnit: 'water', coUnits: ['town', 'town'] }, lead: 'water', co: ['town'] },
  ])('to $what changes the units in force and not the opening', ({ form, lead, co }) => {
    const matter = handed(form);
    expect([matter.leadUnit, matter.coUnits]).toEqual([lead, co]);
    expect(matter.opening.leadUnit).toBe('roads');
  });

  test('gives the new unit the whole time, and gives up the clocks of the one before', () => {
    const runs = handed({ leadUnit: 'schools' }).clocks.filter(({ clock }) => clock === 'reply');
    expect(runs.map(({ givenUpAt }) => givenUpAt !== null)).toEqual([true, false]);
  });
});
