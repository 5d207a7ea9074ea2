import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Pushed } from '../office-host/events';
import { PlayedExcel, type HostOptions } from '../office-host/host';
import { BookModel } from '../office-host/model';

const ROOT = path.resolve(__dirname, '../..');
/** Where the pane lives that Excel shows. */
export const ORIGIN = 'https://panel.test';

/** office.js, and the parts of itself that it loads from beside it. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The genuine client library, from the npm package that is pinned for the tests; null for other addresses. */
export function officeFile(url: string): Buffer | null {
  if (!url.startsWith(OFFICE_CDN)) return null;
  const file = path.join(ROOT, 'node_modules/@microsoft/office-js/dist', url.slice(OFFICE_CDN.length));
  return existsSync(file) ? readFileSync(file) : null;
}

export interface ExcelOptions extends HostOptions {
  /** The workbook that is open; without one every question is answered with nothing. */
  readonly book?: BookModel;
  /** Sets that Excel says it has, with their versions, beside ExcelApi 1.13. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Where the pane lives; default ORIGIN. */
  readonly address?: string;
  /** The language of Excel's menus; default id-ID. */
  readonly displayLanguage?: string;
  /**
   * Office's theme, where Excel tells it: on the desktop. On the web it does not, and the pane follows the system
   * (colorScheme of the browser context).
   */
  readonly theme?: 'light' | 'dark';
}

/** What the page that plays Excel is told of it. */
interface Setting {
  readonly sets: string;
  readonly displayLanguage: string;
  readonly url: string;
  readonly readOnly: boolean;
}

/** What the page that plays Excel remembers, and what the test calls. */
interface ExcelWindow extends Window {
  requests: string[];
  press: (name: string) => void;
  push: (entries: readonly Pushed[]) => void;
  /** In Node: the answer to a request, as the client wants it. */
  askExcel: (body: string, flags: number) => Promise<unknown>;
}

/**
 * Plays Excel on the web in the page around the pane: it says who it is, remembers the requests of the client and
 * hands them on to the workbook in Node, pushes events, and presses buttons of the ribbon.
 */
function playExcel(setting: Setting): void {
  const excel = window as unknown as ExcelWindow;
  const frame = document.createElement('iframe');
  const conversation = 'percakapan';
  const listeners = new Map<unknown, { message: Record<string, unknown>; source: Window }>();
  excel.requests = [];
  const send = (to: Window, message: Record<string, unknown>, data: unknown, responseType: 0 | 1) => {
    const { _actionName, _correlationId, _conversationId } = message;
    const answer = { _messageType: 1, _actionName, _correlationId, _conversationId, _origin: location.href };
    const rest = { _serializerVersion: 1, _errorCode: 0, _responseType: responseType, _data: data };
    to.postMessage(JSON.stringify({ ...answer, ...rest }), '*');
  };
  const context = {
    ...{ _id: 'app', _appName: 16, _appVersion: '16.0', _docUrl: setting.url },
    // 0 can only be read, 1 can be written.
    _clientMode: setting.readOnly ? 0 : 1,
    ...{ _appUILocale: setting.displayLanguage, _dataLocale: setting.displayLanguage },
    ...{ _settings: {}, _reason: 1, _osfControlType: 1 },
    ...{ _eToken: '', _correlationId: 'c', _instanceId: 'i' },
    _requirementMatrix: setting.sets,
  };
  const answerTo = async (name: unknown, data: unknown): Promise<unknown> => {
    if (name === 'ContextActivationManager_getAppContextAsync') return context;
    if (name !== 'executeMethod') return {};
    const array = (data as { ArrayData?: unknown[] }).ArrayData;
    const request = array?.[4];
    if (typeof request !== 'string') return { Error: 0 };
    excel.requests.push(request);
    return excel.askExcel(request, Number(array?.[6] ?? 0));
  };
  addEventListener('message', ({ data, source }) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>;
    if (message._messageType !== 0) return;
    const from = source as Window;
    // 1: the client listens to an event from now on.
    if (message._actionType === 1) listeners.set(message._actionName, { message, source: from });
    void answerTo(message._actionName, message._data).then((answer) => send(from, message, answer, 0));
  });
  const tell = (event: string, data: unknown) => {
    const listener = listeners.get(event);
    if (listener) send(listener.source, listener.message, data, 1);
    return listener !== undefined;
  };
  excel.press = (name) => {
    if (!tell('appCommandInvoked', [name, name, JSON.stringify({ source: { id: name } })]))
      throw new Error('The client does not listen to the ribbon.');
  };
  excel.push = (entries) => {
    const arrays = entries.map((each) => [
      each.messageCategory,
      each.messageType,
      each.targetId,
      each.message,
    ]);
    tell('richApiMessage', { ArrayData: arrays });
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
  frame.src = 'taskpane.html';
  frame.title = 'Panel';
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  document.body.append(frame);
}

/** The pane inside what the client library takes for Excel on the web. */
export interface OpenExcel {
  readonly pane: Frame;
  /** The page around the pane; for pictures and the size of the window. */
  readonly page: Page;
  /** The Excel behind it: its workbook, round trips, faults to play, edits of other people. */
  readonly host: PlayedExcel;
  /** The requests that the client has sent so far, as it wrote them. */
  requests: () => Promise<string[]>;
  /** Presses a button of the ribbon whose function has this name. */
  press: (name: string) => Promise<void>;
}

