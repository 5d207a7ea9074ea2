/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const ORIGIN = 'https://localhost:3000';
const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');

/**
 * The order in which the add-in-only manifest's schema wants the children of each element, for the elements
 * that are used here. Source: 'How to find the proper order of manifest elements', Office Add-ins documentation.
 */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const all = (selector: string): Element[] =>
  [...manifest.getElementsByTagName('*')].filter(({ tagName }) => tagName === selector);

const texts = (selector: string): string[] => all(selector).map((element) => element.textContent);

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Every address in the manifest: resources, icons, the page. */
const addresses = [...manifest.getElementsByTagName('*')]
  .map((element) => attribute(element, 'DefaultValue'))
  .filter((value) => value.includes('://'));

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

test('elements stand in the order of the schema', () => {
  for (const [parent, order] of Object.entries(ORDER)) {
    for (const element of all(parent)) {
      const places = [...element.children].map(({ tagName }) => order.indexOf(tagName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
});

test('it says who it is', () => {
  expect(texts('Id')[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(texts('Version')[0]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(texts('Version')[0]).toBe(`${version}.0`);
  expect(texts('DefaultLocale')).toEqual(['id-ID']);
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

test('every resid names a resource of at most 32 characters, and every resource is used', () => {
  const used = [...manifest.getElementsByTagName('*')].map((e) => attribute(e, 'resid')).filter(Boolean);
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).map((e) => attribute(e, 'id'));
  const ids = defined.filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
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
  expect(named.map((element) => (element?.getAttribute('DefaultValue')?.length ?? 0) <= 250)).toEqual([
    true,
    true,
  ]);
  expect(named.map((element) => element?.querySelector('Override')?.getAttribute('Locale'))).toEqual([
    'en-US',
    'en-US',
  ]);
});

test('every address is of one origin, over https, and its file is there', () => {
  expect(addresses.map((address) => new URL(address).origin)).toEqual(addresses.map(() => ORIGIN));
  const files = addresses.map((address) => new URL(address).pathname.slice(1));
  const page = 'taskpane.html';
  expect(files.filter((file) => file !== page && !existsSync(path.join(ROOT, file)))).toEqual([]);
  expect(existsSync(path.join(ROOT, 'src/taskpane', page))).toBe(true);
});

test('every icon has the size it is asked for, and the mark comes in all five', () => {
  const images = new Map(all('bt:Image').map((i) => [attribute(i, 'id'), attribute(i, 'DefaultValue')]));
  const asked = all('bt:Image').filter((image) => image.hasAttribute('size'));
  expect(asked).toHaveLength(12);
  for (const image of asked) {
    const address = images.get(attribute(image, 'resid')) ?? '';
    const size = Number(attribute(image, 'size'));
    expect(pngSize(path.join(ROOT, new URL(address).pathname))).toEqual([size, size]);
  }
  for (const size of [16, 32, 64, 80, 128]) {
    expect(pngSize(path.join(ROOT, `assets/cascading-${size}.png`))).toEqual([size, size]);
  }
});

test('a control shows the sizes 16, 32 and 80', () => {
  for (const icon of all('Icon')) {
    expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  }
});
