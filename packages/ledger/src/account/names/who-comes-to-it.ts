// 失地农民实现再就业240人: the verb parts what is measured from whom it is measured of.
import { squeezedName } from '../text/folded.ts';

const idle =
  /^(?:全[县市区省国镇乡州旗]|[县市区省州旗]|全年|全部|当年|今年|年内|预计|累计|共|又|已|力争|确保|推动|帮助|促进|带动|使)*$/;

/** Whom and what in one name; null for other clauses. `before`: the clause up to the figure. */
export function whoComesToIt(measure: string, before: string): string | null {
  const [what, words] = [squeezedName(measure), squeezedName(before)];
  const at = words.lastIndexOf(what);
  if (what === '' || at <= 0) return null;
  const who = /^(\p{Script=Han}{3,14}?)(?:全部|又|已|共|新)*实现了?$/u.exec(words.slice(0, at))?.[1];
  return who === undefined || idle.test(who) ? null : who + what;
}
