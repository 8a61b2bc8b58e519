// 劳务输出6万人次，创收3亿元: what is earned by those sent to work is 劳务收入.

const earns = /^(?:实现|共|累计)*创收$/;
const sent = /劳务输出|输转|输出\p{Script=Han}{0,6}劳动力|转移\p{Script=Han}{0,6}劳动力|外出务工/u;

/** The name of a sum of which its clause says only that it was earned; null for other measures. `context`: folded, its sentence up to it. */
export const earnedBy = (measure: string, context: string): string | null =>
  earns.test(measure.replace(/\s/g, '')) && sent.test(context) ? '劳务收入' : null;
