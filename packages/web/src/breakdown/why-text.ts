// Why a cell was proposed and how sure that is, in words.
import type { Proposal } from '@luoshi/ledger';
import type { SupervisionWords } from '../words/supervision/zh.ts';

export function whyText({ rule, words, confidence }: Proposal, breakdown: SupervisionWords['breakdown']): string {
  return `${breakdown.why[rule](words.join('、'))}${breakdown.sure(Math.round(confidence * 100))}`;
}
