import { sampleBytes, sampleReports } from '@luoshi/samples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import schema from './reading.schema.json' with { type: 'json' };
import { testReading } from './testing/reading.ts';

const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validate = ajv.compile(schema);

describe('the published schema', () => {
  it.each(sampleReports)('fits the reading of $name', async (sample) => {
    const reading = await readDocument(sampleBytes(sample), sample.name);
    expect(validate(JSON.parse(JSON.stringify(reading))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses a reading with a field it does not know', () => {
    expect(validate({ ...testReading, mood: 'good' })).toBe(false);
  });

  it.each(Object.keys(testReading))('refuses a reading without %s', (field) => {
    const { [field as keyof typeof testReading]: _, ...rest } = testReading;
    expect(validate(rest)).toBe(false);
  });
});

it('refuses as data what the reader refuses', async () => {
  expect(await readDocument(new Uint8Array(), 'nothing.txt')).toMatchObject({ refused: true, code: 'empty-file' });
});

it('refuses what has neither the phrases of a report nor a figure, and reads an excerpt with figures', async () => {
  const read = (text: string) => readDocument(new TextEncoder().encode(text), 'text.txt');
  expect(await read('土豆切丝，大火快炒，加盐出锅。')).toMatchObject({ refused: true, code: 'not-a-report' });
  expect(await read('旅游收入增长8%。')).toMatchObject({ quantities: [{ text: '8%' }] });
});

it('gives the same reading for the same bytes', async () => {
  const [sample] = sampleReports;
  const read = () => readDocument(sampleBytes(sample!), sample!.name);
  expect(JSON.stringify(await read())).toBe(JSON.stringify(await read()));
});
