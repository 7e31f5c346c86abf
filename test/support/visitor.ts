import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How a visitor's device is. */
interface Device {
  /** How wrong its clock is, ms. */
  readonly clockError?: number;
  readonly width?: number;
  /** Where it is, as `Europe/Berlin`; it writes dates as in Britain then. */
  readonly zone?: string;
  /** Of a session that this browser has already. */
  readonly token?: string;
}

/** Somebody with a browser of their own. Whatever the page complains of is kept in `complaints`. */
export class Visitor {
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('Failed to load resource')) {
        this.complaints.push(line.text());
      }
    });
  }

  static async arrive(browser: Browser, origin: string, device: Device = {}): Promise<Visitor> {
    const { clockError = 0, width = 1440, token, zone } = device;
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height: width < 600 ? 740 : 900 },
      ...(zone !== undefined && { timezoneId: zone, locale: 'en-GB' }),
    });
    context.setDefaultTimeout(15_000);
    if (token !== undefined)
      await context.addCookies([{ name: 'session', value: token, url: origin }]);
    if (clockError !== 0) await context.addInitScript(wrongClock, clockError);
    return new Visitor(context, await context.newPage());
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).click();
  }

  /** Presses until the words can be read: a button that has just changed takes no press for a moment. */
  async pressUntil(name: string | RegExp, words: string | RegExp): Promise<void> {
    for (const patience of [1_500, 3_000, 15_000]) {
      await this.page
        .getByRole('button', { name })
        .click({ timeout: 2_000 })
        .catch(() => undefined);
      const seen = this.page.getByText(words).filter({ visible: true }).first();
      if (
        await seen.waitFor({ timeout: patience }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error(`${String(words)} did not appear after ${String(name)} was pressed.`);
  }

  /** Waits until the words can be read on the page. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

/** Runs in the page: a device whose clock is wrong by `error` ms, however it is asked. */
function wrongClock(error: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + error;
  globalThis.Date = new Proxy(Date, {
    construct: (Real, given: []) => (given.length > 0 ? new Real(...given) : new Real(Date.now())),
  });
}
