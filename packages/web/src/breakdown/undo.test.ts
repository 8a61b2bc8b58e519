import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, done, redone, undone } from './undo.ts';

describe('taking back', () => {
  it('and doing again gives what was there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 60 }), ([first, ...edits]) => {
        const end = edits.reduce<ReturnType<typeof begun<number>>>(done, begun(first!));
        const back = edits.reduce((state) => undone(state), end);
        expect(back.present).toBe(first);
        expect(edits.reduce((state) => redone(state), back).present).toBe(end.present);
      }),
    );
  });
  it('ends at the beginning, and a new edit forgets what was taken back', () => {
    const state = done(undone(done(begun(1), 2)), 3);
    expect(redone(state).present).toBe(3);
    expect(undone(undone(state)).present).toBe(1);
  });
  it('the same state is no step', () => {
    expect(done(begun(1), 1).past).toEqual([]);
  });
});
