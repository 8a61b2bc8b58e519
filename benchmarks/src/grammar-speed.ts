// How fast the grammar reads, beside a bare scan of the same text and beside a kept recogniser of Chinese numbers and units.
import type { readReport } from '@luoshi/grammar';
import { Culture, recognizeCurrency, recognizeDimension, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { alone, type Bench, held } from './figure.ts';
import { compiledReadReport } from './material/compiled-grammar.ts';
import { type ReportText, reportTexts } from './material/report-texts.ts';
import { medianMs, type Timing } from './measuring/time.ts';

/** Figures of the grammar alone, on one core and in one process. */
export const bench: Bench = async function* () {
  const texts = reportTexts();
  const read = await compiledReadReport();
  yield* beforeScan(read, texts);
  yield* beforeRecogniser(read, texts[0]!);
  yield* growth(read, texts.at(-1)!);
};

const BYTES_A_MB = 1e6;
/** Warm, as after the first hundred reports of a corpus: the engine goes on compiling for about as long. */
const often: Timing = { warmUps: 80, runs: 21 };

type Read = typeof readReport;

function* beforeScan(read: Read, texts: readonly ReportText[]) {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const speed = (work: (text: string) => unknown) =>
    bytes / BYTES_A_MB / (medianMs(() => texts.map(({ text }) => work(text)), often) / 1000);
  const against = 'a bare charCodeAt loop counting digits over the same text';
  yield held('reading speed', speed(read), 'MB/s', against, speed(digitsIn));
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

/** The recogniser is slower than linear in the length of its input: it gets single lines, and not many, which is kindest to it. */
const SLICE_UTF16 = 2_000;

function* beforeRecogniser(read: Read, { text }: ReportText) {
  const lines = text.slice(0, SLICE_UTF16).split('\n');
  const slice = lines.join('\n');
  const megabytes = Buffer.byteLength(slice) / BYTES_A_MB;
  const grammarMs = medianMs(() => read(slice), often);
  const recogniserMs = medianMs(() => lines.map(recognised), { warmUps: 1, runs: 3 });
  yield held(
    'reading speed on a slice',
    megabytes / (grammarMs / 1000),
    'MB/s',
    `@microsoft/recognizers-text-suite, Chinese numbers, dimensions and currency, line by line over the same ${slice.length} characters`,
    megabytes / (recogniserMs / 1000),
  );
}

function recognised(line: string): number {
  const found = [recognizeNumber, recognizeDimension, recognizeCurrency].map((find) => find(line, Culture.Chinese));
  return found.flat().length;
}

const TIMES = [1, 10, 100] as const;

function* growth(read: Read, { name, text }: ReportText) {
  const costs = TIMES.map((times) => {
    const long = text.repeat(times);
    const timing = times === 100 ? { warmUps: 1, runs: 5 } : often;
    return (medianMs(() => read(long), timing) * 1e6) / long.length;
  });
  yield alone(`cost a character at 1× ${name}`, costs[0]!, 'ns');
  yield held('cost a character at 10×', costs[1]!, 'ns', '1×', costs[0]!);
  yield held('cost a character at 100×', costs[2]!, 'ns', '1×', costs[0]!);
}
