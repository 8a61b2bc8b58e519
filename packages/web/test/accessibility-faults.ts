// What axe-core finds against WCAG 2.2 A and AA on a page as it stands, one line a rule with its first place.
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A button that is just becoming usable has colours between the two that it is drawn in: what moves and will end has ended. */
export async function animationsEnded(page: Page): Promise<void> {
  await page.locator('.ant-btn-loading').first().waitFor({ state: 'detached', timeout: 10_000 });
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const ended = Promise.allSettled(ending.map(({ finished }) => finished));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2_000))]);
  });
}

/** Empty when there is none. The page's context must let scripts in (`bypassCSP`). */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await animationsEnded(page);
  await page.addScriptTag({ path: AXE });
  const faults = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(...given: unknown[]): Promise<{ violations: Fault[] }> } };
    return (await axe.run(document, { runOnly })).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => ({ html })),
    }));
  }, RULES);
  return faults.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 200)}`);
}
