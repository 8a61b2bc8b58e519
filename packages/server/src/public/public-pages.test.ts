// The public pages of the made-up county over HTTP: who sees what, and what nobody sees.
import type { AccountAct, YearAccount } from '@luoshi/ledger';
import { sampleGovernment } from '@luoshi/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleCounty, sampleCounty } from '../testing/sample-county.ts';
import { publicData } from './data/public-schema.ts';

const government = sampleGovernment.code;
const base = `/public/${government}/2025`;
let county: SampleCounty;
let account: YearAccount;

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await county.test.app.inject({ url, headers });
  return { status: answer.statusCode, headers: answer.headers, text: answer.body };
};

async function record(acts: readonly AccountAct[]): Promise<void> {
  const { store } = county.test;
  const outcome = await store.yearAccounts.record({ government, year: 2025, expectedSeq: 9_999, acts, by: '周明' });
  if ('refused' in outcome || 'refusal' in outcome) throw new Error(JSON.stringify(outcome));
}

/** Lines 2, 5, 8 … are cleared; line 3 is confirmed only. */
const isToBeCleared = (at: number): boolean => at % 3 === 1;

beforeAll(async () => {
  county = await sampleCounty('2026-02-03');
  const kept = await county.test.store.yearAccounts.account(government, 2025);
  if ('refused' in kept) throw new Error(kept.code);
  account = kept.account;
});
afterAll(() => county.close());

describe('before anything is cleared', () => {
  it('there is no government, no year and no promise to the outside', async () => {
    const nothing = await get('/public/999999/2031/00000000000x');
    expect(nothing.status).toBe(404);
    for (const url of [`/public/${government}`, base, `${base}/report`, `${base}/data.json`, `${base}/badge.svg`])
      expect(await get(url).then(({ status, text }) => ({ status, text })), url).toEqual({
        status: 404,
        text: nothing.text,
      });
    expect((await get('/public')).text).toContain('还没有政府公开');
    expect((await get('/public/sitemap.xml')).text).not.toContain(government);
  });
});

