import { readFileSync } from 'node:fs';
import type { Reading } from '../src/cascade/reading';
import { readXlsx, writeXlsx } from '../src/hosts/xlsx';
import { NODE_INFLATER } from '../src/cli/inflate';
import { composedSheet } from '../src/workbook/composed';
import type { WorkbookContent } from '../src/workbook/sheet';
import { baca } from '../src/workflow/baca';
import { hitung } from '../src/workflow/hitung';
import { periksa } from '../src/workflow/periksa';
import { menyusun } from '../src/workflow/susun';
import { filledSheets, largeTree } from './agency';
import { cpuOf, sayStep, sayRatio } from './clock';

/** Sub Kegiatan of the sample. */
const SAMPLE = 43;
const SMALL = 430;
const LARGE = 2150;
const LARGEST = 10_000;
/** What a Sub Kegiatan of a large agency may cost, as a multiple of one of a small agency. */
const GOAL = 1.3;

/** A large agency: its tree, and its Realisasi filled. */
interface Agency {
  readonly count: number;
  readonly workbook: WorkbookContent;
  readonly reading: Reading;
}

function agencyOf(count: number): Agency {
  sayStep(`menyiapkan ${count} Sub Kegiatan`);
  const [tree] = readXlsx(readFileSync('samples/cascading-bkd-2024.xlsx'), NODE_INFLATER).sheets;
  if (!tree) throw new Error('The sample has no sheet.');
  const large = largeTree(tree, Math.round(count / SAMPLE));
  const reading = baca({ sheets: [large] });
  const workbook = { sheets: [large, ...filledSheets(reading.cascade).map(composedSheet)] };
  return { count, workbook, reading };
}

type Step = (agency: Agency) => unknown;

const READ: readonly (readonly [name: string, step: Step])[] = [
  ['baca', ({ workbook }) => baca(workbook)],
  ['periksa', ({ reading }) => periksa(reading, { ketat: false })],
  ['hitung', ({ workbook, reading }) => hitung(workbook, reading)],
];

async function compose({ workbook, reading }: Agency): Promise<void> {
  await writeXlsx(menyusun(workbook, reading, {}));
}

/** What a Sub Kegiatan costs in agencies of several sizes, as a multiple of the cost in the smallest. */
export async function growth({ semua }: { readonly semua: boolean }): Promise<void> {
  const small = agencyOf(SMALL);
  const first = new Map<string, number>();
  for (const [name, step] of READ) first.set(name, await costOf(name, step, small, 3));
  first.set('susun', await costOf('susun', compose, small, 1));
  for (const count of semua ? [LARGE, LARGEST] : [LARGE]) {
    const agency = agencyOf(count);
    const steps = count === LARGE ? [...READ, ['susun', compose] as const] : READ;
    for (const [name, step] of steps) {
      const ratio = (await costOf(name, step, agency, 1)) / (first.get(name) ?? NaN);
      sayRatio(`${name}, ${count} terhadap ${SMALL} Sub Kegiatan`, ratio, GOAL);
    }
  }
}

/** Processor time for each Sub Kegiatan: the least of some runs, after one that warms up. */
async function costOf(name: string, step: Step, agency: Agency, runs: number): Promise<number> {
  sayStep(`${name}, ${agency.count} Sub Kegiatan`);
  return (await cpuOf(() => step(agency), runs, agency.count <= SMALL)) / agency.count;
}
