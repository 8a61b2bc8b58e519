// Whatever set of lines is public: no byte that goes out holds anything of another line, nor of what is ruled on one under review.
import {
  type AccountEvent,
  type PublicAccount,
  type PublicReport,
  publicAccountOf,
  publicReportOf,
  type Reading,
  readDocument,
  toCsv,
  type YearAccount,
  type YearLine,
  yearAccountOf,
} from '@luoshi/ledger';
import { sampleBytes, sampleGovernment, sampleReports } from '@luoshi/samples';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeSvg, promiseBadge, yearBadge } from './badge.ts';
import { feed } from './data/feed.ts';
import { openData } from './data/open-data.ts';
import { openDataTable } from './data/open-data-table.ts';
import { sitemap } from './data/sitemap.ts';
import { accountPage } from './pages/account-page.ts';
import { governmentPage } from './pages/government-page.ts';
import { promisePage } from './pages/promise-page.ts';
import { reportPage } from './pages/report-page.ts';
import { wholeReportPage } from './pages/whole-report-page.ts';
import { askedIn } from './parts/find-lines.ts';
import { publicId } from './public-id.ts';
import { paths, viewOf } from './view.ts';

const government = { code: sampleGovernment.code, name: sampleGovernment.name };
const at = '2026-01-20T02:00:00.000Z';
let account: YearAccount;
let plan: Reading;

beforeAll(async () => {
  const [first, next] = await Promise.all(
    sampleReports.map(async (sample) => {
      const reading = (await readDocument(sampleBytes(sample), sample.name)) as Reading;
      return { ref: { id: sample.name, title: null, sourceName: sample.name, sha256: reading.source.sha256 }, reading };
    }),
  );
  const made = yearAccountOf({
    government,
    year: 2025,
    plan: first!,
    next: next!,
    matters: [],
    breakdownRows: [],
    events: [],
    today: '2026-02-01',
  });
  if ('refused' in made) throw new Error(made.code);
  account = made;
  plan = first!.reading;
});

interface Chosen {
  readonly cleared: ReadonlySet<number>;
  /** Of the cleared, those ruled on anew since. */
  readonly reopened?: ReadonlySet<number>;
  /** Reason of the overruling of every line, each with the line's own number in it. */
  readonly reasonOf: (line: YearLine) => string;
}

interface Published {
  readonly seen: PublicAccount;
  readonly report: PublicReport;
}

/** Every line is overruled; those chosen are cleared, some of them before they are overruled, the others kept back. */
function published({ cleared, reopened = new Set(), reasonOf }: Chosen): Published {
  const events = account.lines.flatMap(({ promise: { id }, verdict }, index): AccountEvent[] => {
    const line = account.lines[index]!;
    const base = { seq: 0, at, by: '周明', plan: account.plan.id };
    const ruling: AccountEvent = { ...base, act: { kind: 'overrule', promise: id, verdict, reason: reasonOf(line) } };
    const clearing: AccountEvent = { ...base, act: { kind: 'clear', promise: id, evidence: true } };
    if (reopened.has(index))
      return [{ ...base, act: { kind: 'confirm', promise: id, verdict: 'kept' } }, clearing, ruling];
    const end: AccountEvent = cleared.has(index)
      ? clearing
      : { ...base, act: { kind: 'withhold', promise: id, reason: reasonOf(line) } };
    return [ruling, end];
  });
  const lines = account.lines.map((line, index): YearLine => {
    const ruling = { kind: 'overrule', verdict: line.verdict, reason: reasonOf(line), by: '周明', at } as const;
    return {
      ...line,
      state: 'overruled',
      ruling,
      cleared: cleared.has(index) && !reopened.has(index) ? { by: '周明', at, evidence: true } : null,
      underReview: reopened.has(index) ? { by: '周明', at, publishedAt: at } : null,
    };
  });
  const whole = { ...account, lines, reportPublished: { by: '周明', at } };
  const unitName = (unit: string) => unit;
  return {
    seen: publicAccountOf({ account: whole, events, today: '2026-02-01', idOf, unitName })!,
    report: publicReportOf({ account: whole, reading: plan, idOf })!,
  };
}

