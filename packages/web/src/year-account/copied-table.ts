// The account's table as it goes to Excel: tab-separated text, and the same as HTML for Word.
import { writeBlock } from '../breakdown/tab-separated.ts';
import { escapedText } from '../parts/escaped-text.ts';

/** The first row is the head. */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row, at) => {
    const cell = at === 0 ? 'th' : 'td';
    return `<tr>${row.map((each) => `<${cell}>${escapedText(each)}</${cell}>`).join('')}</tr>`;
  });
  return `<table>${body.join('')}</table>`;
}

/** Puts the table on the clipboard in both forms; works on pages without HTTPS too. False where the browser refuses. */
export function copyTable(rows: readonly (readonly string[])[]): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', writeBlock(rows));
    event.clipboardData?.setData('text/html', htmlTable(rows));
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
