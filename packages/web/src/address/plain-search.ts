// The search part of an address and its values as plain text: `?year=2025`, with no quotation marks around it.

/** The router's default writes text that looks like JSON in quotation marks; addresses sent before keep working. */
const QUOTED = /^".*"$/s;

/** Every value is text; of a name given twice the last counts. A page reads numbers in its own `validateSearch`. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, unquoted(value)]));
}

/** With its `?`; empty where nothing is given. Text that has quotation marks of its own around it gets a second pair. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, plain(String(value))]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

const plain = (text: string): string => (unquoted(text) === text ? text : JSON.stringify(text));

function unquoted(text: string): string {
  if (!QUOTED.test(text)) return text;
  try {
    const inside: unknown = JSON.parse(text);
    return typeof inside === 'string' ? inside : text;
  } catch {
    return text;
  }
}
