import { describe, expect, it } from 'vitest';
import { markedReading } from '../testing/marked-reading.ts';
import { joined, printed } from './joined.ts';

describe('joined', () => {
  it.each([
    ['发展经\n　　济', '发展经济'],
    ['完成 165.8 亿元', '完成165.8亿元'],
    ['World Heritage 名录', 'World Heritage名录'],
    ['  两端  ', '两端'],
    ['a b c', 'a b c'],
  ])('%j is shown as %j', (passage, want) => {
    expect(joined(passage)).toBe(want);
  });
  it('a page number inside a passage is not part of what it says', () => {
    const { source } = markedReading('新建⟦\n— 3 —\n⟧步道', [{ kind: 'omitted', why: 'page-number' }]);
    expect(printed(source, { start: 0, end: source.text.length })).toBe('新建步道');
  });
});
