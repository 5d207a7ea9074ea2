import { execFileSync, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { SAMPLE, testFolder } from './listen';

/** The command itself, bundled as it is installed and run by Node. */
const folder = testFolder();
const command = path.join(folder.path, 'cascading.js');

beforeAll(() => {
  const webpack = require.resolve('webpack/bin/webpack.js');
  execFileSync(process.execPath, [
    webpack,
    '--config-name',
    'cli',
    '--mode',
    'development',
    '-o',
    folder.path,
  ]);
}, 60_000);

function cascading(...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...argv], { encoding: 'utf8' });
}

test('results go to stdout, status 0', () => {
  const { status, stdout, stderr } = cascading('baca', SAMPLE, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['cascade', 'sumber', 'tidakTerbaca']);
});

test('errors go to stderr in one line without a stack, status 2', () => {
  expect(cascading('baca', 'tidak-ada.xlsx')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'cascading: tidak-ada.xlsx: Berkas tidak ditemukan; periksa nama dan foldernya.\n',
  });
});

test('a reader that stops early is no fault', async () => {
  const child = spawn(process.execPath, [command, 'baca', SAMPLE, '--json']);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
