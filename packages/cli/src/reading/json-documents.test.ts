import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonDocuments } from './json-documents.ts';

async function documentsOf(chunks: readonly (string | Uint8Array)[]): Promise<unknown[]> {
  const documents: unknown[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const text of jsonDocuments(stream)) if (text.trim() !== '') documents.push(JSON.parse(text));
  return documents;
}

test('documents come out whole and in order, indented or one a line, however the bytes are cut', async () => {
  const document = fc.record({ name: fc.string(), list: fc.array(fc.nat()), inner: fc.record({ text: fc.string() }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(document, fc.boolean())),
      fc.integer({ min: 1, max: 40 }),
      async (given, size) => {
        const text = given.map(([one, isIndented]) => `${JSON.stringify(one, null, isIndented ? 2 : 0)}\n`).join('');
        const bytes = new TextEncoder().encode(text);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.slice(at * size, (at + 1) * size),
        );
        expect(await documentsOf(chunks)).toEqual(given.map(([one]) => one));
      },
    ),
  );
});

test('a document that never closes is handed on as it is', async () => {
  const texts: string[] = [];
  for await (const text of jsonDocuments(
    (async function* () {
      yield '{\n  "a": 1\n';
    })(),
  ))
    texts.push(text);
  expect(texts.join('')).toContain('"a": 1');
});