const idOf = (promise: string): string =>
  publicId({ government: government.code, year: 2025, plan: account.plan.sha256, promise });

/** The whole report as it goes out, a page a part. */
function wholeReport({ seen, report }: Published, lang: 'zh' | 'en'): readonly string[] {
  const view = viewOf({ lang }, { origin: 'http://localhost', path: paths.of(seen, 'report') });
  return [1, 2, 3].map((page) => wholeReportPage(view, { account: seen, report, page, isSample: true }));
}

/** Everything that goes out about an account, in one language, but for the whole report. */
function everything(seen: PublicAccount, lang: 'zh' | 'en'): string {
  const view = viewOf({ lang }, { origin: 'http://localhost', path: paths.account(government.code, 2025) });
  const isSample = true;
  const pages = Array.from({ length: 8 }, (_, page) =>
    accountPage(view, { account: seen, asked: askedIn({ page: String(page + 1) }), isSample }),
  );
  return [
    ...pages,
    governmentPage(view, { accounts: [seen], isSample }),
    reportPage(view, { account: seen, page: 1, isSample }),
    reportPage(view, { account: seen, page: 2, isSample }),
    ...seen.lines.map((line) => promisePage(view, { account: seen, line, isSample })),
    ...seen.lines.map((line) => badgeSvg(promiseBadge(view, seen, line))),
    badgeSvg(yearBadge(view, seen)),
    JSON.stringify(openData(seen, 'http://localhost')),
    toCsv(openDataTable(view, seen)),
    feed(view, seen),
    sitemap('http://localhost', [seen]),
  ].join('\n');
}

const squeezed = (words: string): string => words.replace(/\s/g, '');

/** Words of a line that are not, by themselves, also words of a cleared one. */
function ownWords({ promise, claim }: YearLine, others: string): readonly string[] {
  return [promise.text, claim?.result?.text ?? '']
    .map(squeezed)
    .filter((words) => words.length > 3 && !others.includes(words));
}

const subset = fc.uniqueArray(fc.nat(174), { minLength: 1, maxLength: 40 });

