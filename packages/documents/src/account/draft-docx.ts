// The drafted review into a Word document in official layout: every statement with a footnote for its sources, and an annex of what
// the account cannot support.
import {
  type Directory,
  type DraftPart,
  type DraftStatement,
  draftSourceSentence,
  type ReviewDraft,
} from '@luoshi/ledger';
import {
  AlignmentType,
  FootnoteReferenceRun,
  type ISectionOptions,
  Paragraph,
  type ParagraphChild,
  SectionType,
} from 'docx';
import { annexHead, annexNote } from '../official/annex.ts';
import { blankLine, bodyParagraph, FIRST_LINE, heading, tinyLine } from '../official/body.ts';
import { NOTE_STYLE } from '../official/note-styles.ts';
import { officialDate } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { portraitPage } from '../official/page.ts';
import { pageNumbers } from '../official/page-number.ts';
import { runs, SIZES } from '../official/text.ts';
import { title } from '../official/title.ts';
import { unsupportedTable } from './unsupported-table.ts';

export interface DraftSettings {
  /** ISO date of the draft. */
  readonly date: string;
  /** Who drafts: 澜溪县人民政府办公室. */
  readonly office: string;
}

const ANNEX = '无法支撑的内容清单';

/** 澜溪县2025年政府工作回顾（草稿）. */
export const draftTitle = ({ government, year }: Pick<ReviewDraft, 'government' | 'year'>): string =>
  `${government.name}${year}年政府工作回顾（草稿）`;

/** The .docx of a draft. The same draft, directory and day give the same bytes. */
export function draftDocx(draft: ReviewDraft, directory: Directory, settings: DraftSettings): Promise<Uint8Array> {
  const annex = draft.unsupported.length === 0 ? [] : [annexSection(draft, directory)];
  return packDocx({
    title: draftTitle(draft),
    organ: settings.office,
    date: settings.date,
    sections: [textSection(draft, settings), ...annex],
  });
}

function textSection(draft: ReviewDraft, { date, office }: DraftSettings): ISectionOptions {
  return {
    properties: portraitPage(),
    footers: pageNumbers(),
    children: [
      title(draftTitle(draft), { blankLines: 0 }),
      centred(`${office}　${officialDate(date)}`),
      blankLine(),
      statements([draft.opening]),
      ...draft.parts.flatMap((part, at) => [heading(1, at + 1, part.title), ...partParagraphs(part)]),
      ...annexNote(draft.unsupported.length === 0 ? [] : [ANNEX]),
    ],
  };
}

/** What was done in one paragraph, what is still open in another. */
function partParagraphs({ done, open }: DraftPart): readonly Paragraph[] {
  return [
    ...(done.length === 0 ? [] : [statements(done)]),
    ...(open.length === 0 ? [] : [statements(open, '存在的不足：')]),
  ];
}

/** Statements one after the other, each with its mark in front of its stop. */
function statements(all: readonly DraftStatement[], lead = ''): Paragraph {
  const children = all.flatMap((statement, at): readonly ParagraphChild[] => [
    ...runs(`${at === 0 ? lead : ''}${statement.text}`),
    new FootnoteReferenceRun({ children: [footnote(statement)] }),
    ...runs(at === all.length - 1 ? '。' : '；'),
  ]);
  return new Paragraph({ alignment: AlignmentType.BOTH, indent: FIRST_LINE, children });
}

function footnote({ sources }: DraftStatement): Paragraph {
  const words = sources.map((source) => draftSourceSentence(source, 'zh')).join('；');
  return new Paragraph({ style: NOTE_STYLE, children: runs(` ${words}。`, 'body', { size: SIZES.小五 }) });
}

function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: runs(text, 'second') });
}

function annexSection(draft: ReviewDraft, directory: Directory): ISectionOptions {
  return {
    properties: { ...portraitPage(), type: SectionType.NEXT_PAGE },
    footers: pageNumbers(),
    children: [
      ...annexHead(ANNEX),
      bodyParagraph(
        `对账单共${draft.total}项，下列${draft.unsupported.length}项没有核定结论、销号佐证或监测数据，正文没有写入。请补充后重新生成，或由人核实后撰写。`,
      ),
      unsupportedTable(draft, directory),
      tinyLine(),
    ],
  };
}
