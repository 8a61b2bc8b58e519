// What axe-core finds against WCAG 2.2 A and AA on a page as it stands, one line a rule with its first place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Found {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** A button that is just becoming usable has colours between the two that it is drawn in: what moves and will end has ended. */
export async function animationsEnded(page: Page): Promise<void> {
  await page.locator('.ant-btn-loading').first().waitFor({ state: 'detached', timeout: 10_000 });
  // What goes has a frame or two in which it is still there and no animation has begun.
  await page
    .locator('.ant-slide-up-leave, .ant-zoom-big-leave')
    .first()
    .waitFor({ state: 'detached', timeout: 10_000 });
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const ended = Promise.allSettled(ending.map(({ finished }) => finished));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2_000))]);
  });
}

/**
 * Empty when there is none; `more` are rules beside those of WCAG. Works on pages without scripts. Throws where axe looked at next to
 * nothing, so that an empty page does not pass. The page's context must let scripts in (`bypassCSP`).
 */
export async function accessibilityFaults(
  page: Page,
  more: readonly 'best-practice'[] = [],
): Promise<readonly string[]> {
  await animationsEnded(page);
  await page.evaluate(AXE);
  const { passed, faults } = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: { run(...given: unknown[]): Promise<Found> } };
      // What a bar that stays at the foot happens to cover half can be scrolled from under it: its size is not that of its rest.
      const staying = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (each) => getComputedStyle(each).position === 'sticky',
      );
      for (const each of staying) each.style.setProperty('position', 'static', 'important');
      const { passes, violations } = await axe.run(document, { runOnly });
      for (const each of staying) each.style.removeProperty('position');
      const faults = violations.map(({ id, nodes }) => ({ id, count: nodes.length, html: nodes[0]?.html ?? '' }));
      return { passed: passes.length, faults };
    },
    [...RULES, ...more],
  );
  if (passed <= 10) throw new Error(`axe had something to say of ${passed} rules only: ${page.url()}`);
  return faults.map(({ id, count, html }) => `${id} ×${count} ${html.slice(0, 200)}`);
}
