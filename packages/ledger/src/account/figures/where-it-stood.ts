// Where a promised change begins: 由300元提高到330元 promises 330.
import type { Span } from '@luoshi/grammar';

/** 补助由每人300元提高到330元: the first figure is no promise. */
export const isWhereItStood = ({ start, end }: Span, text: string): boolean =>
  /[由从][^，；。、]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^\s*(?:提高|增加|调整|扩大|提升|增长|上升|降低|下降|减少|压缩|缩短)[到至为]/.test(text.slice(end, end + 6));
