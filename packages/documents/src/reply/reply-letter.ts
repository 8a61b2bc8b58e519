// A reply to a suggestion or proposal as a letter of the unit that answers (信函格式).
import type { DocumentNumber } from '../official/official-date.ts';

export interface ReplyLetter {
  /** 发文机关: full name of the unit. */
  readonly organ: string;
  /** Null for a draft, which has none yet. */
  readonly number: DocumentNumber | null;
  /** ISO date. */
  readonly date: string;
  readonly replyClass: 'A' | 'B' | 'C' | 'D';
  /** 对澜溪县第三届人民代表大会第二次会议第12号建议的答复. */
  readonly title: string;
  /** Names with what they are: 林秋、周禾代表. */
  readonly addressee: string;
  /** Paragraphs parted by line feeds. */
  readonly text: string;
  /** 承诺事项 of class B with its day; null for other classes. */
  readonly pledge: { readonly text: string; readonly until: string } | null;
  readonly contact: string;
  readonly phone: string;
  readonly copies: readonly string[];
  readonly openness: 'full' | 'summary' | 'none';
}

/** What a letter answers: 建议 of a deputy or 提案 of the CPPCC, put forward in a session or between two. */
export interface Answered {
  readonly session: string;
  readonly number: number;
  readonly what: '建议' | '提案';
  readonly isBetween: boolean;
}

export const replyTitle = ({ session, number, what, isBetween }: Answered): string =>
  `对${session}${isBetween ? (what === '建议' ? '闭会期间' : '平时') : ''}第${number}号${what}的答复`;
