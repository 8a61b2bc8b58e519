import { expect, test } from 'vitest';
import { type ExpectedQuantity, expectedOf } from './expected.ts';
import { sampleReports, sampleText } from './index.ts';
import { isSameThing } from './same-thing.ts';
import { placeOf, squeeze } from './squeezed.ts';

test.each(sampleReports)('$name is as long as a real report', (sample) => {
  expect(sampleText(sample).length).toBeGreaterThan(8000);
  expect(sampleText(sample).length).toBeLessThan(12000);
});

test.each(sampleReports)('every quote expected in $name occurs exactly once', (sample) => {
  const squeezed = squeeze(sampleText(sample));
  const { targets, quantities, commitments } = expectedOf(sample);
  for (const { before, text } of [...targets, ...quantities, ...commitments]) {
    expect(() => placeOf(squeezed, before, text)).not.toThrow();
  }
});

test.each(sampleReports)('the targets expected in $name are every number of their paragraph', (sample) => {
  const { text } = squeeze(sampleText(sample));
  const start = text.indexOf('主要预期目标是：');
  const paragraph = text.slice(start, text.indexOf('。', start));
  const quoted = expectedOf(sample).targets.map((target) => target.text);
  const numbers = paragraph.match(/\d[\d.%—]*(?:万吨|人)?/g);
  expect(quoted).toEqual(numbers);
});

test('levels of the second year follow from the first year and the growth reported', () => {
  const [first, second] = sampleReports.map((sample) => [
    ...expectedOf(sample).quantities,
    ...expectedOf(sample).targets,
  ]);
  const level = (quantities: readonly ExpectedQuantity[], measure: string) =>
    quantities.find((one) => one.measure === measure && one.kind === 'level' && one.status === 'achieved')!.value;
  expect(level(second!, '地区生产总值') / level(first!, '地区生产总值')).toBeCloseTo(1.063, 3);
  expect(level(second!, '城镇居民人均可支配收入') / level(first!, '城镇居民人均可支配收入')).toBeCloseTo(1.053, 3);
});

test('a page number is no part of a quote that runs over it', () => {
  const squeezed = squeeze('增长\n\n- 3 -\n\n5％左右');
  expect(squeezed.text).toBe('增长5％左右');
  expect(placeOf(squeezed, '增长', '5％')).toEqual({ start: 11, end: 13 });
});

test.each([
  ['财政总收入', '全县财政总收入', true],
  ['“无废城市”', '无废城市', true],
  ['旅游综合收入', '旅游收入', true],
  ['城镇居民人均可支配收入', '接待游客', false],
  ['', '游客', false],
])('%s and %s name the same thing: %s', (one, other, same) => {
  expect(isSameThing(one, other)).toBe(same);
});
