// Plain text files.

import type { Contents } from '../contents.ts';
import { findFurniture } from '../furniture/find-furniture.ts';
import { decode } from './decode.ts';

/** The decoded text unchanged; hard wraps stay, because only sentences tell where a paragraph ends. */
export function readText(bytes: Uint8Array): Contents {
  const { text, encoding, warnings } = decode(bytes);
  return { mediaType: 'text/plain', encoding, text, pages: null, omitted: findFurniture(text), places: [], warnings };
}
