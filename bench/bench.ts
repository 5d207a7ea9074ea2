import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import type { Cascade } from '../src/cascade/cascade';
import { walk } from '../src/cascade/walk';
import { openXlsx } from '../src/hosts/xlsx';
import { baca } from '../src/workflow/baca';
import { periksa } from '../src/workflow/periksa';

const SAMPLE = 'samples/cascading-bkd-2024.xlsx';

/** The same cascade many times over, as a large agency would have it. */
function enlarged(cascade: Cascade, times: number): Cascade {
  const copies = Array.from({ length: times }, () => cascade.sasaran).flat();
  return { ...cascade, sasaran: copies.map((sasaran, i) => ({ ...sasaran, nomor: i + 1 })) };
}

/**
 * How long each step takes on the sample, as a multiple of opening the file: times differ from machine to
 * machine, ratios and counts hardly do.
 */
async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const open = () => openXlsx(bytes, SAMPLE).read();
  const workbook = await open();
  const reading = baca(workbook);
  const large = { ...reading, cascade: enlarged(reading.cascade, 10) };

  const bench = new Bench({ time: 1000, warmupIterations: 3 })
    .add('membuka berkas', open)
    .add('baca', () => baca(workbook))
    .add('periksa', () => periksa(reading, { ketat: false }))
    .add('periksa, 10 kali lipat', () => periksa(large, { ketat: false }));
  await bench.run();

  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  console.log(`${workbook.sheets.length} lembar, ${cells} sel, ${[...walk(reading.cascade)].length} simpul`);
  const medians = bench.tasks.map(({ name, result }) => ({
    name,
    median: 'latency' in result ? result.latency.p50 : NaN,
  }));
  const unit = medians[0]?.median ?? NaN;
  for (const { name, median } of medians) console.log(`${name}: ${(median / unit).toFixed(2)} x`);
}

void main();
