// Whose report it is: the government named beside the session, the speaker's post or the title.
import { type FoundDivision, findDivision } from '../divisions/find-division.ts';
import type { Jurisdiction } from '../facts.ts';
import type { Session } from './session.ts';

/** What the name is looked for in; `joined` is the head without line ends, `opening` the text behind it. */
export interface NameSources {
  readonly joined: string;
  readonly lines: readonly string[];
  readonly opening: string;
  readonly session: Session | null;
  readonly year: number | null;
  readonly hints: string;
}

const LONGEST_NAME = 24;
const HAN_RUN = /[\u4e00-\u9fa5]+$/u;
/** What stands before a name in the same run: the name begins behind the last of these. */
const BEFORE_NAME = /^.*(?:\d年?|在|日|于|代表|关于|的|和|向|是|为|由|报告|召开|举行|—)/u;
const BEFORE_GOVERNMENT = /([\u4e00-\u9fa5]{2,24}?)人民政府/gu;
const BEFORE_TITLE =
  /(?:\d年)?([\u4e00-\u9fa5]{2,20}?)(?:人民政府)?(?:(?:19|20)\d\d年(?:度)?)?《?(?:人民政府|政府)?工作报告/u;
/** 某某县常务副县长某某某: the post names whose it is. */
const BEFORE_POST = /^(?:报告人[：:])?([\u4e00-\u9fa5]{2,12}?[县市区旗州盟])(?:代理?|常务|副)*[县市区旗州盟]长/u;

/** The jurisdiction, null when nothing names one. The first source that names a division decides, surest first. */
export function jurisdictionOf(sources: NameSources): Jurisdiction | null {
  if (sources.session?.isNational) return jurisdiction(lookUp('国务院', sources));
  const names = [
    ...nameBefore(sources.session, sources.joined),
    ...namesOfGovernment(sources.lines),
    ...namesOfTitle(sources.lines),
    ...namesOfPost(sources.lines),
    ...namesOfGovernment([sources.opening]),
    ...namesOfTitle([sources.opening]),
  ];
  let fallback: FoundDivision | null = null;
  for (const name of names) {
    const found = bestOf(name, sources);
    if (found && found.found !== 'unlisted') return jurisdiction(found);
    fallback ??= found;
  }
  return jurisdiction(fallback);
}

function jurisdiction(found: FoundDivision | null): Jurisdiction | null {
  if (!found) return null;
  const name = found.found === 'unlisted' ? found.name.replace(SUPERIOR, '') : found.name;
  return { name, level: found.level, code: found.code };
}

/** 某某市|某某区: the superiors written before the name of a government that the table of divisions does not know. */
const SUPERIOR = /^.+(?:省|自治区|市|自治州|盟|地区)(?=[^省市州盟]{2,}(?:县|区|市|旗)$)/u;

function nameBefore(session: Session | null, text: string): string[] {
  if (!session) return [];
  const run = HAN_RUN.exec(text.slice(Math.max(0, session.index - LONGEST_NAME), session.index));
  return run ? [run[0]] : [];
}

function namesOfGovernment(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(BEFORE_GOVERNMENT)].map((match) => match[1] as string));
}

function namesOfTitle(lines: readonly string[]): string[] {
  return lines.flatMap((line) => BEFORE_TITLE.exec(line)?.[1] ?? []);
}

function namesOfPost(lines: readonly string[]): string[] {
  return lines.flatMap((line) => BEFORE_POST.exec(line)?.[1] ?? []);
}

/** The division that the run ends with: all of it, what stands behind a word like 在, or its longest listed ending. */
function bestOf(run: string, sources: NameSources): FoundDivision | null {
  const name = run.replace(BEFORE_NAME, '');
  const whole = lookUp(name, sources);
  if (whole && whole.found !== 'unlisted') return whole;
  for (let from = 1; from <= name.length - 2; from++) {
    const found = lookUp(name.slice(from), sources);
    if (found?.found === 'listed' && mayPrecede(name.slice(0, from))) return found;
  }
  return whole && name.length >= 3 ? whole : null;
}

/**
 * Whether a name can begin behind `before`: behind its superior (某某市|某某县) or a word of the head (会议上|某某县), but
 * not in the middle of a name that the table lacks (固|陵县).
 */
function mayPrecede(before: string): boolean {
  return /(?:[省市区州盟县旗]|上|会议|资料|文件|材料|全体|各位)$/u.test(before);
}

function lookUp(name: string, { year, hints }: NameSources): FoundDivision | null {
  return name.length < 2 ? null : findDivision({ name, year, hints });
}
