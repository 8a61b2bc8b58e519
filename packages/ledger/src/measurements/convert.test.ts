import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converted } from './convert.ts';

describe('a figure in another unit', () => {
  it.each([
    [48_000, '万元', '亿元', 4.8],
    [4.8, '亿元', '万元', 48_000],
    [2, '公顷', '亩', 30],
    [3, '‰', '%', 0.3],
    [1.2, '万人', '人', 12_000],
    [85, '户', '家', 85],
    [0.566, '', '', 0.566],
    [7, '标台', '标台', 7],
  ])('%d%s is exactly so many %s', (value, from, to, expected) =>
    expect(converted(value, from, to)).toEqual({ value: expected }),
  );

  it.each([
    [6, '%', '个百分点', 'unit-other'],
    [5, '亩', '公里', 'unit-other'],
    [5, '美元', '元', 'unit-other'],
    [5, '户', '人', 'unit-other'],
    [5, '吨', '立方米', 'unit-other'],
    [5, '好多', '人', 'unit-unknown'],
  ])('%d%s into %s is refused', (value, from, to, refused) =>
    expect(converted(value, from, to)).toEqual({ refused, unit: from }),
  );

  it('converted there and back is the figure again', () => {
    const families = [
      ['元', '万元', '亿元'],
      ['亩', '公顷', '万亩'],
      ['吨', '公斤', '万吨', '斤'],
      ['%', '‰'],
      ['米', '公里'],
    ];
    const asked = fc.constantFrom(...families).chain((units) =>
      fc.record({
        from: fc.constantFrom(...units),
        to: fc.constantFrom(...units),
        value: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((digits) => digits / 100),
      }),
    );
    fc.assert(
      fc.property(asked, ({ from, to, value }) => {
        const there = converted(value, from, to);
        if ('refused' in there) throw new Error(there.refused);
        const back = converted(there.value, to, from);
        if ('refused' in back) throw new Error(back.refused);
        expect(Math.abs(back.value - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-10);
      }),
    );
  });
});
