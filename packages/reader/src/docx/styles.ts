// styles.xml: which styles number their paragraphs and which hide their text.
import { type Attributes, isOn, type PartHandler } from './xml-part.ts';

/** `numId` null: the style says nothing of numbers; '0': it takes them away. */
export interface Style {
  numId: string | null;
  level: number | null;
  basedOn: string | null;
  isHidden: boolean;
}

export type Styles = ReadonlyMap<string, Style>;

/** A handler to be fed with styles.xml and the styles it fills, by style id. */
export function stylesReader(): { handler: PartHandler; styles: Styles; defaultParagraphStyle: () => string | null } {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  let byDefault: string | null = null;
  return {
    styles,
    defaultParagraphStyle: () => byDefault,
    handler: {
      open(name, attributes) {
        if (name === 'w:style') {
          current = { numId: null, level: null, basedOn: null, isHidden: false };
          const id = attributes['w:styleId'] ?? '';
          styles.set(id, current);
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') byDefault = id;
        } else if (current) describeStyle(current, name, attributes);
      },
      close(name) {
        if (name === 'w:style') current = null;
      },
      text: () => {},
    },
  };
}

function describeStyle(style: Style, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:basedOn') style.basedOn = value;
  if (name === 'w:numId') style.numId = value;
  if (name === 'w:ilvl') style.level = Number(value) || 0;
  if (name === 'w:vanish') style.isHidden = isOn(attributes);
}

/** The style and those it is based on, nearest first; a circle ends where it closes. */
export function* lineage(styles: Styles, id: string | null): Generator<{ id: string; style: Style }> {
  const seen = new Set<string>();
  for (let next = id; next !== null && !seen.has(next); ) {
    const style = styles.get(next);
    if (!style) return;
    yield { id: next, style };
    seen.add(next);
    next = style.basedOn;
  }
}
