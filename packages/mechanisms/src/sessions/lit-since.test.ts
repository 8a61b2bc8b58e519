import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/index.ts';
import { system13710 } from '../rules/system-13710.ts';
import { actors } from '../testing/made-matter.ts';
import { story } from '../testing/story.ts';
import { litSince } from './lit-since.ts';

const { office } = actors;
const handedOut = story(system13710, { at: '2026-03-02 08:30', opening: { limit: '2026-03-20' as never } })
  .give('2026-03-02 08:40', office, 'establish')
  .give('2026-03-02 09:00', office, 'assign');
const suspended = handedOut.give('2026-03-12 10:00', office, 'suspend', { reason: '等管线迁改' });
const resumed = suspended.give('2026-03-16 10:00', office, 'resume');
const inChina = (at: string) => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();

const sinceAt = (at: string, { events } = handedOut) =>
  litSince({ mechanism: system13710, events, calendar: builtInCalendar, now: inChina(at) });
const colourAt = (at: string, told = handedOut) => told.light(at).colour;

describe('a light is told with its first day', () => {
  const turns = Array.from({ length: 20 }, (_, at) => `2026-03-${String(at + 3).padStart(2, '0')} 10:00`);

  test.each(turns)('as it is on %s, and the day before that had another', (now) => {
    const since = sinceAt(now);
    expect(colourAt(`${since} 23:59`)).toBe(colourAt(since === now.slice(0, 10) ? now : `${since} 23:59`));
    if (since === '2026-03-02') return;
    const before = new Date(Date.parse(`${since}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    expect(colourAt(`${before} 23:59`)).not.toBe(colourAt(now));
  });

  test('that is the day of an act, where an act changed it', () => {
    expect(sinceAt('2026-03-14 09:00', suspended)).toBe('2026-03-12');
    expect(sinceAt('2026-03-18 09:00', resumed)).toBe('2026-03-16');
  });

  test('that is no day before the matter was opened', () => {
    expect(sinceAt('2026-03-02 10:00')).toBe('2026-03-02');
  });
});
