import { join } from 'node:path';

const widths = [1440, 360];
const schemes = ['light', 'dark'];

/** A browser that is signed in as this person. */
export async function deviceOf(browser, origin, person) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'session', value: person.token, url: origin }]);
  return context.newPage();
}

/**
 * Takes a page as it is on a desk and on a phone, light and dark, once `words` can be read;
 * before that the buttons named in `presses` are pressed, one after the other; a function does something else with the page.
 */
export const picturesInto =
  (folder) =>
  async (page, name, address, words, ...presses) => {
    for (const scheme of schemes) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
        await page.goto('about:blank');
        await page.goto(address);
        for (const press of presses) {
          if (typeof press === 'function') {
            await press(page);
            continue;
          }
          const button = page.getByRole('button', { name: press }).filter({ visible: true });
          await button.first().click();
        }
        await page.getByText(words).filter({ visible: true }).first().waitFor();
        await page.evaluate('document.fonts.ready');
        await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
      }
    }
    console.log(name);
  };
