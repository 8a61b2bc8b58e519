import { validatorCompiler } from 'fastify-type-provider-zod';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldProblem, fieldProblemEn, fieldProblemZh, type SchemaIssue } from './field-problem.ts';

const cases: readonly { schema: z.ZodType; value: unknown; zh: string; en: string }[] = [
  { schema: z.string(), value: undefined, zh: '没有填写', en: 'it is missing' },
  { schema: z.string().min(1), value: '', zh: '没有填写', en: 'it is missing' },
  { schema: z.string().min(3), value: '甲', zh: '至少 3 个字', en: 'at least 3 characters' },
  { schema: z.string().max(2), value: '甲乙丙', zh: '最多 2 个字', en: 'at most 2 characters' },
  { schema: z.array(z.string()).max(1), value: ['甲', '乙'], zh: '最多 1 项', en: 'at most 1 entries' },
  { schema: z.number().min(0), value: -1, zh: '不能小于 0', en: 'not below 0' },
  { schema: z.number(), value: '1', zh: '应为数字', en: 'it must be a number' },
  { schema: z.int(), value: 1.5, zh: '应为整数', en: 'it must be a whole number' },
  { schema: z.enum(['zh', 'en']), value: 'fr', zh: '只能是 zh, en 之一', en: 'it must be one of zh, en' },
  { schema: z.strictObject({}), value: { x: 1 }, zh: '没有 x 这样的字段', en: 'there is no field x' },
  { schema: z.string().regex(/^a/), value: 'b', zh: '格式不对', en: 'its form is wrong' },
  { schema: z.union([z.string(), z.number()]), value: true, zh: '格式不对', en: 'its form is wrong' },
  {
    schema: z.discriminatedUnion('kind', [z.object({ kind: z.literal('add') })]),
    value: { kind: 'drop' },
    zh: '只能是 add 之一',
    en: 'it must be one of add',
  },
];

describe('a field that does not meet its schema', () => {
  it.each(cases)('is answered “$zh”', ({ schema, value, zh, en }) => {
    const { error } = validatorCompiler({ schema, method: 'POST', url: '/' })(value) as { error: SchemaIssue[] };
    const facts = fieldProblem(error[0]!);
    expect([fieldProblemZh(facts), fieldProblemEn(facts)]).toEqual([zh, en]);
  });
});
