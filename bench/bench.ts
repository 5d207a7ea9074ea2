import { readFileSync } from 'node:fs';
import { Bench, type Task } from 'tinybench';
import type { Cascade } from '../src/cascade/cascade';
import { walk } from '../src/cascade/walk';
import { openXlsx } from '../src/hosts/xlsx';
import type { Cell, Sheet, WorkbookContent } from '../src/workbook/sheet';
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

/** The workbook with a sheet of 300 000 cells that are none of ours, as offices keep lists beside their cascade. */
function withList({ sheets }: WorkbookContent): WorkbookContent {
  const cells = Array.from({ length: 300_000 }, (_, i): Cell => {
    const place = { row: Math.floor(i / 20), col: i % 20 };
    return i % 2 ? { ...place, kind: 'number', value: i } : { ...place, kind: 'text', value: `Pegawai ${i}` };
  });
  const list: Sheet = { name: 'Daftar', visibility: 'visible', cells, merges: [], tables: [], mark: null };
  return { sheets: [...sheets, list] };
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
  const listed = withList(workbook);

  const bench = new Bench({ time: 1000, warmupIterations: 2, throws: true })
    .add('membuka berkas', () => open(CASCADING).read())
    .add('baca', () => baca(workbook))
    .add('baca, di samping 300 000 sel lain', () => baca(listed))
    .add('periksa', () => periksa(reading, { ketat: false }))
    .add('periksa, 10 kali lipat', () => periksa(large, { ketat: false }))
    .add('hitung', () => hitung(filled, readFilled))
    .add('hitung, di samping 300 000 sel lain', () => hitung(listed, reading))
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
