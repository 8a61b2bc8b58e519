import { describe, expect, it } from 'vitest';
import { unmark } from '../testing/marked-reading.ts';
import { findPassages } from './find-passages.ts';

describe('objects of a promise typed by a person', () => {
  it('are led back to their places over a line end', () => {
    const { text, spans } = unmark('建成⟦东\n桥⟧、⟦西桥⟧');
    const found = findPassages({ text, omitted: [] }, { start: 0, end: text.length }, ['东桥', '西桥']);
    expect(found).toEqual({ spans, missing: [] });
  });
  it('the same words twice are two places', () => {
    const { text, spans } = unmark('⟦东桥⟧南段、⟦东桥⟧北段');
    expect(findPassages({ text, omitted: [] }, { start: 0, end: text.length }, ['东桥', '东桥']).spans).toEqual(spans);
  });
  it('words that do not stand there are named', () => {
    const found = findPassages({ text: '建成东桥', omitted: [] }, { start: 0, end: 4 }, ['南桥', '']);
    expect(found).toEqual({ spans: [], missing: ['南桥'] });
  });
});
