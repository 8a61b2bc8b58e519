// Somebody of the sample county at the pages, by the one press on the first page.
import type { Page } from 'playwright-core';

/** Ends on the first page of that person's day. */
export async function enterAs(page: Page, address: string, login: string): Promise<void> {
  await page.goto(address);
  const button = page.locator(`[data-login=${login}]`);
  await button.waitFor({ state: 'attached' });
  if (!(await button.isVisible())) await page.locator('.sample-others summary').click();
  await button.click();
  await page.waitForURL((url) => url.pathname !== '/');
}
