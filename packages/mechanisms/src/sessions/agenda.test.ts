import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { system13710 } from '../rules/system-13710.ts';
import { actors } from '../testing/made-matter.ts';
import { story } from '../testing/story.ts';
import { type AgendaMatter, agendaOf, type Decision } from './agenda.ts';
import { openCoordination } from './open-coordination.ts';

const { office, handler } = actors;

const matter = (id: string, light: AgendaMatter['light'], coordination: string | null = null): AgendaMatter => ({
  id,
  title: `事项${id}`,
  light,
  coordination,
});
const decision = (id: string, more: Partial<Decision> = {}): Decision => ({
  id,
  text: `议定${id}`,
  unit: null,
  limit: null,
  matter: null,
  done: false,
  ...more,
});
const lines = (last: readonly Decision[], matters: readonly AgendaMatter[]) =>
  agendaOf({ last, matters }).map(({ why, matter: id, title, note }) => `${why} ${id ?? title}${note && ` ${note}`}`);

describe('the agenda', () => {
  test('begins with what last time left open, then red, to be coordinated, yellow', () => {
    const matters = [
      matter('1', 'yellow'),
      matter('2', 'red'),
      matter('3', 'green', '缺用地指标'),
      matter('4', 'green'),
    ];
    expect(lines([decision('a', { limit: '2026-03-31' }), decision('b', { done: true })], matters)).toEqual([
      'last-decision 议定a 2026-03-31',
      'red 2',
      'coordination 3 缺用地指标',
      'yellow 1',
    ]);
  });

  test.each([
    { what: 'decided on and red', last: [decision('a', { matter: '1' })], light: 'red', first: 'last-decision 1' },
    { what: 'red and to be coordinated', last: [], light: 'red', note: '缺钱', first: 'red 1 缺钱' },
    { what: 'yellow and to be coordinated', last: [], light: 'yellow', note: '缺钱', first: 'coordination 1 缺钱' },
  ] as const)('names a matter once that is $what', ({ last, light, first, ...more }) => {
    expect(lines(last, [matter('1', light, 'note' in more ? more.note : null)])).toEqual([first]);
  });

  test('names every matter that goes badly, and none twice', () => {
    const colours = fc.constantFrom('red', 'yellow', 'green', 'off') as fc.Arbitrary<AgendaMatter['light']>;
    const many = fc.array(fc.record({ light: colours, coordination: fc.option(fc.constant('缺钱')) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(many, fc.nat({ max: 5 }), (all, decided) => {
        const matters = all.map(({ light, coordination }, at) => matter(String(at), light, coordination));
        const last = matters.slice(0, decided).map(({ id }) => decision(id, { matter: id }));
        const named = agendaOf({ last, matters }).map((item) => item.matter);
        expect(new Set(named).size).toBe(named.length);
        for (const { id, light, coordination } of matters)
          expect(named.includes(id)).toBe(
            light === 'red' || light === 'yellow' || coordination !== null || last.some((one) => one.matter === id),
          );
      }),
    );
  });
});

describe('what waits to be coordinated', () => {
  const begun = story(system13710, { at: '2026-03-02 08:30' })
    .give('2026-03-02 08:40', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign');
  const asked = begun.give('2026-03-03 09:00', handler, 'request-coordination', { obstacle: '缺用地指标' });
  const issued = asked.give('2026-03-04 09:00', office, 'issue-coordination', {
    obstacle: '用地',
    units: ['land'],
    coordinator: '秦朗',
    slipLimit: '2026-03-12',
  });
  const answered = issued.give('2026-03-05 09:00', handler, 'answer-slip', { answer: '已落实' });
  const again = answered.give('2026-03-06 09:00', handler, 'request-coordination', { obstacle: '又缺资金' });

  test.each([
    { when: 'nobody asked', told: begun, waits: null },
    { when: 'a unit asked', told: asked, waits: '缺用地指标' },
    { when: 'a slip went out', told: issued, waits: '用地' },
    { when: 'it was answered', told: answered, waits: null },
    { when: 'the unit asked once more', told: again, waits: '又缺资金' },
  ])('is $waits when $when', ({ told, waits }) => {
    expect(openCoordination(told.matter, told.events)).toBe(waits);
  });
});
