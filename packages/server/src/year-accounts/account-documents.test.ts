import { readXlsx } from '@luoshi/documents';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDraftAnswer } from '../api/review-draft.ts';
import type { YearAccountAnswer } from '../api/year-account.ts';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const url = '/api/year-accounts/970325/2025';
const REASON = '据统计快报核定。';

let county: SampleCounty;
let office: Person;
let account: YearAccountAnswer;

beforeAll(async () => {
  county = await sampleCounty('2026-02-10');
  office = await county.as('ducha');
  const before: YearAccountAnswer = (await office.get(url)).body;
  const [kept, gap] = [
    before.lines.find(({ verdict }) => verdict === 'kept')!,
    before.lines.find(({ verdict }) => verdict === 'not-mentioned')!,
  ];
  await office.send('POST', `${url}/acts`, {
    expectedSeq: before.seq,
    acts: [
      { kind: 'confirm', promise: kept.promise.id, verdict: 'kept' },
      { kind: 'overrule', promise: gap.promise.id, verdict: 'missed', reason: REASON },
    ],
  });
  account = (await office.get(url)).body;
}, 60_000);
afterAll(() => county.close());

function wordsOf(docx: Buffer, part = 'word/document.xml'): string {
  return strFromU8(unzipSync(docx)[part]!).replace(/<[^>]+>/g, '');
}

describe('the account as documents', () => {
  it('as a Word file has the denominator, and the overruling with its reason', async () => {
    const { status, headers, bytes } = await office.raw(`${url}/account.docx`);
    expect(status).toBe(200);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      '澜溪县2025年《政府工作报告》承诺事项完成情况对账表.docx',
    );
    const words = wordsOf(bytes);
    expect(words).toContain(`共${account.total}项，以下均以${account.total}项为基数`);
    expect(words).toContain(`理由：${REASON}`);
  });

  it('as a workbook has a row a line', async () => {
    const workbook = readXlsx((await office.raw(`${url}/account.xlsx`)).bytes);
    if ('refused' in workbook) throw new Error(workbook.code);
    const rows = new Set(workbook.sheets[0]!.cells.map(({ row }) => row));
    expect(rows.size).toBe(account.total + 2);
  });

  it.each(['fuxianzhang', 'zhujian'])('are given to %s, who sees the account', async (login) =>
    expect((await (await county.as(login)).raw(`${url}/account.docx`)).status).toBe(200),
  );
});

describe('the drafted review', () => {
  it('tells every line or lists it as unsupported, and a ruled line with its ruling', async () => {
    const draft: ReviewDraftAnswer = (await office.get(`${url}/draft`)).body;
    const told = draft.parts.flatMap(({ done, open }) => [...done, ...open]);
    const numbers = [...told.flatMap(({ lines }) => lines), ...draft.unsupported].map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(account.lines.map(({ number }) => number));
    const missed = told.find(({ verdict }) => verdict === 'missed')!;
    expect(missed.text).toContain('主要原因待补');
    expect(missed.sources.map(({ sentence }) => sentence.zh).join()).toContain('改判为“未兑现”');
  });

  it('quotes the plan’s words where they stand', async () => {
    const draft: ReviewDraftAnswer = (await office.get(`${url}/draft`)).body;
    const { body } = await office.get(`/api/reports/${draft.plan.id}`);
    const plans = draft.parts
      .flatMap(({ done, open }) => [...done, ...open])
      .flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'plan'));
    expect(plans.length).toBeGreaterThan(0);
    for (const { words, passage } of plans)
      expect(body.reading.source.text.slice(passage!.start, passage!.end).replace(/\s/g, '')).toContain(words);
  });

  it('as a Word file has its sources in footnotes', async () => {
    const { bytes } = await office.raw(`${url}/draft.docx`);
    expect(wordsOf(bytes)).toContain('澜溪县2025年政府工作回顾（草稿）');
    expect(wordsOf(bytes, 'word/footnotes.xml')).toContain('年初报告');
  });

  it.each(['fuxianzhang', 'zhujian', ''])('is not for “%s”', async (login) => {
    const { status } = await (await county.as(login)).get(`${url}/draft`);
    expect(status).toBe(login === '' ? 401 : 403);
  });

  it('of a year without plan report is refused with what is missing', async () =>
    expect((await office.get('/api/year-accounts/970325/2019/draft')).body.error.code).toBe('plan-missing'));
});
