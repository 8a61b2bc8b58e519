// The Normal style of official documents: 3号 仿宋, each line exactly a twenty-second of the type area.
import { BuilderElement, createSpacing, createStringElement, LineRuleType, OnOffElement, RunProperties } from 'docx';
import { fontOf } from './fonts.ts';
import { GRID } from './page.ts';
import { SIZES } from './text.ts';

/** Look of words that say nothing else. */
export const NORMAL_RUN = {
  font: fontOf('body'),
  size: SIZES.三号,
  language: { value: 'en-US', eastAsia: 'zh-CN' },
} as const;

/**
 * Lines are set by exact spacing and not by snapping to the grid; characters stay on the grid (w:snapToGrid of a paragraph concerns
 * lines only, ECMA-376 part 1, 17.3.1.32). Word gives 22 lines of 28 characters either way; programs that put characters wider than a
 * cell of the grid into two would spread the text. No space is put between Chinese
 * characters and digits, so that places counted in characters hold. The library's paragraph options lack these switches, so the style
 * is built here.
 */
export function normalStyle(): BuilderElement<{ type: string; id: string; isDefault: string }> {
  const paragraph = new BuilderElement({
    name: 'w:pPr',
    children: [
      new OnOffElement('w:autoSpaceDE', false),
      new OnOffElement('w:autoSpaceDN', false),
      new OnOffElement('w:snapToGrid', false),
      createSpacing({ line: GRID.linePitch, lineRule: LineRuleType.EXACT }),
    ],
  });
  return new BuilderElement({
    name: 'w:style',
    attributes: {
      type: { key: 'w:type', value: 'paragraph' },
      isDefault: { key: 'w:default', value: '1' },
      id: { key: 'w:styleId', value: 'Normal' },
    },
    children: [
      createStringElement('w:name', 'Normal'),
      new OnOffElement('w:qFormat'),
      paragraph,
      new RunProperties(NORMAL_RUN),
    ],
  });
}
