import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE_FILE } from '../support/sample';
import { goTo, sampleBook } from './journey';
import { serve } from './server';
import { ours, useStage } from './stage';

const ROOT = path.resolve(__dirname, '../..');
const ADDRESS = 'https://intranet.contoh.go.id/cascading';

// It is built once, with office.js of its own: what comes from Microsoft's server is the pane of the other tests.
jest.setTimeout(300_000);

const { newContext, openExcel } = useStage();
let folder = '';
const inPackage = (...parts: readonly string[]) => path.join(folder, 'paket', ...parts);

function pack(...options: readonly string[]) {
  const script = path.join(ROOT, 'scripts/package.js');
  return spawnSync(process.execPath, [script, ...options], { cwd: ROOT, encoding: 'utf8' });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paket-'));
  const { status, stderr } = pack(
    ...['--alamat', `${ADDRESS}/`, '--office', 'lokal', '--folder', inPackage()],
  );
  expect([status, stderr]).toEqual([0, '']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the manifest is ours for that address, and all it points to is in the folder of the pane', () => {
  const manifest = readFileSync(inPackage('manifest.xml'), 'utf8');
  const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  // What test/manifest.test.ts says of the source holds for it.
  expect(manifest).toBe(source.replaceAll('https://localhost:3000', ADDRESS));
  const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url = '']) => url);
  expect(addresses.length).toBeGreaterThan(5);
  for (const url of addresses) {
    expect(url.startsWith(`${ADDRESS}/`)).toBe(true);
    expect([url, existsSync(inPackage('panel', url.slice(ADDRESS.length)))]).toEqual([url, true]);
  }
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  expect(readFileSync(inPackage('BACA-SAYA.txt'), 'utf8')).toContain(`${ADDRESS}/taskpane.html`);
  expect(existsSync(inPackage('panel/manifest.xml'))).toBe(false);
  // The pane stands at the bare address as well.
  const [page, index] = ['taskpane.html', 'index.html'].map((name) =>
    readFileSync(inPackage('panel', name), 'utf8'),
  );
  expect(index).toBe(page);
});

test('at that address it works in Excel, and nothing is asked of any other server', async () => {
  const { pane, left, complaints } = await openExcel({
    ...{ book: sampleBook(), built: inPackage('panel'), address: ADDRESS },
  });
  await pane.getByRole('tree').waitFor();
  await goTo(pane, 'Periksa');
  await pane.getByText('Siap diajukan', { exact: true }).waitFor();
  expect(left).toEqual([]);
  expect(ours(complaints)).toEqual([]);
});

test('from a plain server it works in a plain browser, and nothing is asked of any other server', async () => {
  const server = await serve(inPackage('panel'));
  const context = await newContext();
  const left: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}/`)) left.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`${server.address}/taskpane.html`);
  await page.locator('input[type=file]').setInputFiles(SAMPLE_FILE);
  await page.getByRole('tree').waitFor();
  expect(left.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  server.close();
});

test.each([
  [[], 'Sebutkan alamat tempat panel akan diletakkan dengan --alamat.'],
  [['--alamat', 'http://intranet/cascading'], 'Alamat harus dimulai dengan https://'],
  [['--alamat', 'intranet'], '"intranet" bukan alamat.'],
  [['--alamat', 'https://intranet/?a=1'], 'Alamat tidak boleh memuat'],
  [['--alamat', ADDRESS, '--office', 'sendiri'], '--office adalah cdn atau lokal.'],
])('%j is refused with a sentence', (options, sentence) => {
  const { status, stderr } = pack(...options);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toContain(sentence);
});

test('a folder that holds something else is never emptied', () => {
  const own = path.join(folder, 'milik-saya');
  mkdirSync(own);
  writeFileSync(path.join(own, 'catatan.txt'), 'penting');
  const { status, stderr } = pack('--alamat', ADDRESS, '--folder', own);
  expect(status).toBe(2);
  expect(stderr).toContain('berisi berkas lain');
  expect(readFileSync(path.join(own, 'catatan.txt'), 'utf8')).toBe('penting');
});
