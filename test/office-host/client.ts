import { readFileSync } from 'node:fs';
import type { BookModel } from './model';
import { PlayedExcel, type HostOptions } from './host';

/** The genuine client library; its version is pinned in package.json. */
const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

export interface ClientOptions extends HostOptions {
  /** The highest ExcelApi that the played Excel says it has; default 1.13. */
  readonly api?: string;
  /** Other sets that it says it has, with their versions. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly displayLanguage?: string;
}

/** Microsoft's client library, talking to a played Excel. */
export interface Client {
  readonly Excel: typeof Excel;
  /** As much of Office as add-ins use besides Excel. */
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: PlayedExcel;
}

/** What the client finds around it; it is loaded once for each file of tests. */
const surroundings: { host: PlayedExcel | null; context: Record<string, unknown> } = {
  host: null,
  context: {},
};

interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** The client puts itself here. */
  onMessageFromHost?: (text: string) => void;
}

const bridge: Bridge = {
  sendMessageToHost: (text) => {
    const { id, flags, message } = JSON.parse(text) as {
      id: number;
      flags: number;
      message: { body: unknown };
    };
    const { host } = surroundings;
    if (!host) throw new Error('No Excel is played.');
    void host.handle(JSON.stringify(message.body), flags).then(({ statusCode, body }) => {
      // Where the request failed as a whole, the body is a text.
      const told = statusCode === 200 ? body : JSON.stringify(body);
      bridge.onMessageFromHost?.(
        JSON.stringify({ id, type: 1, message: { statusCode, headers: {}, body: told } }),
      );
    });
  },
};

/** Loads the client library once and lets it talk to an Excel that has a workbook open. */
export function openClient(book: BookModel, options: ClientOptions = {}): Client {
  const host = new PlayedExcel(book, options);
  surroundings.host = host;
  surroundings.context = contextOf(book, options);
  host.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  const loaded = load();
  return { ...loaded, host };
}

function contextOf(book: BookModel, { api = '1.13', sets = {}, displayLanguage = 'id-ID' }: ClientOptions) {
  const declared: Readonly<Record<string, string>> = {
    ...{ ExcelApi: api, SharedRuntime: '1.1', DelayForCellEdit: '1.1', ...sets },
  };
  const isSetSupported = (name: string, version?: string | number) =>
    isAtLeast(declared[name], String(version ?? '1.0'));
  return {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: 'Excel',
    platform: 'OfficeOnline',
    document: { url: `https://contoh.test/${book.name}`, mode: 'readWrite' },
    requirements: { isSetSupported },
  };
}

function isAtLeast(has: string | undefined, wanted: string): boolean {
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

type Loaded = Pick<Client, 'Excel' | 'Office' | 'OfficeExtension'>;
let loaded: Loaded | null = null;

function load(): Loaded {
  if (loaded) return loaded;
  surround();
  // Indirect: in the realm of the tests, so that its errors are errors of ours, too.
  (0, eval)(readFileSync(CLIENT, 'utf8'));
  const found = globalThis as unknown as Loaded & {
    OfficeExtension: { CommonUtility: Record<string, unknown> };
  };
  found.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  loaded = found;
  return loaded;
}

/** The little of a browser that the client looks for while it loads. */
function surround(): void {
  const nothing = () => undefined;
  const page = {
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: nothing,
    head: {},
    currentScript: null,
    cookie: '',
  };
  const stands: Readonly<Record<string, unknown>> = {
    _richApiNativeBridge: bridge,
    window: globalThis,
    document: page,
    location: { search: '', href: 'https://panel.test/', hash: '', origin: 'https://panel.test' },
    navigator: { userAgent: 'Node', platform: 'Linux' },
    name: '',
    addEventListener: nothing,
    removeEventListener: nothing,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => surroundings.context,
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', hostSpecificFileVersion: '16.00' }),
      },
    },
  };
  for (const [name, value] of Object.entries(stands)) {
    if (name in globalThis && !['_richApiNativeBridge', 'OSF', 'navigator'].includes(name)) continue;
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}
