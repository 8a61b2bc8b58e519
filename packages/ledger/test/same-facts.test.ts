// The same report as text, typeset PDF, newspaper page, Word file and web page must give the same account.
// Real reports are read from ../shared beside the checkout; where that is absent only the sample county's are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pdfAssets } from '@luoshi/reader/node';
import { sampleReports, sampleText } from '@luoshi/samples';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../grammar/src/text/plain-text.ts';
import { chromiumPath, printToPdf } from '../../reader/src/testing/chromium.ts';
import { type Reading, readDocument } from '../src/index.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url));
const shared = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.txt')) : [];

interface Case {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

const cases: readonly Case[] = [
  ...sampleReports
    .filter((report) => report.form === 'paragraphs')
    .map((report) => ({ name: report.name, paragraphs: paragraphsOf(sampleText(report)) })),
  ...shared.map((name) => ({ name, paragraphs: paragraphsOf(readFileSync(`${SHARED}${name}`, 'utf8')) })),
];

/** Paragraphs without hard wraps; a run of blanks is dropped with the other white space. */
function paragraphsOf(text: string): string[] {
  return plainText(text)
    .chars.split('\n')
    .filter((line) => line !== '');
}

async function read(bytes: Uint8Array, name: string): Promise<Reading> {
  const reading = await readDocument(bytes, name, { pdfAssets });
  if ('refused' in reading) throw new Error(`${name}: ${reading.code}`);
  return reading;
}

/** What the account says, without places: squeezed texts (page numbers and wraps left out) and values. */
function accountOf(reading: Reading) {
  const { source } = reading;
  const words = ({ start, end }: { start: number; end: number }) => {
    let text = '';
    let at = start;
    for (const run of source.omitted) {
      if (run.end <= start || run.start >= end) continue;
      text += source.text.slice(at, Math.max(at, run.start));
      at = run.end;
    }
    return (text + source.text.slice(at, Math.max(at, end))).replace(/\s+/g, '');
  };
  return {
    report: reading.report,
    outline: reading.outline.map((node) => [node.level, node.role, node.title]),
    quantities: reading.quantities.map((it) => [
      words(it),
      it.value,
      it.upper,
      it.unit,
      it.bound,
      it.kind,
      it.status,
      it.year,
      it.scope,
      it.measure.text,
    ]),
    commitments: reading.commitments.map((it) => [
      words(it),
      it.milestone,
      it.deadline?.date ?? null,
      it.objects.map(words),
      it.quantities.length,
    ]),
    livelihood: reading.livelihood.map(words),
    glossary: reading.glossary.map((it) => [it.term, it.definition.replace(/\s+/g, '')]),
    warnings: reading.warnings.map((warning) => warning.code),
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const FONT = 'font-family:"Noto Serif CJK SC",serif';
const body = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');

const typeset = (paragraphs: readonly string[]) =>
  `<style>@page{size:A4;margin:37mm 26mm 35mm 28mm}body{${FONT};font-size:16pt;line-height:28pt}p{margin:0;text-indent:2em;text-align:justify}</style>${body(paragraphs)}`;
const newspaper = (paragraphs: readonly string[]) =>
  `<style>@page{size:400mm 560mm;margin:15mm}body{${FONT};font-size:9pt;columns:5;column-gap:8mm}p{margin:0;text-indent:2em;text-align:justify}</style>${body(paragraphs)}`;
const page = (paragraphs: readonly string[]) =>
  `<!doctype html><meta charset="utf-8"><title>政府工作报告_某县人民政府</title><nav><a href="/">首页</a><a href="/zw">政务公开</a></nav><div class="content">${body(paragraphs)}</div><footer>主办：某县人民政府 备案号</footer>`;
const FOOTER = '<div style="width:100%;text-align:center;font-size:10px">— <span class="pageNumber"></span> —</div>';

async function wordFile(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

describe.each(cases)('$name', ({ name, paragraphs }) => {
  let wanted: ReturnType<typeof accountOf>;
  beforeAll(async () => {
    wanted = accountOf(await read(new TextEncoder().encode(paragraphs.join('\n')), name));
    expect(wanted.quantities.length).toBeGreaterThan(100);
  });

  it('gives the same account as a Word file', async () => {
    expect(accountOf(await read(await wordFile(paragraphs), 'report.docx'))).toEqual(wanted);
  });

  it('gives the same account as a web page', async () => {
    expect(accountOf(await read(new TextEncoder().encode(page(paragraphs)), 'report.html'))).toEqual(wanted);
  });

  it('gives the same account as UTF-16 text', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${paragraphs.join('\r\n')}`, 'utf16le'));
    expect(accountOf(await read(bytes, name))).toEqual(wanted);
  });

  it.skipIf(chromiumPath === null)('gives the same account as typeset PDF with page numbers', async () => {
    const [pdf] = await printToPdf([typeset(paragraphs)], FOOTER);
    const account = accountOf(await read(pdf as Uint8Array, 'report.pdf'));
    for (const part of Object.keys(wanted) as (keyof typeof wanted)[])
      expect(account[part], part).toEqual(wanted[part]);
  });

  it.skipIf(chromiumPath === null)('gives the same account as a newspaper page of five columns', async () => {
    const [pdf] = await printToPdf([newspaper(paragraphs)]);
    const account = accountOf(await read(pdf as Uint8Array, 'newspaper.pdf'));
    for (const part of Object.keys(wanted) as (keyof typeof wanted)[])
      expect(account[part], part).toEqual(wanted[part]);
  });
});
