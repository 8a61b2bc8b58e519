// One line of the breakdown table (任务分解表): a work with its promise, its units, its limit and its plan.

/** 指标、项目、任务、民生、改革. */
export type WorkClass = 'indicator' | 'project' | 'task' | 'livelihood' | 'reform';

/** Where in which report the promise stands. Several works may come from one promise; the promise itself never changes. */
export interface PromiseRef {
  readonly report: string;
  /** Id of the commitment, quantity or livelihood item in the ledger. */
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  /** The sentence as it stands there, squeezed. */
  readonly text: string;
}

/** 量化目标. `bound` and units as in the reading contract; numbers in the written unit. */
export interface WorkTarget {
  readonly measure: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly bound: '=' | '>=' | '<=' | '>' | '~';
}

export interface BreakdownRow {
  /** Unique in its breakdown and kept through edits, splits and imports. */
  readonly id: string;
  /** 序号, from 1 in the order of the table. */
  readonly number: number;
  readonly class: WorkClass;
  readonly promise: PromiseRef;
  /** Promises of rows that were merged into this one. Absent: none. */
  readonly otherPromises?: readonly PromiseRef[];
  /** 任务. */
  readonly title: string;
  readonly targets: readonly WorkTarget[];
  /** Title of the part or heading of the report it stands under. */
  readonly heading: string;
  /** 责任领导: id of a post; null until chosen. */
  readonly leaderPost: string | null;
  /** 牵头单位: does the work. */
  readonly leadUnit: string | null;
  /** 汇总单位: collects from the others; null where the lead does both. */
  readonly collectingUnit: string | null;
  /** 配合单位. */
  readonly coUnits: readonly string[];
  /** 完成时限, ISO date; null until set. */
  readonly limit: string | null;
  /** 季度进度, four texts, empty where nothing is planned. */
  readonly quarterlyPlan: readonly [string, string, string, string];
  /** 月度计划, twelve texts. */
  readonly monthlyPlan: readonly string[];
  /** 成果形式. */
  readonly resultForm: string;
  /** Fields the software filled and nobody has confirmed yet, each with why and how sure (0 to 1). */
  readonly proposed: Readonly<Partial<Record<ProposedField, Proposal>>>;
}

export type ProposedField = 'class' | 'title' | 'leadUnit' | 'coUnits' | 'leaderPost' | 'limit' | 'resultForm';

export interface Proposal {
  /** Which rule proposed it, and the words of the text or the earlier assignment it rests on. */
  readonly rule: 'lexicon' | 'past-assignment' | 'named-in-text' | 'deadline' | 'year-end' | 'fact';
  readonly words: readonly string[];
  readonly confidence: number;
}
