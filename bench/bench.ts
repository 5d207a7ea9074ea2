import { readFileSync } from 'node:fs';
import { Bench, type Task } from 'tinybench';
import type { Cascade } from '../src/cascade/cascade';
import { walk } from '../src/cascade/walk';
import { openXlsx } from '../src/hosts/xlsx';
import { baca } from '../src/workflow/baca';
import { hitung } from '../src/workflow/hitung';
import { periksa } from '../src/workflow/periksa';
import { susun } from '../src/workflow/susun';

const CASCADING = 'samples/cascading-bkd-2024.xlsx';
const REALISASI = 'samples/contoh-realisasi.xlsx';

function open(name: string) {
  return openXlsx(new Uint8Array(readFileSync(name)), name);
}

/** The same cascade many times over, as a large agency would have it. */
function enlarged(cascade: Cascade, times: number): Cascade {
  const copies = Array.from({ length: times }, () => cascade.sasaran).flat();
  return { ...cascade, sasaran: copies.map((sasaran, i) => ({ ...sasaran, nomor: i + 1 })) };
}

/** The middle of the times a task took, in milliseconds. */
function median({ result }: Task): number {
  return 'latency' in result ? result.latency.p50 : NaN;
}

/**
 * How long each step takes on the samples, as a multiple of opening the file: times differ from machine to
 * machine, ratios and counts hardly do.
 */
async function main(): Promise<void> {
  const workbook = await open(CASCADING).read();
  const reading = baca(workbook);
  const large = { ...reading, cascade: enlarged(reading.cascade, 10) };
  const filled = await open(REALISASI).read();
  const readFilled = baca(filled);
  const plan = susun(workbook, reading);

  const bench = new Bench({ time: 1000, warmupIterations: 2, throws: true })
    .add('membuka berkas', () => open(CASCADING).read())
    .add('baca', () => baca(workbook))
    .add('periksa', () => periksa(reading, { ketat: false }))
    .add('periksa, 10 kali lipat', () => periksa(large, { ketat: false }))
    .add('hitung', () => hitung(filled, readFilled))
    .add('susun', () => susun(workbook, reading))
    .add('menulis berkas', () => open(CASCADING).compose(plan));
  await bench.run();

  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const drawn = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  console.log(
    `Dibaca: ${workbook.sheets.length} lembar, ${cells} sel, ${[...walk(reading.cascade)].length} simpul`,
  );
  console.log(`Disusun: ${plan.sheets.length} lembar, ${drawn} sel`);
  const [first] = bench.tasks;
  const unit = first ? median(first) : NaN;
  for (const task of bench.tasks) console.log(`${task.name}: ${(median(task) / unit).toFixed(2)} x`);
}

void main();
