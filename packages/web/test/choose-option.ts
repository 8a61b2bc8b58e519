// A choice from a list that opens, made as a person makes it, to its end.
import type { Locator } from 'playwright-core';

/** Opens the list of `box`, takes the first of its options that says `option`, and waits until the list has gone. */
export async function chooseOption(box: Locator, option: string): Promise<void> {
  const list = box.page().locator('.ant-select-dropdown:visible');
  await box.click();
  await list.locator('.ant-select-item-option', { hasText: option }).first().click();
  await list.waitFor({ state: 'detached' });
}

/** Types into the combobox `box` until its list offers something, and takes the first; a list of several stays open after it. */
export async function typeOption(box: Locator, words: string): Promise<void> {
  const page = box.page();
  await box.click();
  await page.keyboard.type(words);
  const list = await box.getAttribute('aria-controls');
  await page.locator(`[id="${list}"] [role=option]`).first().waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
}
