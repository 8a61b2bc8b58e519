import { describe, expect, it } from 'vitest';
import { unmark } from '../testing/marked-reading.ts';
import { termOccurrences } from './term-marks.ts';

describe('occurrences of glossary terms', () => {
  const examples = [
    { name: 'every occurrence is found', text: '推行⟦双减半⟧，深化⟦双减半⟧改革', terms: ['双减半'] },
    { name: 'the longer of two terms is taken', text: '⟦双减半改革⟧与⟦双减半⟧', terms: ['双减半', '双减半改革'] },
    { name: 'a term cut by a line end is found whole', text: '推行⟦双\n减半⟧。', terms: ['双减半'] },
    { name: 'a term of one character is left out', text: '双减半', terms: ['双'] },
    { name: 'a report without glossary has none', text: '双减半', terms: [] },
  ];
  it.each(examples)('$name', ({ text: marked, terms }) => {
    const { text, spans } = unmark(marked);
    const glossary = terms.map((term) => ({ term, definition: '', start: 0, end: 0 }));
    const found = termOccurrences(text, [], glossary);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
});
