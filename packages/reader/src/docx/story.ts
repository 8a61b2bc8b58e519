// A story of a .docx: its body, footnotes or endnotes. Hears the XML and hands paragraphs and table rows to the sink.
import { type Fields, fields } from './fields.ts';
import type { Labeller } from './number-labels.ts';
import type { Numbering } from './numbering.ts';
import { type FinishedParagraph, newParagraph, type Paragraph, type Part } from './paragraph.ts';
import { skipping } from './skipping.ts';
import { lineage, type Styles } from './styles.ts';
import { symbolText } from './symbols.ts';
import type { TextSink } from './text-sink.ts';
import { type Attributes, isOn, type PartHandler } from './xml-part.ts';

/** What a story needs to know of the document around it. */
export interface StoryContext {
  readonly part: Exclude<Part, 'table'>;
  readonly styles: Styles;
  readonly defaultStyle: string | null;
  readonly numbering: Numbering;
  readonly label: Labeller;
  readonly sink: TextSink;
}

interface Row {
  readonly cells: FinishedParagraph[][];
  isDeleted: boolean;
}

/** A row whose cells hold pages of text is there for the layout; its paragraphs stay lines of their own. */
const LAYOUT_ROW_UTF16 = 600;

interface Story {
  readonly context: StoryContext;
  readonly fields: Fields;
  readonly paragraphs: Paragraph[];
  readonly rows: Row[];
  carried: string;
  isInParagraphProperties: boolean;
  isRunHidden: boolean;
  isInText: boolean;
  isInCode: boolean;
  isInSeparator: boolean;
}

/** Hears one story part from its first to its last tag. */
export function storyReader(context: StoryContext): PartHandler {
  const story: Story = {
    context,
    fields: fields(),
    paragraphs: [],
    rows: [],
    carried: '',
    isInParagraphProperties: false,
    isRunHidden: false,
    isInText: false,
    isInCode: false,
    isInSeparator: false,
  };
  const skip = skipping();
  return {
    open(name, attributes) {
      // A deleted row and a deleted paragraph mark are said by a `w:del` without content, seen before it is skipped.
      if (name === 'w:del') markDeleted(story);
      if (!skip.opens(name)) openers[name]?.(story, attributes);
    },
    close(name) {
      if (!skip.closes(name)) closers[name]?.(story);
    },
    text(text) {
      if (story.isInText) addText(story, text);
      if (story.isInCode) story.fields.code(text);
    },
  };
}

const openers: Readonly<Record<string, (story: Story, attributes: Attributes) => void>> = {
  'w:p': (story) => story.paragraphs.push(newParagraph()),
  'w:pPr': (story) => {
    story.isInParagraphProperties = true;
  },
  'w:pStyle': (story, attributes) => describe(story, { styleId: attributes['w:val'] ?? null }),
  'w:numId': (story, attributes) => describe(story, { numId: attributes['w:val'] ?? null }),
  'w:ilvl': (story, attributes) => describe(story, { level: Number(attributes['w:val']) || 0 }),
  'w:r': (story) => {
    story.isRunHidden = false;
  },
  'w:rStyle': (story, attributes) => {
    const styles = [...lineage(story.context.styles, attributes['w:val'] ?? null)];
    if (!story.isInParagraphProperties) story.isRunHidden ||= styles.some(({ style }) => style.isHidden);
  },
  'w:vanish': (story, attributes) => {
    if (!story.isInParagraphProperties) story.isRunHidden = isOn(attributes);
  },
  'w:t': (story) => {
    story.isInText = true;
  },
  'm:t': (story) => {
    story.isInText = true;
  },
  'w:instrText': (story) => {
    story.isInCode = true;
  },
  'w:fldChar': (story, attributes) => story.fields.mark(attributes['w:fldCharType']),
  'w:tab': (story) => {
    if (!story.isInParagraphProperties) addText(story, '\t');
  },
  'w:br': (story) => addText(story, '\n'),
  'w:cr': (story) => addText(story, '\n'),
  'w:noBreakHyphen': (story) => addText(story, '-'),
  'w:sym': (story, attributes) => addText(story, symbolText(attributes['w:char'] ?? '', attributes['w:font'] ?? '')),
  'w:tr': (story) => story.rows.push({ cells: [], isDeleted: false }),
  'w:tc': (story) => story.rows.at(-1)?.cells.push([]),
  'w:footnote': (story, attributes) => openNote(story, attributes),
  'w:endnote': (story, attributes) => openNote(story, attributes),
};

