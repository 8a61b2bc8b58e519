// Prints HTML to PDF with the machine's Chromium, as a typesetter for tests.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Chromium is, null where there is none. */
export const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null;

/** The PDF of each page of HTML, in order. `@page` in the HTML decides the paper. */
export async function printToPdf(pages: readonly string[], footer: string | null = null): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html);
      const heads =
        footer === null ? {} : { displayHeaderFooter: true, headerTemplate: '<i></i>', footerTemplate: footer };
      printed.push(new Uint8Array(await page.pdf({ preferCSSPageSize: true, ...heads })));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
