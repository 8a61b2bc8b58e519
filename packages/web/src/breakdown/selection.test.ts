import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, isWithin, moved, rectangleOf } from './selection.ts';

const size = { rows: 5, columns: 4 };
const at = (row: number, column: number) => ({ anchor: { row, column }, focus: { row, column } });
const key = (name: string, shiftKey = false, ctrlKey = false) => ({ key: name, shiftKey, ctrlKey });

describe('the chosen cells', () => {
  it.each([
    ['ArrowDown', false, false, { row: 3, column: 1 }],
    ['ArrowLeft', false, false, { row: 2, column: 0 }],
    ['End', false, false, { row: 2, column: 3 }],
    ['ArrowUp', false, true, { row: 0, column: 1 }],
    ['PageDown', false, false, { row: 4, column: 1 }],
  ])('%s (shift %s, control %s) goes to %j', (name, shift, control, focus) => {
    expect(moved(at(2, 1), key(name, shift, control), size)!.focus).toEqual(focus);
  });
  it('grow with Shift from where they began', () => {
    const grown = moved(moved(at(1, 1), key('ArrowDown', true), size)!, key('ArrowRight', true), size)!;
    expect(rectangleOf(grown)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
  });
  it('stay for keys that are none of theirs', () => {
    expect(moved(at(0, 0), key('a'), size)).toBeNull();
  });
  it('never leave the table', () => {
    const names = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageDown',
      'PageUp',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.boolean(), fc.boolean())), (keys) => {
        const end = keys.reduce(
          (now, [name, shift, control]) => moved(now, key(name, shift, control), size)!,
          at(0, 0),
        );
        for (const cell of cellsOf(rectangleOf(end)))
          expect(isWithin({ top: 0, bottom: 4, left: 0, right: 3 }, cell)).toBe(true);
      }),
    );
  });
});
