// Who delivered the report: the name behind the post, in the head or in the first sentences.
import { SURNAMES } from './surnames.ts';

const POST = '(?:县长|市长|区长|州长|旗长|省长|主席|盟长|镇长|乡长|专员|总理|行政长官|管委会主任)';
/** Names of the national minorities written without a dot may have six characters. */
const HAN_NAME = '[\\u4e00-\\u9fa5]{2,6}';
const DOTTED_NAME = '[\\u4e00-\\u9fa5]{1,12}(?:·[\\u4e00-\\u9fa5]{1,12}){1,3}';
const NAME = `(${DOTTED_NAME}|${HAN_NAME})`;
/** A deputy in charge may report for the office: 常务副县长. */
const BEHIND_POST = new RegExp(`(?<!(?<!常务)副)${POST}[：:、，]?${NAME}(?=$|[（(]|\\d{4}年|—)`, 'u');
const ENDS_WITH_POST = new RegExp(`(?<!副)${POST}[：:]?$`, 'u');
const REPORTER = new RegExp(`^(?:报告人|作报告人|汇报人)[：:]?(?:.{0,20}${POST})?${NAME}$`, 'u');
const IN_TEXT = new RegExp(
  `(?<!副)${POST}([\\u4e00-\\u9fa5]{2,3}|${DOTTED_NAME})(?:同志)?(?=(?:代表|受).{0,12}(?:人民政府|政府)|(?:向大会)?(?:所)?作(?:了|的)?(?:《|政府工作)?)`,
  'u',
);
const ONLY_A_NAME = new RegExp(`^${NAME}$`, 'u');
/** What may stand behind a post and is no name. */
const NO_NAME = /报告|工作|政府|会议|代表|大会|委员|主席|各位|同志|^[团台]|[县市区省]长/u;

/** The speaker's name as written without spaces, null when it is not said. Lines are folded and without white space. */
export function speakerIn(lines: readonly string[], opening: string): string | null {
  return (
    first(
      lines,
      (line, next) => named(REPORTER.exec(line)) ?? named(BEHIND_POST.exec(line)) ?? nameBelow(line, next),
    ) ??
    loneName(lines) ??
    named(IN_TEXT.exec(opening))
  );
}

function first(lines: readonly string[], read: (line: string, next: string) => string | null): string | null {
  for (const [index, line] of lines.entries()) {
    const name = read(line, lines[index + 1] ?? '');
    if (name) return name;
  }
  return null;
}

function named(match: RegExpExecArray | null): string | null {
  const name = match?.[1];
  return name && !NO_NAME.test(name) ? name : null;
}

function nameBelow(line: string, next: string): string | null {
  return ENDS_WITH_POST.test(line) ? named(ONLY_A_NAME.exec(next)) : null;
}

/** A name alone on a line below the session: the last line of the head, or known by its surname. */
function loneName(lines: readonly string[]): string | null {
  const session = lines.findIndex((line) => /会议(?:上|）|$)/u.test(line));
  if (session < 0) return null;
  const below = lines.slice(session + 1);
  return first(below, (line, next) =>
    line.length <= 3 && (next === '' || SURNAMES.has(line.charAt(0))) ? named(ONLY_A_NAME.exec(line)) : null,
  );
}
