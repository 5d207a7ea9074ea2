/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const ORIGIN = 'https://localhost:3000';
const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');

/**
 * What the add-in-only manifest's schema wants inside each element, in its order, for the elements that are used here
 * (`?` may be missing, `+` one or more). Source: 'How to find the proper order of manifest elements', Office Add-ins
 * documentation.
 */
const CONTENT: Record<string, string> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl? AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'VersionOverrides Host': 'Runtimes DesktopFormFactor',
  Runtimes: 'Runtime',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  ExtensionPoint: 'CustomTab',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image bt:Image bt:Image',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const all = (selector: string): Element[] =>
  [...manifest.getElementsByTagName('*')].filter(({ tagName }) => tagName === selector);

const texts = (selector: string): string[] => all(selector).map((element) => element.textContent);

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Every address in the manifest: resources, icons, the page. */
const addresses = [...manifest.getElementsByTagName('*')]
  .map((element) => attribute(element, 'DefaultValue'))
  .filter((value) => value.includes('://'));

const fileOf = (address: string): string => path.join(ROOT, new URL(address).pathname);

/** Width and height as a PNG file itself states them. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('it is well-formed', () => {
  expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
});

test('elements stand in the order of the schema, none is missing, none too many', () => {
  for (const [selector, content] of Object.entries(CONTENT)) {
    const wanted = new RegExp(`^${content.replace(/([\w:]+)([?+]?) ?/g, '($1 )$2')}$`);
    const found = [...manifest.querySelectorAll(selector)];
    expect([selector, found.length > 0]).toEqual([selector, true]);
    for (const { children } of found)
      expect([...children].map(({ tagName }) => `${tagName} `).join('')).toMatch(wanted);
  }
});

test('it speaks of Excel, in the words of the schema', () => {
  const office = 'http://schemas.microsoft.com/office';
  expect(manifest.documentElement.namespaceURI).toBe(`${office}/appforoffice/1.1`);
  expect(all('VersionOverrides').map(({ namespaceURI }) => namespaceURI)).toEqual([
    `${office}/taskpaneappversionoverrides`,
  ]);
  expect(manifest.documentElement.lookupNamespaceURI('bt')).toBe(`${office}/officeappbasictypes/1.0`);
  const types = ['VersionOverrides', 'ExtensionPoint', 'Control'].flatMap((name) =>
    all(name).map((element) => attribute(element, 'xsi:type')),
  );
  expect([...new Set(types)]).toEqual(['VersionOverridesV1_0', 'PrimaryCommandSurface', 'Button']);
  const hosts = all('Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'));
  expect(hosts).toEqual(['Workbook', 'Workbook']);
  expect(all('Runtime').map((runtime) => attribute(runtime, 'lifetime'))).toEqual(['long']);
});

test('tab, group and buttons have ids of their own', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap(all).map((element) => attribute(element, 'id'));
  expect(ids).not.toContain('');
  expect(new Set(ids).size).toBe(ids.length);
});

test('it says who it is', () => {
  expect(texts('Id')[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(texts('Version')[0]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(texts('Version')[0]).toBe(`${version}.0`);
  expect(texts('DefaultLocale')).toEqual(['id-ID']);
  expect(texts('ProviderName')[0]).not.toBe('');
  expect(texts('Permissions')).toEqual(['ReadWriteDocument']);
});

test('the floor is ExcelApi 1.13, and one runtime for pane and ribbon', () => {
  const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets).toEqual([
    ['ExcelApi', '1.13'],
    ['SharedRuntime', '1.1'],
  ]);
  const pages = ['Runtime', 'FunctionFile'].flatMap(all).map((element) => attribute(element, 'resid'));
  const actions = all('Action').flatMap((action) => [...action.getElementsByTagName('SourceLocation')]);
  expect([...pages, ...actions.map((element) => attribute(element, 'resid'))]).toEqual([
    'Taskpane.Url',
    'Taskpane.Url',
    'Taskpane.Url',
  ]);
});

test('the tab Cascading holds Buka Panel, Periksa and Susun', () => {
  const label = (element: Element): string =>
    attribute(element.querySelector(':scope > Label') ?? element, 'resid');
  const words = new Map(all('bt:String').map((s) => [attribute(s, 'id'), attribute(s, 'DefaultValue')]));
  expect(all('CustomTab').map((tab) => words.get(label(tab)))).toEqual(['Cascading']);
  const buttons = all('Control').map((control) => [
    words.get(label(control)),
    attribute(control.querySelector('Action') ?? control, 'xsi:type'),
    control.querySelector('FunctionName')?.textContent ?? null,
  ]);
  expect(buttons).toEqual([
    ['Buka Panel', 'ShowTaskpane', null],
    ['Periksa', 'ExecuteFunction', 'periksa'],
    ['Susun', 'ExecuteFunction', 'susun'],
  ]);
});

test('every resid names a resource of its kind, of at most 32 characters, and every resource is used', () => {
  const KINDS = {
    'Label, Title': 'bt:ShortStrings',
    'Supertip Description': 'bt:LongStrings',
    Icon: 'bt:Images',
    'Runtime, FunctionFile, Action SourceLocation': 'bt:Urls',
  };
  for (const [selector, list] of Object.entries(KINDS)) {
    const found = [...manifest.querySelectorAll(selector)];
    const users = selector === 'Icon' ? found.flatMap(({ children }) => [...children]) : found;
    const used = new Set(users.map((element) => attribute(element, 'resid')));
    const ids = all(list).flatMap(({ children }) => [...children].map((e) => attribute(e, 'id')));
    expect([...used].sort()).toEqual([...ids].sort());
    expect(ids.filter(({ length }) => length > 32)).toEqual([]);
  }
});

test('every text is short enough and has its English', () => {
  const limits: [string, number][] = [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ];
  for (const [list, limit] of limits) {
    for (const text of all(list).flatMap(({ children }) => [...children])) {
      const english = text.getElementsByTagName('bt:Override')[0];
      expect(english?.getAttribute('Locale')).toBe('en-US');
      const lengths = [attribute(text, 'DefaultValue'), english?.getAttribute('Value') ?? ''];
      expect(lengths.filter(({ length }) => length === 0 || length > limit)).toEqual([]);
    }
  }
  const named = ['DisplayName', 'Description'].map((name) =>
    manifest.documentElement.querySelector(`:scope > ${name}`),
  );
  const lengths = named.map((element) => element?.getAttribute('DefaultValue')?.length ?? 0);
  expect(lengths[0]).toBeLessThanOrEqual(125);
  expect(lengths[1]).toBeLessThanOrEqual(250);
  expect(named.map((element) => element?.querySelector('Override')?.getAttribute('Locale'))).toEqual([
    'en-US',
    'en-US',
  ]);
});

test('every address is of one origin, over https, and its file is there', () => {
  expect(addresses.map((address) => new URL(address).origin)).toEqual(addresses.map(() => ORIGIN));
  const pages = [...all('SourceLocation'), ...all('bt:Url')].map((e) => attribute(e, 'DefaultValue'));
  expect(pages.filter(Boolean)).toEqual([`${ORIGIN}/taskpane.html`, `${ORIGIN}/taskpane.html`]);
  expect(existsSync(path.join(ROOT, 'src/taskpane/taskpane.html'))).toBe(true);
  const others = addresses.filter((address) => !pages.includes(address));
  expect(others.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
});

test('every icon has the size it is asked for, and the mark comes in all five', () => {
  const images = new Map(all('bt:Image').map((i) => [attribute(i, 'id'), attribute(i, 'DefaultValue')]));
  const asked = all('bt:Image').filter((image) => image.hasAttribute('size'));
  expect(asked).toHaveLength(12);
  for (const image of asked) {
    const address = images.get(attribute(image, 'resid')) ?? '';
    const size = Number(attribute(image, 'size'));
    expect(pngSize(fileOf(address))).toEqual([size, size]);
  }
  const own = ['IconUrl', 'HighResolutionIconUrl'].flatMap(all).map((e) => attribute(e, 'DefaultValue'));
  expect(own.map((address) => pngSize(fileOf(address))[0])).toEqual([32, 64]);
  for (const size of [16, 32, 64, 80, 128]) {
    expect(pngSize(path.join(ROOT, `assets/cascading-${size}.png`))).toEqual([size, size]);
  }
});

test('a control shows the sizes 16, 32 and 80', () => {
  for (const icon of all('Icon')) {
    expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  }
});
