import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { openInExcel } from './excel-on-web';

const ROOT = path.resolve(__dirname, '../..');

jest.setTimeout(60_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Looks again until something is so, at most ten seconds. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to pass.');
}

test.each(['periksa', 'susun'])(
  '%s on the ribbon works without the pane, and brings it to say why it cannot',
  async (name) => {
    const context = await browser.newContext();
    const excel = await openInExcel(context, path.join(ROOT, 'dist/pane'));
    const shows = async () =>
      (await excel.requests()).filter((text) => text.includes('"SetAppRuntimeState"'));

    // The client says so once the page has loaded and its functions are registered.
    await until(async () =>
      (await excel.requests()).some((text) => text.includes('"NotifyActionHandlerReady"')),
    );
    expect(await shows()).toEqual([]);

    // This Excel answers every question with nothing: the work cannot succeed.
    await excel.press(name);
    await until(async () => (await shows()).length > 0);
    expect(await shows()).toEqual([expect.stringContaining('"Arguments":["Visible"]')]);
    await excel.pane.getByRole('alert').waitFor();
    expect(await excel.pane.getByRole('alert').textContent()).toMatch(/^[A-Z].+\.$/);
    await context.close();
  },
);
