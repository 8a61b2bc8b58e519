// What can be wrong with a row of a register of suggestions, with its sentence in both languages.

/** Every code, with when it occurs. */
export const registerProblems = {
  'register-empty': 'a sheet without heads',
  'head-missing': 'a column that is needed is not there',
  'cell-missing': 'a cell that is needed is empty',
  'kind-unknown': 'no kind of suggestion or proposal is called so',
  'number-impossible': 'what is no whole number from 1',
  'number-twice': 'two rows of one kind and session with the same number',
  'day-impossible': 'what is no date, or one in the future',
  'unit-unknown': 'a unit that the directory does not know',
  'text-too-long': 'more text than is kept',
} as const;

export type RegisterProblemCode = keyof typeof registerProblems;

export interface RegisterProblem {
  readonly code: RegisterProblemCode;
  /** From 1, heads being row 1. */
  readonly row: number;
  /** Head of the column; '' for the row as a whole. */
  readonly head: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

type Sentences = Readonly<Record<RegisterProblemCode, (problem: RegisterProblem) => string>>;

const zh: Sentences = {
  'register-empty': () => '表中没有表头，请使用下载的登记表模板填写。',
  'head-missing': ({ head }) => `表中没有“${head}”一列，请对照模板补上。`,
  'cell-missing': ({ row, head }) => `第 ${row} 行没有填“${head}”，请补填。`,
  'kind-unknown': ({ row, facts }) =>
    `第 ${row} 行的类别“${facts.words}”不认识，请填大会建议、闭会建议、大会提案或平时提案。`,
  'number-impossible': ({ row, facts }) => `第 ${row} 行的编号“${facts.words}”不是正整数，请改正。`,
  'number-twice': ({ row, facts }) => `第 ${row} 行的编号 ${facts.number} 与第 ${facts.other} 行重复，请核对。`,
  'day-impossible': ({ row, facts }) => `第 ${row} 行的收到日期“${facts.words}”不是日期，或晚于今天，请改正。`,
  'unit-unknown': ({ row, head, facts }) =>
    `第 ${row} 行的${head}“${facts.words}”不在名册中，请改用名册中的名称或先登记单位。`,
  'text-too-long': ({ row, head, facts }) => `第 ${row} 行的“${head}”超过 ${facts.most} 字，请精简。`,
};

const en: Sentences = {
  'register-empty': () => 'The sheet has no heads. Fill in the template that can be downloaded.',
  'head-missing': ({ head }) => `The column “${head}” is missing. Add it as in the template.`,
  'cell-missing': ({ row, head }) => `Row ${row}: “${head}” is empty. Fill it in.`,
  'kind-unknown': ({ row, facts }) =>
    `Row ${row}: the kind “${facts.words}” is not known. Use 大会建议, 闭会建议, 大会提案 or 平时提案.`,
  'number-impossible': ({ row, facts }) => `Row ${row}: “${facts.words}” is no whole number from 1. Correct it.`,
  'number-twice': ({ row, facts }) =>
    `Row ${row}: the number ${facts.number} stands in row ${facts.other} too. Check both.`,
  'day-impossible': ({ row, facts }) => `Row ${row}: “${facts.words}” is no date, or lies in the future. Correct it.`,
  'unit-unknown': ({ row, head, facts }) =>
    `Row ${row}: the directory has no “${facts.words}” (${head}). Use a name of the directory, or enter the unit first.`,
  'text-too-long': ({ row, head, facts }) =>
    `Row ${row}: “${head}” is longer than ${facts.most} characters. Shorten it.`,
};

export const registerSentence = (problem: RegisterProblem, language: 'zh' | 'en'): string =>
  ({ zh, en })[language][problem.code](problem);
