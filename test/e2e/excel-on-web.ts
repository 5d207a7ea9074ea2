import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../..');
const ORIGIN = 'https://panel.test';

/** office.js, and the parts of itself that it loads from beside it. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The genuine client library, from the npm package that is pinned for the tests; null for other addresses. */
export function officeFile(url: string): Buffer | null {
  if (!url.startsWith(OFFICE_CDN)) return null;
  const file = path.join(ROOT, 'node_modules/@microsoft/office-js/dist', url.slice(OFFICE_CDN.length));
  return existsSync(file) ? readFileSync(file) : null;
}

/** What the page that plays Excel remembers, and the button that the test presses. */
interface ExcelWindow extends Window {
  requests: string[];
  press: (name: string) => void;
}

/**
 * Plays just as much of Excel on the web as ribbon and pane need, in the page around the pane: it says who it
 * is, remembers the requests of the client and answers them with nothing, and presses buttons of the ribbon.
 */
function playExcel(): void {
  const excel = window as unknown as ExcelWindow;
  const frame = document.createElement('iframe');
  const conversation = 'percakapan';
  let ribbon: { message: Record<string, unknown>; source: Window } | null = null;
  excel.requests = [];
  const send = (to: Window, message: Record<string, unknown>, data: unknown, responseType: 0 | 1) => {
    const { _actionName, _correlationId, _conversationId } = message;
    const answer = { _messageType: 1, _actionName, _correlationId, _conversationId, _origin: location.href };
    const rest = { _serializerVersion: 1, _errorCode: 0, _responseType: responseType, _data: data };
    to.postMessage(JSON.stringify({ ...answer, ...rest }), '*');
  };
  const context = {
    ...{
      _id: 'app',
      _appName: 16,
      _appVersion: '16.0',
      _docUrl: 'https://excel.test/b.xlsx',
      _clientMode: 1,
    },
    ...{ _appUILocale: 'id-ID', _dataLocale: 'id-ID', _settings: {}, _reason: 1, _osfControlType: 1 },
    ...{ _eToken: '', _correlationId: 'c', _instanceId: 'i' },
    _requirementMatrix: '{"ExcelApi":"1.13","SharedRuntime":"1.1"}',
  };
  const answerTo = (name: unknown, data: unknown): unknown => {
    if (name === 'ContextActivationManager_getAppContextAsync') return context;
    if (name !== 'executeMethod') return {};
    const request = (data as { ArrayData?: unknown[] }).ArrayData?.[4];
    if (typeof request !== 'string') return { Error: 0 };
    excel.requests.push(request);
    const { Actions } = JSON.parse(request) as { Actions: { Id: number }[] };
    const results = { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(results)] };
  };
  addEventListener('message', ({ data, source }) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>;
    if (message._messageType !== 0) return;
    if (message._actionName === 'appCommandInvoked') ribbon = { message, source: source as Window };
    send(source as Window, message, answerTo(message._actionName, message._data), 0);
  });
  excel.press = (name) => {
    if (!ribbon) throw new Error('The client does not listen to the ribbon.');
    send(ribbon.source, ribbon.message, [name, name, JSON.stringify({ source: { id: name } })], 1);
  };
  frame.name = JSON.stringify({
    ...{
      baseFrameName: 'panel',
      hostInfo: 'Excel|Web|16.01|en-US|corr|||0',
      serializerVersion: 1,
      flights: '[]',
    },
    xdmInfo: `${conversation}|app|${location.href}`,
  });
  frame.src = '/taskpane.html';
  document.body.append(frame);
}

/** The pane inside what the client library takes for Excel on the web. */
export interface OpenExcel {
  readonly pane: Frame;
  /** The requests that the client has sent so far, as it wrote them. */
  requests: () => Promise<string[]>;
  /** Presses a button of the ribbon whose function has this name. */
  press: (name: string) => Promise<void>;
}

/** Opens the built pane inside Excel on the web; what is neither the pane's nor office.js is refused. */
export async function openInExcel(context: BrowserContext, built: string): Promise<OpenExcel> {
  await context.route(
    () => true,
    (route) => {
      const url = route.request().url();
      if (url === `${ORIGIN}/excel.html`) {
        const body = `<!doctype html><body><script>(${playExcel.toString()})()</script></body>`;
        return route.fulfill({ contentType: 'text/html', body });
      }
      const body = officeFile(url) ?? builtFile(built, url);
      if (!body) return route.abort();
      return route.fulfill({ contentType: url.endsWith('.html') ? 'text/html' : 'text/javascript', body });
    },
  );
  const page: Page = await context.newPage();
  await page.goto(`${ORIGIN}/excel.html`);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (!pane) throw new Error('Excel shows no pane.');
  return {
    pane,
    requests: () => page.evaluate(() => (window as unknown as ExcelWindow).requests),
    press: (name) => page.evaluate((button) => (window as unknown as ExcelWindow).press(button), name),
  };
}

function builtFile(built: string, url: string): Buffer | null {
  const { origin, pathname } = new URL(url);
  const file = path.join(built, pathname);
  return origin === ORIGIN && existsSync(file) ? readFileSync(file) : null;
}
