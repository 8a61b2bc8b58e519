// Opens a part for the explanation of terms or another annex behind the report.
import { annexKind } from './annex.ts';
import { type OutlineMark, TOP_RANK } from './mark.ts';
import { ordinalAt } from './ordinal.ts';
import type { Paragraph } from './paragraphs.ts';

const LONGEST_TITLE = 40;
/** 注： also stands in running text: what follows must look like an entry. */
const WEAK = /^附?注(?:释|解)?[：:]?$/u;
const TASKS = /实事|项目|任务|目标|指标|计划/u;

/** The mark of the annex that opens with paragraph `index`, and how many paragraphs its heading takes; else null. */
export function annexMark(
  chars: string,
  paragraphs: readonly Paragraph[],
  index: number,
): { readonly mark: OutlineMark; readonly taken: number } | null {
  const paragraph = paragraphs[index] as Paragraph;
  if (paragraph.end - paragraph.start > 50) return null;
  const text = chars.slice(paragraph.start, paragraph.end);
  const kind = annexKind(text);
  if (!kind) return null;
  const next = paragraphs[index + 1];
  if (kind === 'annex') return next ? besideTitle(chars, paragraph, next) : null;
  if (kind === 'glossary' && WEAK.test(text) && !(next && looksLikeEntry(chars, next))) return null;
  return { mark: markOf(paragraph, paragraph, kind === 'glossary' ? 'glossary' : roleOfAnnex(text)), taken: 1 };
}

/** 附件 alone on its line: the next line is the title, when it is one. */
function besideTitle(chars: string, annex: Paragraph, next: Paragraph): ReturnType<typeof annexMark> {
  const title = chars.slice(next.start, Math.min(next.end, next.start + LONGEST_TITLE + 1));
  if (annexKind(title) === 'glossary') return { mark: markOf(annex, next, 'glossary'), taken: 2 };
  if (looksLikeEntry(chars, next)) return { mark: markOf(annex, annex, 'glossary'), taken: 1 };
  if (title.length > LONGEST_TITLE || /[。；，]/u.test(title)) return null;
  return { mark: markOf(annex, next, roleOfAnnex(title)), taken: 2 };
}

function markOf(opening: Paragraph, title: Paragraph, role: OutlineMark['role']): OutlineMark {
  return { start: opening.start, titleStart: title.start, titleEnd: title.end, rank: TOP_RANK, role, isLeaf: true };
}

function roleOfAnnex(title: string): 'plan' | 'glossary' {
  return TASKS.test(title) ? 'plan' : 'glossary';
}

function looksLikeEntry(chars: string, paragraph: Paragraph): boolean {
  return ordinalAt(chars, paragraph.start) !== null || /^[“【《‘]/u.test(chars.charAt(paragraph.start));
}
