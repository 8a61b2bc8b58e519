import { describe, expect, it } from 'vitest';
import { importProblems, type ProblemCode } from '../import/problem.ts';
import { type DocumentsRefusalCode, documentsRefusals } from './refusal.ts';
import { documentsSentence, problemSentence } from './sentence.ts';

const facts = {
  value: '值',
  sheet: '表一',
  row: 2,
  bytes: 2_097_152,
  maxBytes: 1_048_576,
  names: '甲、乙',
  suggestions: '',
};

describe('every code has a whole sentence in both languages', () => {
  it.each(Object.keys(documentsRefusals) as DocumentsRefusalCode[])('%s', (code) => {
    expect(documentsSentence({ refused: true, code, facts }, 'zh')).toMatch(/[。？]$/);
    expect(documentsSentence({ refused: true, code, facts }, 'en')).toMatch(/\.$/);
  });

  it.each(Object.keys(importProblems) as ProblemCode[])('%s', (code) => {
    const problem = { code, sheet: '表一', row: 2, column: null, facts };
    expect(problemSentence(problem, 'zh')).toMatch(/^工作表“表一”第 2 行：.+[。？]$/);
    expect(problemSentence(problem, 'en')).toMatch(/^Sheet “表一”, row 2: .+[.?]$/);
  });
});
