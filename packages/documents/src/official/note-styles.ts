// The styles of footnotes: 小五 with lines of 12 pt, their marks raised. The library names the styles but does not bring them.
import { BuilderElement, createSpacing, createStringElement, LineRuleType, RunProperties } from 'docx';
import { fontOf } from './fonts.ts';
import { SIZES } from './text.ts';

/** Id of the style for the paragraphs of a footnote. */
export const NOTE_STYLE = 'FootnoteText';

const LINE_TWIPS = 240;

type Style = BuilderElement<{ type: string; id: string }>;

function style(type: 'paragraph' | 'character', id: string, parts: readonly BuilderElement[]): Style {
  return new BuilderElement({
    name: 'w:style',
    attributes: { type: { key: 'w:type', value: type }, id: { key: 'w:styleId', value: id } },
    children: parts,
  });
}

/** For `packDocx`: the note's paragraph, and its mark in the text and in front of the note. */
export function noteStyles(): readonly Style[] {
  const spacing = new BuilderElement({
    name: 'w:pPr',
    children: [createSpacing({ line: LINE_TWIPS, lineRule: LineRuleType.EXACT })],
  });
  return [
    style('paragraph', NOTE_STYLE, [
      createStringElement('w:name', 'footnote text'),
      createStringElement('w:basedOn', 'Normal'),
      spacing,
      new RunProperties({ font: fontOf('body'), size: SIZES.小五 }),
    ]),
    style('character', 'FootnoteReference', [
      createStringElement('w:name', 'footnote reference'),
      new RunProperties({ superScript: true }),
    ]),
  ];
}
