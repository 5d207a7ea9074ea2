import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { connectBrowser } from './browser';
import { officeFile, openInExcel, ORIGIN, type ExcelOptions, type OpenExcel } from './excel-on-web';
import { PICTURES, WRITES_PANDUAN } from './pictures';
import { serve } from './server';

export { PICTURES };

const ROOT = path.resolve(__dirname, '../..');

/** Where the pane is built. */
export const BUILT = path.join(ROOT, 'dist/pane');

/** The window and its colours; Windows' high contrast goes before dark. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly contrast?: boolean;
}

/** How the pane is opened in a plain browser: also whether office.js can be had (from the npm package). */
export interface Opening extends Look {
  readonly office?: 'there' | 'blocked';
}

/** What was heard of a pane: requests that left for other servers, and complaints. */
export interface Heard {
  readonly left: string[];
  readonly complaints: string[];
}

/** A pane in a browser of its own. */
export interface Opened extends Heard {
  readonly page: Page;
}

export interface Stage {
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly openPane: (opening?: Opening) => Promise<Opened>;
  readonly openExcel: (
    options?: ExcelOptions & Look & { readonly built?: string },
  ) => Promise<OpenExcel & Heard>;
}

/** The one browser, and a server of the built pane, for the tests of a file; every window is closed after its test. */
export function useStage(): Stage {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    if (!existsSync(path.join(BUILT, 'taskpane.html')))
      throw new Error('Build the pane first: npm run build');
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(BUILT);
    browser = await connectBrowser();
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options);
    // Slow machines take their time.
    context.setDefaultTimeout(60_000);
    contexts.push(context);
    return context;
  };
  const openPane = async ({ office = 'there', ...look }: Opening = {}) => {
    const context = await newContext(windowOf(look));
    const left = await watchNetwork(context, server.address, office);
    const complaints = await hearComplaints(context);
    const page = await context.newPage();
    await page.goto(`${server.address}/taskpane.html`);
    return { page, left, complaints };
  };
  const openExcel: Stage['openExcel'] = async ({ built = BUILT, ...options } = {}) => {
    const context = await newContext(windowOf(options));
    const left: string[] = [];
    const complaints = await hearComplaints(context);
    context.on('request', (request) => {
      if (!request.url().startsWith(`${options.address ?? ORIGIN}/`)) left.push(request.url());
    });
    return { ...(await openInExcel(context, built, options)), left, complaints };
  };
  return { newContext, openPane, openExcel };
}

function windowOf({
  width = 350,
  height = 700,
  dark = false,
  contrast = false,
}: Look): BrowserContextOptions {
  return {
    viewport: { width, height },
    // Pictures of the panduan are a little larger than life.
    ...(WRITES_PANDUAN && { deviceScaleFactor: 1.5 }),
    locale: 'id-ID',
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: contrast ? 'active' : 'none',
  };
}

/** Lets nothing leave but what asks for office.js; what wanted to is told. */
async function watchNetwork(
  context: BrowserContext,
  address: string,
  office: 'there' | 'blocked',
): Promise<string[]> {
  const left: string[] = [];
  await context.route(
    (url) => url.origin !== address,
    (route) => {
      const url = route.request().url();
      left.push(url);
      const body = office === 'there' ? officeFile(url) : null;
      return body ? route.fulfill({ contentType: 'text/javascript', body }) : route.abort();
    },
  );
  return left;
}

/** Errors of the pages, on their console, and violations of their content security policy. */
async function hearComplaints(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`CSP: ${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}

/** After some seconds office.js wants a frame for Microsoft's telemetry, which the policy of the page refuses: not ours. */
const TELEMETRY = 'https://telemetryservice.firstpartyapps.oaspapps.com';

export function ours(complaints: readonly string[]): string[] {
  return complaints.filter((text) => !text.includes(TELEMETRY));
}

/** What axe finds, in frames too, but for the guards by which Fluent keeps the focus inside. */
export async function violations(page: Page): Promise<string[]> {
  const refuses = (url: string) => url.startsWith('chrome-error:') || url.startsWith(TELEMETRY);
  for (const frame of page.frames().filter((one) => !refuses(one.url()))) {
    await frame.evaluate((address) => {
      for (const refused of document.querySelectorAll(`iframe[src^="${address}"]`)) refused.remove();
    }, TELEMETRY);
  }
  // In the page itself: to hand every result to a second page takes five times as long.
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    // A frame that has not answered within half a second, on a busy machine, would pass unseen.
    .options({ resultTypes: ['violations', 'incomplete'], pingWaitTime: 60_000 })
    .analyze();
  const untested = found.incomplete
    .filter(({ id }) => id === 'frame-tested')
    .flatMap(({ nodes }) => nodes.map(({ html }) => html));
  if (untested.length > 0) throw new Error(`axe did not look into ${untested.join(', ')}`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html }) => (html.includes('data-tabster-dummy') ? [] : [`${id}: ${html}`])),
  );
}

/** What has the focus, as a screen reader says it: its name, then its description. */
export function focused(pane: Page | Frame): Promise<string> {
  return pane.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return '';
    const isField = active instanceof HTMLInputElement || active instanceof HTMLSelectElement;
    const label = isField ? active.labels?.[0]?.textContent : undefined;
    const described = active.getAttribute('aria-describedby')?.split(' ') ?? [];
    return [
      active.getAttribute('aria-label') ?? label ?? active.textContent,
      ...described.map((id) => document.getElementById(id)?.textContent ?? ''),
    ].join(' ');
  });
}

/** Looks again until something is so, at most a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to pass.');
}
