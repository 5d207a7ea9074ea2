import { readFileSync } from 'node:fs';
import { readXlsx as readWithLibrary, writeXlsx as writeWithLibrary } from 'hucre/xlsx';
import { NODE_INFLATER } from '../src/cli/inflate';
import { readXlsx } from '../src/hosts/xlsx';
import { baca } from '../src/workflow/baca';
import { periksa } from '../src/workflow/periksa';
import { cpuOf, sayRatio, sayStep } from './clock';

const CELLS = { rows: 60_000, cols: 20 };

/** A list of 1.2 million cells, texts and numbers by turns, as offices keep them beside their cascade. */
function manyCells(): Promise<Uint8Array> {
  const { rows, cols } = CELLS;
  const list = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (_, col) => (col % 2 ? row * col : `Pegawai ${(row * cols + col) % 5000}`)),
  );
  return writeWithLibrary({ sheets: [{ name: 'Daftar', rows: list }] });
}

/** What reading files costs, as a multiple of what the library `hucre` takes for the same file. */
export async function reading(): Promise<void> {
  sayStep('menulis 1,2 juta sel');
  const bytes = await manyCells();
  sayStep('membaca 1,2 juta sel');
  const ours = await cpuOf(() => readXlsx(bytes, NODE_INFLATER), 2, true);
  const theirs = await cpuOf(() => readWithLibrary(bytes), 2, true);
  sayRatio('membaca 1,2 juta sel, terhadap hucre', ours / theirs, 1);
  sayStep('memeriksa berkas contoh');
  const sample = readFileSync('samples/cascading-bkd-2024.xlsx');
  const check = () => periksa(baca(readXlsx(sample, NODE_INFLATER)), { ketat: false });
  await cpuOf(check, 20, true);
  await cpuOf(() => readWithLibrary(sample), 20, true);
  sayRatio(
    'memeriksa berkas contoh, terhadap hucre',
    (await cpuOf(check, 20, true)) / (await cpuOf(() => readWithLibrary(sample), 20, true)),
    1.6,
  );
}
