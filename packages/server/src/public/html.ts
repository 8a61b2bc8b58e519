// A template that knows markup from words: whatever is put into it is escaped unless it is markup itself.

/** Markup that may stand in a page as it is. Only `html` makes it. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What can be put into a template: words and numbers are escaped, lists are joined, nothing is drawn for null and false. */
export type Insert = string | number | Markup | null | false | readonly Insert[];

/** Attributes must be quoted; a value must not stand where a tag's or an attribute's name is expected. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < inserts.length ? drawn(inserts[at]!) : '')).join(''));
}

/** Markup of our own that is no template: a style sheet, a drawing. */
export const markup = (text: string): Markup => new Markup(text);

function drawn(insert: Insert): string {
  if (insert === null || insert === false) return '';
  if (insert instanceof Markup) return insert.toString();
  if (typeof insert === 'string' || typeof insert === 'number') return escaped(String(insert));
  return insert.map(drawn).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML, SVG and XML alike. Control characters, which XML cannot hold, are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (letter) => entities[letter]!);
