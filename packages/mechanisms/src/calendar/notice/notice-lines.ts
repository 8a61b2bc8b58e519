// The text of a holiday notice as pasted, into one entry a festival; the frame around them (title, addressees, signature) is left out.

/** What the notice says of one festival, or of two that it treats together. */
export interface FestivalEntry {
  /** Names of `festivals`, in the notice's order. */
  readonly festivals: readonly string[];
  /** Number of the pasted line it begins on, from 1. */
  readonly line: number;
  /** Its sentences, full-width signs made half-width, without white space and without 。 */
  readonly sentences: readonly string[];
}

/** A line outside the entries that decides about days all the same. */
export interface StrayLine {
  readonly line: number;
  readonly text: string;
}

/** The seven festivals of every notice (《全国年节及纪念日放假办法》第二条), by the name that is asked for. */
export const festivals = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

const NAME = '(?:元旦|春节|清明节?|(?:“五一”|五一)?(?:国际)?劳动节|端午节?|中秋节?|国庆节?)';
const HEAD = new RegExp(String.raw`^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(${NAME}(?:[、和及与]${NAME})*):(.*)$`);
/** Where an entry begins inside a line, when the paste lost its line breaks. */
const INNER_HEAD = new RegExp(String.raw`(?<=。)(?=\(?[一二三四五六七八九十\d]{1,2}[、.)]${NAME}[^。]{0,12}:)`);

/** Entries in the notice's order. An entry broken over several lines is joined until its 。 */
export function noticeEntries(text: string): { readonly entries: FestivalEntry[]; readonly stray: StrayLine[] } {
  const drafts: { festivals: string[]; line: number; body: string }[] = [];
  const stray: StrayLine[] = [];
  let isOpen = false;
  for (const { line, part } of noticeParts(text)) {
    const head = HEAD.exec(part);
    const last = drafts.at(-1);
    if (head) drafts.push({ festivals: festivalNames(head[1]!), line, body: head[2]! });
    else if (isOpen && last) last.body += part;
    else if (decidesOnDays(part)) stray.push({ line, text: part });
    isOpen = part !== '' && (head !== null || isOpen) && !part.endsWith('。');
  }
  const entries = drafts.map(({ body, ...entry }) => ({ ...entry, sentences: body.split('。').filter(Boolean) }));
  return { entries, stray };
}

function noticeParts(text: string): { line: number; part: string }[] {
  return text.split(/\r\n?|\n/).flatMap((raw, at) => {
    const line = raw.normalize('NFKC').replace(/\s+/g, '');
    return line.split(INNER_HEAD).map((part) => ({ line: at + 1, part }));
  });
}

function festivalNames(head: string): string[] {
  return festivals.filter((name) => head.includes(name.replace(/节$/, '')));
}

/** 放假 with a date would be lost if the line were left out; the date of the notice, or of a news agency's lead, would not. */
function decidesOnDays(part: string): boolean {
  return /\d月\d{1,2}日/.test(part) && isAboutDays(part);
}

/** Whether a text speaks of days off or worked. */
export function isAboutDays(text: string): boolean {
  return /放假|上班|补休|调休|休息|公休/.test(text);
}
