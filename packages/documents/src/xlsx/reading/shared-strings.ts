// The shared strings of a workbook: plain ones, and those made of runs; readings above characters (ruby) are left out.
import { readXml } from './xml.ts';

/** The strings by their index. Throws `XmlDamage`. */
export function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const text = stringText();
  readXml(bytes, {
    open: (element) => {
      if (element === 'si') text.begin();
      text.open(element);
    },
    text: text.add,
    close: (element) => {
      text.close(element);
      if (element === 'si') strings.push(text.end());
    },
  });
  return strings;
}

/** Gathers the text of `t` elements outside `rPh`; used for shared and for inline strings. */
export function stringText() {
  let pieces: string[] = [];
  let isText = false;
  let phonetic = 0;
  return {
    begin: () => {
      pieces = [];
    },
    open: (element: string) => {
      if (element === 'rPh') phonetic++;
      if (element === 't') isText = true;
    },
    add: (text: string) => {
      if (isText && phonetic === 0) pieces.push(text);
    },
    close: (element: string) => {
      if (element === 'rPh') phonetic--;
      if (element === 't') isText = false;
    },
    end: () => unescaped(pieces.join('')),
  };
}

/** Excel writes characters that XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
