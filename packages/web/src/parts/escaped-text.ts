// Words that came from a file, as text of HTML that is put together by hand: a chart's tip, a copied table.

/** What would be markup stands for itself. */
export function escapedText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