/** Opens the built pane inside Excel on the web; what is neither the pane's nor office.js is refused. */
export async function openInExcel(
  context: BrowserContext,
  built: string,
  options: ExcelOptions = {},
): Promise<OpenExcel> {
  const { book = new BookModel(), sets = {}, displayLanguage = 'id-ID', theme, address = ORIGIN } = options;
  const host = new PlayedExcel(book, options);
  const declared = { ExcelApi: '1.13', SharedRuntime: '1.1', DelayForCellEdit: '1.1', ...sets };
  const setting: Setting = {
    ...{ sets: JSON.stringify(declared), displayLanguage, readOnly: book.readOnly },
    url: `https://excel.test/${book.name}`,
  };
  await serve(context, { built, address }, setting, theme);
  const page = await context.newPage();
  await page.exposeFunction('askExcel', (body: string, flags: number) =>
    options.book ? ask(host, body, flags) : nothing(body),
  );
  host.onEvents((entries) => {
    const push = (pushed: readonly Pushed[]) => (window as unknown as ExcelWindow).push(pushed);
    // A page that was closed meanwhile hears nothing.
    void page.evaluate(push, entries).catch(() => undefined);
  });
  await page.goto(`${address}/excel.html`);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (!pane) throw new Error('Excel shows no pane.');
  return {
    ...{ pane, page, host },
    requests: () => page.evaluate(() => (window as unknown as ExcelWindow).requests),
    press: (name) => page.evaluate((button) => (window as unknown as ExcelWindow).press(button), name),
  };
}

async function serve(
  context: BrowserContext,
  pane: { readonly built: string; readonly address: string },
  setting: Setting,
  theme: ExcelOptions['theme'],
): Promise<void> {
  await context.route(
    () => true,
    (route) => {
      const url = route.request().url();
      if (url === `${pane.address}/excel.html`) {
        const body = `<!doctype html><html lang="id"><title>Excel</title><body><script>(${playExcel.toString()})(${JSON.stringify(setting)})</script></body></html>`;
        return route.fulfill({ contentType: 'text/html', body });
      }
      const body = officeFile(url) ?? builtFile(pane, url);
      if (!body) return route.abort();
      const themed =
        theme && /\/excel-web-[\d.]+\.js$/.test(url) ? `${body.toString()}${tellTheme(theme)}` : body;
      return route.fulfill({ contentType: typeOf(url), body: themed });
    },
  );
}

/** What Excel on the desktop tells and Excel on the web does not: after the client library, which stays as it is. */
function tellTheme(theme: 'light' | 'dark'): string {
  const isDark = theme === 'dark';
  const [back, fore] = isDark ? ['#262626', '#FFFFFF'] : ['#FFFFFF', '#262626'];
  const value = JSON.stringify({
    ...{ isDarkTheme: isDark, themeId: isDark ? 4 : 3 },
    ...{ bodyBackgroundColor: back, bodyForegroundColor: fore },
    ...{ controlBackgroundColor: back, controlForegroundColor: fore },
  });
  return `
{ const factory = OSF._OfficeAppFactory, set = factory.setContext;
  factory.setContext = (context) => { Object.defineProperty(context, 'officeTheme', { value: ${value} }); set(context); }; }`;
}

/** Errors of whole requests, by the numbers in which Excel on the web tells them. */
const ERRORS: Readonly<Record<string, number>> = {
  AccessDenied: 7_000,
  ActivityLimitReached: 5_102,
  InvalidOperationInCellEditMode: 5_004,
  InvalidOrTimedOutSession: 5_012,
  RequestPayloadSizeLimitExceeded: 5_103,
  ResponsePayloadSizeLimitExceeded: 5_104,
};
const GENERAL_EXCEPTION = 5_001;

/** A request to the workbook, answered by the played Excel; what is asked of others (the runtime) is left alone. */
async function ask(host: PlayedExcel, body: string, flags: number): Promise<unknown> {
  const { ObjectPaths } = JSON.parse(body) as {
    ObjectPaths: Readonly<Record<string, { ObjectPathType: number }>>;
  };
  // Services of the client's own are new objects, not parts of the workbook.
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2)) return nothing(body);
  const answer = await host.handle(body, flags);
  if ('error' in answer.body)
    return { Version: 1, Error: ERRORS[answer.body.error.code] ?? GENERAL_EXCEPTION };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer.body)] };
}

/** An answer that holds nothing for each action. */
function nothing(body: string): unknown {
  const { Actions } = JSON.parse(body) as { Actions: { Id: number }[] };
  const results = { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(results)] };
}

function builtFile({ built, address }: { built: string; address: string }, url: string): Buffer | null {
  if (!url.startsWith(`${address}/`)) return null;
  const file = path.join(
    built,
    new URL(url).pathname.slice(new URL(address).pathname.replace(/\/$/, '').length),
  );
  return existsSync(file) ? readFileSync(file) : null;
}

function typeOf(url: string): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith('.html')) return 'text/html';
  if (pathname.endsWith('.png')) return 'image/png';
  return pathname.endsWith('.xlsx') ? 'application/octet-stream' : 'text/javascript';
}
