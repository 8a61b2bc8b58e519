// What is wrong with a field, from the schema that a request did not meet, and the words for it in both languages.
import type { RefusalFacts } from './codes.ts';

/** An issue as the schemas report it, as far as a caller is helped by it. */
export interface SchemaIssue {
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** `problem` names the kind, `limit` or `allowed` what would be right. */
export function fieldProblem({ keyword, message = '', params }: SchemaIssue): RefusalFacts {
  switch (keyword) {
    case 'invalid_type':
      return message.endsWith('received undefined')
        ? { problem: 'missing' }
        : { problem: 'wrong-kind', kind: kindOf(params.expected) };
    case 'too_small':
      return bound(params.origin, params.minimum, 'least');
    case 'too_big':
      return bound(params.origin, params.maximum, 'most');
    case 'invalid_value':
      return { problem: 'not-offered', allowed: listed(params.values) };
    case 'invalid_union':
      return Array.isArray(params.options)
        ? { problem: 'not-offered', allowed: listed(params.options) }
        : { problem: 'wrong-form' };
    case 'unrecognized_keys':
      return { problem: 'unknown-field', allowed: listed(params.keys) };
    case 'custom':
      return { problem: message };
    default:
      return { problem: 'wrong-form' };
  }
}

type Kind = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'object';

const kinds: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
};
const kindOf = (expected: unknown): Kind => kinds[String(expected)] ?? 'object';

function bound(origin: unknown, limit: unknown, side: 'least' | 'most'): RefusalFacts {
  const what = origin === 'string' ? 'letters' : origin === 'array' ? 'entries' : 'number';
  if (side === 'least' && limit === 1 && what !== 'number') return { problem: 'missing' };
  return { problem: `${what}-at-${side}`, limit: Number(limit) };
}

const listed = (values: unknown): string => (Array.isArray(values) ? values.slice(0, 20).join(', ') : '');

const kindsZh: Readonly<Record<Kind, string>> = {
  text: '文字',
  number: '数字',
  'whole-number': '整数',
  'yes-or-no': '是或否（true / false）',
  list: '列表',
  object: '一组字段',
};
const kindsEn: Readonly<Record<Kind, string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list',
  object: 'a set of fields',
};

type Words = (facts: RefusalFacts) => string;

const zh: Readonly<Record<string, Words>> = {
  missing: () => '没有填写',
  'wrong-kind': ({ kind }) => `应为${kindsZh[kind as Kind]}`,
  'letters-at-least': ({ limit }) => `至少 ${limit} 个字`,
  'letters-at-most': ({ limit }) => `最多 ${limit} 个字`,
  'entries-at-least': ({ limit }) => `至少 ${limit} 项`,
  'entries-at-most': ({ limit }) => `最多 ${limit} 项`,
  'number-at-least': ({ limit }) => `不能小于 ${limit}`,
  'number-at-most': ({ limit }) => `不能大于 ${limit}`,
  'not-offered': ({ allowed }) => `只能是 ${allowed} 之一`,
  'unknown-field': ({ allowed }) => `没有 ${allowed} 这样的字段`,
  'name-and-login': () => '签名与登录名只填一个',
  'wrong-form': () => '格式不对',
};
const en: Readonly<Record<string, Words>> = {
  missing: () => 'it is missing',
  'wrong-kind': ({ kind }) => `it must be ${kindsEn[kind as Kind]}`,
  'letters-at-least': ({ limit }) => `at least ${limit} characters`,
  'letters-at-most': ({ limit }) => `at most ${limit} characters`,
  'entries-at-least': ({ limit }) => `at least ${limit} entries`,
  'entries-at-most': ({ limit }) => `at most ${limit} entries`,
  'number-at-least': ({ limit }) => `not below ${limit}`,
  'number-at-most': ({ limit }) => `not above ${limit}`,
  'not-offered': ({ allowed }) => `it must be one of ${allowed}`,
  'unknown-field': ({ allowed }) => `there is no field ${allowed}`,
  'name-and-login': () => 'give a name or a login, not both',
  'wrong-form': () => 'its form is wrong',
};

/** The words for a problem; its `detail` as it stands where it is none of those known. A schema's own check names its problem. */
export const fieldProblemZh: Words = (facts) =>
  (zh[String(facts.problem)] ?? (() => String(facts.detail ?? '')))(facts);
export const fieldProblemEn: Words = (facts) =>
  (en[String(facts.problem)] ?? (() => String(facts.detail ?? '')))(facts);
