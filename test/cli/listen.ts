import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

// Whole workbooks are read and composed here; a busy machine takes its time.
jest.setTimeout(60_000);

export const SAMPLE = 'samples/cascading-bkd-2024.xlsx';

/** What a call of the command line says and ends with. */
export async function listen(
  ...argv: readonly string[]
): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    rinci: null,
    columns: 100,
  });
  return { status, out, err };
}

/** A folder for the files of one test file, gone when its tests are done. */
export function testFolder(): {
  readonly path: string;
  put(name: string, content: Uint8Array | string): string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'cascading-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    path: folder,
    put: (name, content) => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