describe('what is cleared', () => {
  let ids: readonly string[];
  beforeAll(async () => {
    const cleared = account.lines.filter((_, at) => isToBeCleared(at));
    await record(
      cleared.flatMap(({ promise: { id }, verdict }): AccountAct[] => [
        { kind: 'confirm', promise: id, verdict },
        { kind: 'clear', promise: id, evidence: true },
      ]),
    );
    const [first] = account.lines;
    await record([{ kind: 'confirm', promise: first!.promise.id, verdict: first!.verdict }]);
    const data = JSON.parse((await get(`${base}/data.json`)).text);
    ids = data.promises.map(({ id }: { id: string }) => id);
  });

  it.each([
    { url: '/public', type: 'text/html', says: '澜溪县' },
    { url: `/public/${government}`, type: 'text/html', says: '2025年' },
    { url: base, type: 'text/html', says: '比例都以此为基数' },
    { url: `${base}?lang=en`, type: 'text/html', says: 'the only denominator' },
    { url: `${base}/report`, type: 'text/html', says: '提纲' },
    { url: `${base}/badge.svg`, type: 'image/svg+xml', says: '2025年承诺' },
    { url: `${base}/data.csv`, type: 'text/csv', says: '永久地址' },
    { url: `${base}/feed.xml`, type: 'application/atom+xml', says: '首次公开' },
    { url: '/public/about', type: 'text/html', says: '数据字典' },
    { url: '/public/schema.json', type: 'application/json', says: 'luoshi-public/2' },
    { url: '/public/sitemap.xml', type: 'application/xml', says: '/public/970325/2025' },
  ])('is answered to anybody at $url as $type', async ({ url, type, says }) => {
    const { status, headers, text } = await get(url);
    expect([status, String(headers['content-type']).split(';')[0]]).toEqual([200, type]);
    expect(text).toContain(says);
  });

  it('has a permanent page and a badge a promise', async () => {
    for (const id of ids.slice(0, 20)) {
      expect((await get(`${base}/${id}`)).status).toBe(200);
      expect((await get(`${base}/${id}/badge.svg`)).text).toMatch(
        /^<svg [^>]+role="img" aria-labelledby="t">\n<title id="t">/,
      );
    }
  });

  it('is counted over one denominator, in data as on the page', async () => {
    const data = publicData.parse(JSON.parse((await get(`${base}/data.json`)).text));
    expect(data.total).toBe(account.lines.filter((_, at) => isToBeCleared(at)).length);
    expect(Object.values(data.counts).reduce((sum, count) => sum + count)).toBe(data.total);
    expect(new Set(ids).size).toBe(data.total);
    expect((await get(base)).text).toContain(`相加为 ${data.total}，`);
  });

  it('tells of both reports by their years, and how far a missed result is from its promise', async () => {
    const data = publicData.parse(JSON.parse((await get(`${base}/data.json`)).text));
    expect([data.plan, data.next]).toEqual(['2025年政府工作报告', '2026年政府工作报告']);
    const missed = data.promises.find(({ promise }) => promise.text === '一般公共预算收入增长5%')!;
    expect(missed.promise.figure).toMatchObject({ value: 5, bound: '=', kind: 'change' });
    expect(missed.claim?.result).toMatchObject({ isEstimate: false, figure: { value: 3.8 } });
    expect((await get(`${base}/${missed.id}`)).text).toContain('<dd>比承诺低1.2个百分点</dd>');
    expect((await get(`${base}/data.csv`)).text).toContain(',比承诺低1.2个百分点,');
  });

  it('is found by words, by verdict and page by page, without a script', async () => {
    const { text } = await get(`${base}?q=${encodeURIComponent('茶叶 精深加工')}`);
    expect(text).toContain('新建茶叶精深加工生产线8条');
    expect(text).not.toContain('<script');
    expect((await get(`${base}?verdict=missed`)).text).not.toContain('class="verdict is-kept">\n');
    expect((await get(`${base}?page=2`)).text).toContain('第 2 页');
    expect((await get(`${base}?q=${encodeURIComponent('"><b>')}`)).text).toContain('&quot;&gt;&lt;b&gt;');
  });

  it('goes out with a tag, and not again to who has it', async () => {
    for (const url of [base, `${base}/data.json`, `${base}/badge.svg`]) {
      const { headers } = await get(url);
      expect(headers['cache-control']).toBe('public, max-age=60');
      expect((await get(url, { 'if-none-match': String(headers.etag) })).status).toBe(304);
    }
  });

  it('runs no script and is read by other sites', async () => {
    const { headers } = await get(base);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('stays below a hundred kilobytes a page', async () => {
    for (const url of [
      '/public',
      `/public/${government}`,
      base,
      `${base}/report`,
      `${base}/${ids[0]}`,
      '/public/about',
    ])
      for (const lang of ['', '?lang=en'])
        expect(Buffer.byteLength((await get(url + lang)).text), url).toBeLessThan(100_000);
  });

  it('keeps the way of reading in every link', async () => {
    const { text } = await get(`${base}?lang=en&size=large`);
    expect(text).toContain('<html lang="en" class="large">');
    const links = [...text.matchAll(/<a href="(\/public[^"]*)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(20);
    const switches = links.filter((href) => !/lang=en&amp;size=large/.test(href));
    expect(switches).toHaveLength(2);
  });

  it('has no answer for the program’s own ids, and one 404 for all that is not there', async () => {
    const { text } = await get('/public/999999/2031/00000000000x');
    const own = account.lines.slice(0, 3).map(({ promise }) => encodeURIComponent(promise.id));
    for (const url of [
      ...own.map((id) => `${base}/${id}`),
      `${base}/7zzzzzzzzzzz`,
      `${base}/x/y/z`,
      `${base}/`,
      '/public/970325/2024',
    ])
      expect((await get(url)).text, url).toBe(text);
  });

  describe('and ruled on anew', () => {
    const text = async (url: string) => (await get(url)).text;
    const data = async () => publicData.parse(JSON.parse(await text(`${base}/data.json`)));
    let address: string;
    let promise: string;
    let before: Awaited<ReturnType<typeof data>>;
    beforeAll(async () => {
      promise = account.lines[1]!.promise.id;
      before = await data();
      address = `${base}/${before.promises[0]!.id}`;
      await record([{ kind: 'overrule', promise, verdict: 'partly', reason: '只完成主体' }]);
    });

    it('stays at its address and in the lists, under review, with its words and its record', async () => {
      for (const url of [address, `${address}?lang=en`, base, `${base}/report`, `${base}?verdict=under-review`])
        expect(await text(url), url).toMatch(url.includes('lang=en') ? /Under review/ : /正在重新核定/);
      const page = await text(address);
      for (const words of ['承诺原文', '公开记录', '首次公开', '开始重新核定', '之前没有结论'])
        expect(page).toContain(words);
      for (const words of ['只完成主体', '自述：', '佐证：', '部分兑现']) expect(page).not.toContain(words);
      expect(await text(`${address}/badge.svg`)).toContain('正在重新核定');
      expect(await text(`${base}/badge.svg`)).toContain('重新核定 1');
      expect(await text(`${base}/feed.xml`)).toContain('开始重新核定');
      expect(await text(`/public/${government}`)).toContain('正在重新核定 1 项');
    });

    it('is counted as such in the one denominator, with no finding in the data', async () => {
      const { total, counts, promises } = await data();
      expect([total, counts['under-review']]).toEqual([before.total, 1]);
      expect(promises[0]).toMatchObject({ verdict: null, claim: null, evidence: null, schedule: null, ruling: null });
      expect(promises[0]!.underReviewSince).toBe(promises[0]!.history.at(-1)!.at);
      const row = (await text(`${base}/data.csv`)).split('\r\n').find((each) => each.includes(promises[0]!.id));
      expect(row).toContain(',正在重新核定,');
      expect(row).not.toContain('只完成主体');
    });

    it('waits for the office to publish it again, and may be ruled on once more meanwhile', async () => {
      await record([{ kind: 'withdraw', promise, reason: '再看一遍' }]);
      const office = await county.as('ducha');
      const line = async () => {
        const { body } = await office.get(`/api/year-accounts/${government}/2025/publication`);
        expect(body.standings['under-review']).toBe(1);
        return body.lines.find((each: { promise: string }) => each.promise === promise);
      };
      expect(await line()).toMatchObject({ standing: 'under-review', isRuled: false, address });
      expect((await get(address)).status).toBe(200);
      await record([{ kind: 'overrule', promise, verdict: 'partly', reason: '只完成主体' }]);
      expect(await line()).toMatchObject({ standing: 'under-review', isRuled: true, shown: { reason: '只完成主体' } });
    });

    it('shows the change in its record when it is cleared again', async () => {
      await record([{ kind: 'clear', promise, evidence: false }]);
      const page = await text(address);
      for (const words of ['首次公开', '开始重新核定', '重新公开', '改定理由：', '只完成主体', '没有公开的佐证'])
        expect(page).toContain(words);
      expect(page).not.toContain('再看一遍');
    });

    it('is gone like what never was once it is withheld, and comes back with its record', async () => {
      await record([
        { kind: 'overrule', promise, verdict: 'missed', reason: '主体也没有完成' },
        { kind: 'withhold', promise, reason: '涉密' },
      ]);
      const gone = await get(address);
      expect(gone).toMatchObject({ status: 404, text: await text('/public/999999/2031/00000000000x') });
      expect((await data()).total).toBe(before.total - 1);
      await record([{ kind: 'clear', promise, evidence: false }]);
      expect(await text(address)).toContain('暂停公开');
    });
  });
});

describe('the report', () => {
  const hidden = () => account.lines.find((_, at) => at % 3 === 2)!;

  it('is excerpts for public promises until the office publishes it', async () => {
    const { text } = await get(`${base}/report`);
    expect(text).toContain('其余文字从略');
    expect(text).not.toContain(hidden().promise.text.replace(/\s/g, ''));
  });

  it('then is its whole text with marks on public promises alone, and excerpts again once it is taken back', async () => {
    const office = await county.as('ducha');
    const url = `/api/year-accounts/${government}/2025`;
    const { seq } = (await office.get(url)).body;
    const publish = (kind: string) => office.send('POST', `${url}/acts`, { expectedSeq: seq, acts: [{ kind }] });
    expect((await publish('publish-report')).status).toBe(200);
    const { body } = await office.get(`${url}/publication`);
    expect(body.report).toMatchObject({ published: { by: expect.any(String) }, address: `${base}/report` });
    const { text } = await get(`${base}/report?lang=en`);
    const { total } = JSON.parse((await get(`${base}/data.json`)).text);
    expect(text).toContain(hidden().promise.text.replace(/\s/g, ''));
    expect(text).not.toContain(`<mark>${hidden().promise.text.replace(/\s/g, '')}`);
    expect(text.match(/class="verdict/g)).toHaveLength(total);
    expect(text).not.toContain('<script');
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    const again = await publish('publish-report');
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'report-already-published' } } });
    expect((await publish('unpublish-report')).status).toBe(200);
    expect((await get(`${base}/report`)).text).toContain('其余文字从略');
  });
});

