import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds that is serious, in both colour schemes and on both a desk and a phone. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 360]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(settled);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
      );
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        found.push(`${colorScheme} ${width}: ${id} at ${String(nodes[0]?.target)}`);
      }
    }
  }
  return found;
}

/**
 * Runs in the page: waits until nothing is on its way from one colour or place to another. What goes on for
 * ever, or in a page that draws no frames, is waited for one second.
 */
async function settled(): Promise<void> {
  const still = async () => {
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  };
  await Promise.race([still(), new Promise((patience) => setTimeout(patience, 1_000))]);
}
