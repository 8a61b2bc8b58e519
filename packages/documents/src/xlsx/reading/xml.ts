// One XML part of a workbook as a stream of elements and text. Namespace prefixes are dropped; own entities are refused.
import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper than any part of a workbook goes. */
const MAX_DEPTH = 64;

/** Why an XML part could not be read; `readXlsx` turns it into a refusal. */
export class XmlDamage extends Error {}

/** Runs `handler` over the part. Throws `XmlDamage` where it is no XML, declares a document type or nests without end. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlDamage(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlDamage('a document type is declared');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new XmlDamage('nested too deep');
    handler.open?.(local(name), localAttributes(attributes));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close?.(local(name));
  });
  parser.write(decoded(bytes)).close();
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `r:id` stays apart from `id`, as a sheet may have both. */
function localAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.endsWith(':id') ? 'r:id' : local(name), value]),
  );
}
