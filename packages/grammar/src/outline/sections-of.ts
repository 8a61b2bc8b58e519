// Marks into nested sections.
import type { Role } from '../facts.ts';
import { squeezed } from '../squeezed.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { OutlineMark } from './mark.ts';
import { rolesOfParts } from './part-roles.ts';
import type { Section } from './structure.ts';

type Draft = { -readonly [Key in keyof Section]: Section[Key] } & {
  readonly rank: number;
  readonly isLeaf: boolean;
};

/** Nests the marks, which must be in text order and open at 0, and gives each part its role. */
export function sectionsOf(plain: PlainText, marks: readonly OutlineMark[]): Section[] {
  const drafts: Draft[] = [];
  const open: Draft[] = [];
  for (const mark of marks) {
    while (open.length > 0 && closes(open.at(-1) as Draft, mark)) (open.pop() as Draft).end = mark.start;
    const draft = draftOf(plain, mark, drafts.length, open);
    drafts.push(draft);
    open.push(draft);
  }
  for (const draft of open) draft.end = plain.chars.length;
  const roles = rolesOfParts(plain.chars, drafts, marks);
  return drafts.map(({ rank, isLeaf, ...section }, index) => ({ ...section, role: roles[index] as Role }));
}

function closes(draft: Draft, mark: OutlineMark): boolean {
  return draft.isLeaf || draft.rank >= mark.rank;
}

function draftOf(plain: PlainText, mark: OutlineMark, index: number, open: readonly Draft[]): Draft {
  return {
    id: `o${index + 1}`,
    parent: open.at(-1)?.id ?? null,
    level: open.length + 1,
    title: squeezed(plain, mark.titleStart, mark.titleEnd),
    role: 'opening',
    start: mark.start,
    titleStart: mark.titleStart,
    titleEnd: mark.titleEnd,
    end: mark.start,
    rank: mark.rank,
    isLeaf: mark.isLeaf,
  };
}
