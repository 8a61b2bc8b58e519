import { reviewRefusals } from '@luoshi/ledger';
import { SecretsUnavailable, secretReasons, storeRefusals } from '@luoshi/store';
import { describe, expect, it } from 'vitest';
import { apiFailure } from './api-failure.ts';
import { type ApiRefusalCode, apiRefusals } from './codes.ts';
import { failureFrom } from './from-error.ts';

const facts = {
  host: 'h',
  origin: 'o',
  path: '/p',
  report: 'r',
  field: 'f',
  detail: 'd',
  type: 't',
  seconds: 1,
  name: 'n',
  ability: 'a',
  government: 'g',
  letters: 10,
  count: 5,
  login: 'l',
  matter: 'm',
  mechanism: 'x',
  unit: 'u',
  post: 'p',
  number: 1,
  reason: 'why',
  sha256: 'ab',
  month: '2026-03',
  year: 2026,
  date: '2026-03-02',
  title: 't',
};

describe.each(Object.keys(apiRefusals) as ApiRefusalCode[])('%s', (code) => {
  it('has a sentence in both languages, with nothing left blank', () => {
    const { error } = apiFailure(code, facts).body;
    expect(error.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(error.en).toMatch(/^[^\u4e00-\u9fff]+\.$/);
    expect(`${error.zh}${error.en}`).not.toContain('undefined');
  });
});

it('a missing key is answered 503 with its sentences, and its facts stay here', () => {
  const { status, body } = failureFrom(
    new SecretsUnavailable('secret-key-missing', { key: '0f1e2d3c4b5a6978' }) as never,
    '',
  );
  expect([status, body.error.code, body.error.facts]).toEqual([503, 'secret-key-missing', {}]);
  expect(body.error.zh).toContain('LUOSHI_SECRET_KEY');
});

it('no code means two things', () => {
  const codes = [apiRefusals, reviewRefusals, storeRefusals, secretReasons].flatMap((list) => Object.keys(list));
  expect(new Set(codes).size).toBe(codes.length);
});

it.each([
  { error: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), status: 503, code: 'database-away' },
  { error: Object.assign(new Error('x'), { code: '57P01' }), status: 503, code: 'database-away' },
  { error: new Error('Connection terminated unexpectedly'), status: 503, code: 'database-away' },
  { error: new Error('password=hush in the cause'), status: 500, code: 'defect' },
  { error: Object.assign(new Error('x'), { statusCode: 429 }), status: 429, code: 'too-many-requests' },
])(
  '$error.message ($error.code) is answered $status $code and shows nothing of the cause',
  ({ error, status, code }) => {
    const failure = failureFrom(error as Parameters<typeof failureFrom>[0], '');
    expect([failure.status, failure.body.error.code]).toEqual([status, code]);
    expect(JSON.stringify(failure.body)).not.toContain('hush');
  },
);