const closers: Readonly<Record<string, (story: Story) => void>> = {
  'w:p': closeParagraph,
  'w:pPr': (story) => {
    story.isInParagraphProperties = false;
  },
  'w:t': (story) => {
    story.isInText = false;
  },
  'm:t': (story) => {
    story.isInText = false;
  },
  'w:instrText': (story) => {
    story.isInCode = false;
  },
  'w:tr': closeRow,
};

function addText(story: Story, text: string): void {
  const paragraph = story.paragraphs.at(-1);
  if (!paragraph || story.isRunHidden || story.fields.isInCode()) return;
  paragraph.text += text;
  paragraph.isContents ||= story.fields.isInContents();
}

function describe(story: Story, said: Partial<Pick<Paragraph, 'styleId' | 'numId' | 'level'>>): void {
  const paragraph = story.paragraphs.at(-1);
  if (paragraph && story.isInParagraphProperties) Object.assign(paragraph, said);
}

function markDeleted(story: Story): void {
  const paragraph = story.paragraphs.at(-1);
  const row = story.rows.at(-1);
  if (paragraph && story.isInParagraphProperties) paragraph.isMarkDeleted = true;
  else if (!paragraph && row && row.cells.length === 0) row.isDeleted = true;
}

/** Word keeps the lines that part notes from the text as notes of their own, with a type; notes proper have none. */
function openNote(story: Story, attributes: Attributes): void {
  story.isInSeparator = (attributes['w:type'] ?? 'normal') !== 'normal';
}

function closeParagraph(story: Story): void {
  const paragraph = story.paragraphs.pop();
  if (!paragraph || story.isInSeparator) return;
  const outer = story.paragraphs.at(-1);
  if (paragraph.isMarkDeleted && !outer) {
    story.carried += paragraph.text;
    return;
  }
  const text = labelOf(story, paragraph) + story.carried + paragraph.text;
  story.carried = '';
  const isContents = paragraph.isContents || /^TOC\s?\d$/i.test(paragraph.styleId ?? '');
  const finished = [{ text, isContents }, ...paragraph.inside];
  if (outer) outer.inside.push(...finished);
  else place(story, finished);
}

function place(story: Story, paragraphs: readonly FinishedParagraph[]): void {
  const row = story.rows.at(-1);
  if (row) row.cells.at(-1)?.push(...paragraphs);
  else story.context.sink.lines(paragraphs, story.context.part);
}

function labelOf(story: Story, paragraph: Paragraph): string {
  const { styles, defaultStyle, numbering, label } = story.context;
  const styled = [...lineage(styles, paragraph.styleId ?? defaultStyle)].find(({ style }) => style.numId !== null);
  const numId = paragraph.numId ?? styled?.style.numId ?? null;
  if (numId === null || numId === '0') return '';
  const levels = numbering.abstracts.get(numbering.instances.get(numId)?.abstractId ?? '') ?? [];
  const byStyle = levels.findIndex((level) => level?.paragraphStyle === styled?.id);
  return label(numId, paragraph.level ?? styled?.style.level ?? (byStyle >= 0 ? byStyle : 0));
}

function closeRow(story: Story): void {
  const row = story.rows.pop();
  if (!row || row.isDeleted) return;
  const length = row.cells.flat().reduce((sum, { text }) => sum + text.length, 0);
  const isTextBox = story.paragraphs.length > 0;
  const outerCell = story.rows.at(-1)?.cells.at(-1);
  if (isTextBox) story.paragraphs.at(-1)?.inside.push(...row.cells.flat());
  else if (outerCell) outerCell.push(...row.cells.flat());
  else if (row.cells.length === 1 || length > LAYOUT_ROW_UTF16) story.context.sink.lines(row.cells.flat(), 'table');
  else story.context.sink.row(row.cells);
}
