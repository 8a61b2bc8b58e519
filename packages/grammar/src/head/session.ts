// The session of the people's congress to which the report was made.

const NUMBER = '[一二三四五六七八九十百\\d]{1,4}';
const FULL = new RegExp(
  `第?${NUMBER}届(全国)?人民代表大会(?:常务委员会)?(?:第${NUMBER}次(?:全体)?(?:会议|代表会议)|${NUMBER}次会议)`,
  'u',
);
const SHORT = new RegExp(`第?${NUMBER}届(全国)?人大第?${NUMBER}次(?:全体)?会议`, 'u');
/** A short form in running text may be last year's session (…确定的目标任务): this one is being held. */
const HELD = /^[^。]{0,40}(?:召开|开幕|闭幕|举行|文件|上)/u;

/** A session as written, where it stands in the text, and whether it is the National People's Congress. */
export interface Session {
  readonly text: string;
  readonly index: number;
  readonly isNational: boolean;
}

/** The session named in a folded text without line ends; the full form before the short one; null when none is. */
export function sessionIn(text: string): Session | null {
  const full = FULL.exec(text);
  if (full) return { text: full[0], index: full.index, isNational: full[1] !== undefined };
  const short = SHORT.exec(text);
  if (!short || !HELD.test(text.slice(short.index + short[0].length, short.index + short[0].length + 60))) return null;
  return { text: short[0], index: short.index, isNational: short[1] !== undefined };
}
