import { describe, expect, it } from 'vitest';
import type { DispatchSession } from '../api/contract.ts';
import { withArrived } from './use-agenda.ts';

type Item = DispatchSession['agenda'][number];

const item = (title: string, since: string | null = null): Item => ({
  matter: null,
  title,
  why: 'red',
  note: '',
  since,
  unit: null,
  light: null,
  stateName: null,
});
const titles = (agenda: readonly Item[]) => agenda.map(({ title }) => title);

describe('an agenda that is edited while the server puts something on it', () => {
  const kept = [item('一'), item('二', '2026-03-10'), item('三')];

  it('gets what is new at its end, and not what was taken off here', () => {
    expect(titles(withArrived([item('三')], kept, ['一']))).toEqual(['三', '二']);
    expect(titles(withArrived([item('三')], kept, ['一', '二']))).toEqual(['三']);
  });

  it('keeps notes of what is there already', () => {
    const edited = [{ ...item('二', '2026-03-10'), note: '催办' }];
    expect(withArrived(edited, kept, [])).toEqual(edited);
  });
});
