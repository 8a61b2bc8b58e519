// What a page shows, kept as a picture where somebody asks for pictures, and never wider than its window.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Folder for pictures of each step; none are taken without it. */
const PICTURES = process.env.LUOSHI_PICTURES;

/** Waits until nothing stands beyond the window's width (`step` says where in a failure). */
export async function fitsWindow(page: Page, step: string): Promise<void> {
  const { width } = page.viewportSize()!;
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: step }).toBe(width);
}

/** A picture named after the step and the window's width; `isWhole` with what is below the window, too. */
export async function takePicture(page: Page, step: string, isWhole = false): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${step}-${page.viewportSize()!.width}.png`), fullPage: isWhole });
}

/** Both. */
export async function fitsAndPicture(page: Page, step: string, isWhole = false): Promise<void> {
  await fitsWindow(page, step);
  await takePicture(page, step, isWhole);
}
