import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { officeFile } from './excel-on-web';
import { serve } from './server';

const ROOT = path.resolve(__dirname, '../..');

/** Where the pane is built, and where pictures are kept. */
export const BUILT = path.join(ROOT, 'dist/pane');
export const PICTURES = path.join(ROOT, 'test-results');

/** How the pane is opened: the window, its colours, and whether office.js can be had (from the npm package). */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly office?: 'there' | 'blocked';
}

/** A pane in a browser of its own, and what was heard of it: requests that left, and complaints. */
export interface Opened {
  readonly page: Page;
  readonly left: string[];
  readonly complaints: string[];
}

export interface Stage {
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly openPane: (opening?: Opening) => Promise<Opened>;
}

/** One browser, and a server of the built pane, for the tests of a file; every window is closed after its test. */
export function useStage(): Stage {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    if (!existsSync(path.join(BUILT, 'taskpane.html')))
      throw new Error('Build the pane first: npm run build');
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(BUILT);
    browser = await launchBrowser();
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
    contexts.push(context);
    return context;
  };
  const openPane = async ({ width = 350, height = 700, dark = false, office = 'there' }: Opening = {}) => {
    const context = await newContext({
      viewport: { width, height },
      locale: 'id-ID',
      colorScheme: dark ? 'dark' : 'light',
    });
    const left = await watchNetwork(context, server.address, office);
    const page = await context.newPage();
    const complaints = await hearComplaints(page);
    await page.goto(`${server.address}/taskpane.html`);
    return { page, left, complaints };
  };
  return { newContext, openPane };
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

/** Errors of the page, on its console, and violations of its content security policy. */
async function hearComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`CSP: ${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}

/** After some seconds office.js wants a frame for Microsoft's telemetry, which the policy of the page refuses: not ours. */
export function ours(complaints: readonly string[]): string[] {
  return complaints.filter((text) => !text.includes('https://telemetryservice.firstpartyapps.oaspapps.com'));
}

/** What axe finds, but for the guards by which Fluent keeps the focus inside. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Looks again until something is so, at most fifteen seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to pass.');
}
