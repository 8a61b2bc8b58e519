import { expect, it } from 'vitest';
import { promisedWork } from '../testing/year-lines.ts';
import { ACCOUNT_SCHEMA, type Account } from './account.ts';
import { accountTable } from './account-table.ts';

it('quotes neither the page number between two pages nor the line end of hard-wrapped text', () => {
  const source = { text: '新修\n水渠\n— 12 —\n3公里', omitted: [{ start: 6, end: 13, why: 'page-number' }] } as const;
  const said = promisedWork(source.text);
  const account: Account = {
    schema: ACCOUNT_SCHEMA,
    jurisdiction: null,
    year: 2030,
    plan: { name: 'plan.pdf', sha256: '' },
    next: { name: 'next.pdf', sha256: '' },
    total: 1,
    counts: { kept: 1, exceeded: 0, partly: 0, missed: 0, 'no-data': 0, 'not-mentioned': 0 },
    lines: [
      {
        promise: said,
        result: said,
        verdict: 'kept',
        rule: 'figure-reached',
        confidence: 1,
        share: null,
        computed: null,
        differsFrom: [],
      },
    ],
  };
  const { columns, rows } = accountTable(account, { plan: source, next: source }, 'zh');
  const cell = (head: string) => rows[0]![columns.indexOf(head)];
  expect([cell('承诺'), cell('结果')]).toEqual(['新修水渠3公里', '新修水渠3公里']);
  const without = { text: source.text, omitted: [] };
  expect(accountTable(account, { plan: without, next: source }, 'zh').rows[0]![columns.indexOf('承诺')]).toBe(
    '新修水渠—12—3公里',
  );
});