describe('for any set of cleared lines', () => {
  it('nothing that goes out holds words, id or reason of another line', () => {
    fc.assert(
      fc.property(subset, fc.constantFrom('zh' as const, 'en' as const), (chosen, lang) => {
        const cleared = new Set(chosen);
        const reopened = new Set(chosen.filter((_, at) => at % 3 === 1));
        const reasonOf = ({ number }: YearLine) => `理由甲${number}乙`;
        const { seen } = published({ cleared, reopened, reasonOf });
        const told = everything(seen, lang);
        const shownWords = squeezed(
          account.lines
            .flatMap(({ promise, claim }, index) => [
              cleared.has(index) ? promise.text : '',
              cleared.has(index) && !reopened.has(index) ? (claim?.result?.text ?? '') : '',
            ])
            .join('|'),
        );
        for (const [index, line] of account.lines.entries()) {
          if (cleared.has(index) && !reopened.has(index)) continue;
          // Under review its promise stays with what stands round it; a result may be said in the same words.
          const around = reopened.has(index) ? line.sentence.text : '';
          for (const words of ownWords(line, shownWords + around)) expect(told).not.toContain(words);
          if (reopened.has(index)) {
            expect(told).not.toContain(reasonOf(line));
            continue;
          }
          expect(told).not.toContain(idOf(line.promise.id));
          expect(told).not.toContain(reasonOf(line));
        }
        expect(told).not.toContain(account.plan.sha256);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('not a byte changes with what people rule on the other lines, or how many of them they rule on', () => {
    fc.assert(
      fc.property(subset, fc.string({ unit: fc.constantFrom('密', '事', '项'), minLength: 1 }), (chosen, other) => {
        const cleared = new Set(chosen);
        const reasonFor = (words: string) => (line: YearLine) =>
          cleared.has(account.lines.indexOf(line)) ? '理由' : words;
        const reopened = new Set(chosen.slice(1, 4));
        const one = published({ cleared, reopened, reasonOf: reasonFor('甲') });
        const another = published({ cleared, reopened, reasonOf: reasonFor(other) });
        expect(everything(another.seen, 'zh') === everything(one.seen, 'zh')).toBe(true);
        expect(wholeReport(another, 'zh')).toEqual(wholeReport(one, 'zh'));
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('every number of a count is of the cleared lines alone', () => {
    fc.assert(
      fc.property(subset, (chosen) => {
        const reopened = new Set(chosen.slice(2));
        const { seen } = published({ cleared: new Set(chosen), reopened, reasonOf: () => '理由' });
        const { total, counts, promises } = openData(seen, 'http://localhost');
        expect([total, promises.length]).toEqual([chosen.length, chosen.length]);
        expect(counts['under-review']).toBe(reopened.size);
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
      }),
    );
  });
});

describe('with the whole report published, for any set of public lines', () => {
  const article = (page: string) => page.slice(page.indexOf('<article'), page.indexOf('</article>'));
  const withoutSigns = (markup: string) => markup.replace(/<span class="verdict[^>]*>.*?<\/span>/gs, '');
  const wordsIn = (markup: string) => squeezed(withoutSigns(markup).replace(/<[^>]+>/g, ''));
  const printed = () => squeezed(plan.source.text);
  const choose = (chosen: readonly number[]) => ({
    cleared: new Set(chosen),
    reopened: new Set(chosen.filter((_, at) => at % 3 === 1)),
    reasonOf: ({ number }: YearLine) => `理由甲${number}乙`,
  });

  it('every word of it stands there once, and nothing but public promises is told apart', () => {
    fc.assert(
      fc.property(subset, fc.constantFrom('zh' as const, 'en' as const), (chosen, lang) => {
        const { cleared, reopened, reasonOf } = choose(chosen);
        const [page] = wholeReport(published({ cleared, reopened, reasonOf }), lang);
        expect(wordsIn(article(page!))).toBe(printed());
        const ids = [...page!.matchAll(/\/2025\/([0-9a-z]{12})["?]/g)].map(([, id]) => id!);
        const shown = account.lines.filter((_, index) => cleared.has(index));
        expect(new Set(ids)).toEqual(new Set(shown.map(({ promise }) => idOf(promise.id))));
        expect(withoutSigns(article(page!)).match(/<(?!\/?(?:a|mark|p|b|h[234]|article)[ >])[^>]*>/g)).toBeNull();
        expect(page!.match(/class="verdict/g)).toHaveLength(cleared.size);
        expect(page!.match(/is-under-review"/g)?.length ?? 0).toBe(reopened.size);
        for (const line of account.lines) expect(page).not.toContain(reasonOf(line));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('no attribute and nothing round the report holds words of another line', () => {
    fc.assert(
      fc.property(subset, (chosen) => {
        const [page] = wholeReport(published(choose(chosen)), 'zh');
        const around = page!.replace(article(page!), '') + (article(page!).match(/<[^>]+>/g) ?? []).join('');
        for (const [index, line] of account.lines.entries())
          if (!chosen.includes(index))
            for (const words of ownWords(line, '')) expect(squeezed(around)).not.toContain(words);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('a page of it stays below a hundred kilobytes, and its parts together are the whole', () => {
    const { seen, report } = published(choose(account.lines.map((_, index) => index)));
    const long = { ...report, blocks: [1, 2, 3].flatMap(() => report.blocks) };
    for (const lang of ['zh', 'en'] as const) {
      for (const page of wholeReport({ seen, report }, lang)) expect(Buffer.byteLength(page)).toBeLessThan(100_000);
      const parts = wholeReport({ seen, report: long }, lang);
      for (const page of parts) expect(Buffer.byteLength(page)).toBeLessThan(100_000);
      expect(parts.map((page) => wordsIn(article(page))).join('')).toBe(printed().repeat(3));
      expect(parts[1]).toMatch(/rel="prev".*rel="next"/s);
    }
  });
});

describe('permanent ids', () => {
  it('differ for every promise and follow no order', () => {
    const ids = account.lines.map(({ promise }) => idOf(promise.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{12}$/.test(id))).toBe(true);
    expect([...ids].sort()).not.toEqual(ids);
  });
});