describe('the office’s side of publishing', () => {
  const url = `/api/year-accounts/${government}/2025/publication`;

  it('is seen by the office of the government and by nobody else', async () => {
    for (const [login, code] of [
      ['', 'account-needed'],
      ['jiaotong', 'not-allowed'],
    ] as const) {
      const { status, body } = await (await county.as(login)).get(url);
      expect([status >= 400, login === '' ? body.error.code : 'not-allowed'], login).toEqual([true, code]);
    }
  });

  it('tells where every line stands, over one denominator, and what each rule would clear', async () => {
    const { body } = await (await county.as('ducha')).get(url);
    const sum = Object.values(body.standings as Record<string, number>).reduce((all, count) => all + count);
    expect([sum, body.lines.length]).toEqual([body.total, body.total]);
    expect(body.standings.ready).toBeGreaterThan(0);
    expect(body.rules[0]).toMatchObject({ rule: { kind: 'all' }, promises: { length: body.standings.ready } });
  });

  it('shows beforehand the very words that the public will read, and the address where', async () => {
    const office = await county.as('ducha');
    const { body } = await office.get(url);
    const [promise] = body.rules[0].promises;
    const { shown } = body.lines.find((line: { promise: string }) => line.promise === promise);
    await record([{ kind: 'clear', promise, evidence: true }]);
    const after = (await office.get(url)).body.lines.find((line: { promise: string }) => line.promise === promise);
    const page = await get(after.address);
    expect([after.standing, page.status]).toEqual(['cleared', 200]);
    expect(page.text).toContain(`${shown.promise.before}<mark>${shown.promise.text}</mark>${shown.promise.after}`);
  });

  it('keeps what is withheld beforehand out of every rule', async () => {
    const office = await county.as('ducha');
    const line = account.lines.find((_, at) => !isToBeCleared(at) && at > 10)!;
    const { id } = line.promise;
    await record([
      { kind: 'confirm', promise: id, verdict: line.verdict },
      { kind: 'withhold', promise: id, reason: '涉及未公开的选址' },
    ]);
    const { body } = await office.get(url);
    expect(body.lines.find(({ promise }: { promise: string }) => promise === id)).toMatchObject({
      standing: 'withheld',
      withheld: { by: '周明', reason: '涉及未公开的选址' },
    });
    for (const { promises } of body.rules) expect(promises).not.toContain(id);
  });
});
