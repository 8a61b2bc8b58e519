// The slips of supervision as documents: the four of 四单七步, the three colours and the record of an interview, each with the fields its step asks for.
import type { DocumentNumber } from '../official/official-date.ts';

interface AnySlip {
  /** Head of the paper: 澜溪县人民政府督查室. */
  readonly mark: string;
  readonly number: DocumentNumber;
  /** Day of issue, ISO date. */
  readonly date: string;
  /** The unit that gets the slip. */
  readonly addressee: string;
  /** The matter's own number or code; null where it has none. */
  readonly matterNumber: string | null;
  /** 任务. */
  readonly task: string;
}

/** 任务通知单: hands a task out. */
export interface TaskNoticeSlip extends AnySlip {
  readonly kind: 'task-notice';
  /** 事项来源 or the leader's instruction. */
  readonly instruction: string;
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  /** ISO date. */
  readonly limit: string;
  /** 拟办意见. */
  readonly handling: string;
  readonly contact: string;
}

/** 跟踪督查单: what was found on the way, what lacks, the new limit. */
export interface FollowUpSlip extends AnySlip {
  readonly kind: 'follow-up';
  readonly method: string;
  readonly finding: string;
  readonly gap: string;
  readonly demand: string;
  readonly limit: string;
}

/** 协调督办单: an obstacle and those who must remove it. */
export interface CoordinationSlip extends AnySlip {
  readonly kind: 'coordination';
  readonly obstacle: string;
  readonly unitsConcerned: readonly string[];
  readonly leader: string;
  /** 协调结果; null: left blank to be written in. */
  readonly result: string | null;
  readonly limit: string;
}

/** 任务销号单: the matter is done, verified and closed. */
export interface ClosingDocument extends AnySlip {
  readonly kind: 'closing';
  readonly leadUnit: string;
  readonly limit: string;
  readonly closedOn: string;
  readonly result: string;
  readonly evidence: readonly string[];
  /** Somebody other than who handled it. */
  readonly verifiedBy: string;
  readonly verifiedOn: string;
  /** 优秀、良好、合格、不合格. */
  readonly rating: string;
}

/** 三色单: 蓝色提醒, 橙色预警, 红色督办. */
export interface ColourSlip extends AnySlip {
  readonly kind: 'blue' | 'orange' | 'red';
  readonly leadUnit: string;
  /** The limit that is near or was missed, ISO date. */
  readonly originalLimit: string;
  readonly reason: string;
  readonly demand: string;
  readonly limit: string;
}

/** 约谈记录: the head of a unit was talked to after several red slips in a row. */
export interface InterviewRecord extends AnySlip {
  readonly kind: 'interview';
  readonly leadUnit: string;
  /** Numbers of the red slips that called for it, the oldest first. */
  readonly redSlips: readonly string[];
  /** ISO date. */
  readonly heldOn: string;
  readonly interviewers: string;
  readonly interviewed: string;
  readonly reason: string;
  readonly demand: string;
  /** ISO date by which the unit reports in writing. */
  readonly limit: string;
}

/** 督查结论书 of a supervision under Decree 733: what was looked at, what was found, what is to be put right, and who may object. */
export interface ConclusionDocument extends AnySlip {
  readonly kind: 'conclusion';
  /** 督查对象. */
  readonly object: string;
  readonly basis: string;
  readonly content: string;
  readonly method: string;
  /** 督查时间, in words. */
  readonly period: string;
  readonly team: string;
  readonly conclusion: string;
  /** Empty where nothing is to be put right. */
  readonly demand: string;
  /** ISO date; empty where no day was set. */
  readonly limit: string;
  /** Days in which a review may be asked for. */
  readonly reviewDays: number;
}

export type SlipDocument =
  | ConclusionDocument
  | TaskNoticeSlip
  | FollowUpSlip
  | CoordinationSlip
  | ClosingDocument
  | ColourSlip
  | InterviewRecord;

export type SlipKind = SlipDocument['kind'];

/** Titles of the slips, in the order in which a matter meets them. */
export const slipTitles: Readonly<Record<SlipKind, string>> = {
  'task-notice': '任务通知单',
  'follow-up': '跟踪督查单',
  coordination: '协调督办单',
  closing: '任务销号单',
  conclusion: '督查结论书',
  blue: '蓝色提醒单',
  orange: '橙色预警单',
  red: '红色督办单',
  interview: '约谈记录',
};
