import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listen, SAMPLE, testFolder } from './listen';

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
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['cascade', 'sumber', 'dikenal', 'tidakTerbaca']);
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

describe('killed while it composes over an earlier HASIL', () => {
  const MOMENTS = 50;
  const work = path.join(folder.path, 'bunuh');
  const result = path.join(work, 'hasil.xlsx');
  // A small cascade: a run is short, so that writing is a good part of it.
  const source = path.join(work, 'ringkasan.xlsx');
  const composing = (output: string) => [command, 'susun', source, '-o', output];
  const draft = () => readdirSync(work).find((name) => name.endsWith('.tmp'));

  /** Runs until the moment has come, then ends the process at once; tells whether it was still running. */
  async function killedAt(hasCome: () => boolean): Promise<boolean> {
    const child = spawn(process.execPath, composing(result), { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    const look = () => {
      if (child.exitCode !== null) return;
      if (hasCome()) child.kill('SIGKILL');
      else setTimeout(look, 1);
    };
    look();
    return (await ended) === 'SIGKILL';
  }

  /** A run over the earlier HASIL that nobody kills: what it writes, and how long it takes in milliseconds. */
  function wholeRun(old: Buffer): { readonly bytes: Buffer; readonly took: number } {
    const output = path.join(work, 'utuh.xlsx');
    writeFileSync(output, old);
    const began = Date.now();
    execFileSync(process.execPath, composing(output));
    return { bytes: readFileSync(output), took: Date.now() - began };
  }

  test(`at ${MOMENTS} random moments: HASIL is either the old or the whole new file`, async () => {
    mkdirSync(work);
    await listen('susun', SAMPLE, '-o', source, '--lembar', 'ringkasan');
    await listen('susun', source, '-o', result, '--lembar', 'temuan');
    const old = readFileSync(result);
    const whole = wholeRun(old);
    expect(whole.bytes.equals(old)).toBe(false);
    let killed = 0;
    let halfWritten = 0;
    for (let i = 0; i < MOMENTS; i++) {
      const began = Date.now();
      const moment = Math.random() * whole.took;
      // Every other time while it writes: a moment at random seldom falls there.
      const hasCome = () => (i % 2 === 0 ? Date.now() - began >= moment : draft() !== undefined);
      killed += (await killedAt(hasCome)) ? 1 : 0;
      const left = draft();
      halfWritten += left ? 1 : 0;
      if (left) rmSync(path.join(work, left));
      expect(existsSync(result)).toBe(true);
      const now = readFileSync(result);
      const isNew = now.equals(whole.bytes);
      expect(isNew || now.equals(old)).toBe(true);
      if (isNew) writeFileSync(result, old);
    }
    expect(killed).toBeGreaterThan(MOMENTS / 4);
    expect(halfWritten).toBeGreaterThan(0);
  }, 300_000);
});
