import type { Place } from '../../src/cascade/cascade';
import type { Cell, Sheet, Span, WorkbookContent } from '../../src/workbook/sheet';
import type { CascadeData, SasaranData } from './cascade-data';
import { chart, type ChartLayout, type Draft, type Drawing } from './chart';
import { headsOf, matrixPlan, summaryPlans, treePlan, type Head, type Numbered, type Plan } from './charts';
import { at, dice, type Dice } from './dice';
import { head, signature, superior, titleOf } from './frame';
import type { Habits, Layout } from './habits';
import { throwFor, type Pen } from './pen';

export interface Stray extends Place {
  readonly teks: string;
}

/** A drawn workbook, and what the one who drew it knows. */
export interface Drawn {
  readonly content: WorkbookContent;
  /** For each ref ('1.2' a box, '1.2/kinerja' a text) the cells it stands in, sheet by sheet. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** The sheets that show the cascade, with their layouts. */
  readonly shown: readonly { readonly lembar: string; readonly tata: Layout }[];
  readonly strays: readonly Stray[];
  readonly leftOut: readonly string[];
}

interface Page {
  readonly name: string;
  readonly layout: Layout | null;
  readonly leftOut: boolean;
  readonly cells: readonly Draft[];
  readonly merges: readonly Span[];
  readonly strays: readonly Draft[];
  readonly hidden: boolean;
}

/** A chart before its page: titled or not, signed or not. */
interface Job {
  readonly layout: Layout;
  readonly key: string;
  readonly name: string;
  readonly plans: readonly Plan[];
  readonly title: string | null;
  readonly signed: boolean;
  readonly leftOut: boolean;
}

/** Draws a cascade as its agency would; `differently` lets one layout show another cascade. */
export function draw(
  cascade: CascadeData,
  habits: Habits,
  differently: Readonly<Partial<Record<Layout, CascadeData>>> = {},
): Drawn {
  const title = habits.title === 'none' ? null : titleOf(cascade, habits);
  const jobs = habits.layouts.flatMap((layout) =>
    jobsFor(layout, differently[layout] ?? cascade, habits, title),
  );
  const last = signedJob(jobs);
  const signed = jobs.map((job) => ({ ...job, signed: job === last && habits.signature !== 'none' }));
  const old = otherVersion(cascade, habits);
  const all = dice(habits.seed, 'old first').chance(0.5) ? [...old, ...signed] : [...signed, ...old];
  const pages = all.map((job, i) => page(named(job, i, habits), cascade, habits));
  return drawn(habits.otherSheet ? [...pages, staffList()] : pages, habits);
}

/** Sheets are told by what stands in them: names may say nothing. */
function named(job: Job, i: number, { oddSheetNames }: Habits): Job {
  if (!oddSheetNames) return job;
  return {
    ...job,
    name: `${at(['Sheet', "Kab. Muara's ", '📊 Lembar ', 'Salinan dari Lembar '], i % 4)}${i + 1}`,
  };
}

/** The signature stands under the last matrix, else under the last sheet. */
function signedJob(jobs: readonly Job[]): Job | undefined {
  return jobs.filter((job) => job.layout === 'matriks').at(-1) ?? jobs.at(-1);
}

function jobsFor(layout: Layout, cascade: CascadeData, habits: Habits, title: string | null): Job[] {
  if (layout === 'matriks') return matrixJobs(cascade, habits, habits.matrixTitle ? title : null);
  const job = { layout, signed: false, leftOut: false, title };
  const pen = (sheet: string): Pen => ({ habits, sheet, rowLabels: false });
  if (layout === 'ringkasan') {
    return [{ ...job, key: layout, name: 'TUJUAN SASARAN', plans: summaryPlans(cascade, pen(layout)) }];
  }
  const trees = habits.secondTree ? ['CASCADING', 'CASCADING (2)'] : ['CASCADING'];
  return trees.map((name) => ({ ...job, key: name, name, plans: [treePlan(cascade, pen(name))] }));
}

function matrixJobs(cascade: CascadeData, habits: Habits, title: string | null): Job[] {
  return cascade.sasaran.flatMap((sasaran) =>
    sheetsOf(sasaran, habits).map((heads, i, all) => {
      const name = `SASARAN ${sasaran.nomor}${all.length > 1 ? ` (${i + 1})` : ''}`;
      const plans = [matrixPlan(heads, { habits, sheet: name, rowLabels: false })];
      return { layout: 'matriks', key: name, name, plans, title, signed: false, leftOut: false };
    }),
  );
}

/** The sheets of a Sasaran: one for each of its boxes, and another one where its programs need too many columns. */
function sheetsOf(sasaran: SasaranData, { oneSasaranBox, sideBySide, matrixColumns }: Habits): Head[][] {
  const heads = headsOf(sasaran, oneSasaranBox === 'all');
  if (sideBySide) return [heads];
  return heads.flatMap((head) =>
    split(head.programs, matrixColumns).map((programs) => [{ ...head, programs }]),
  );
}

/** Programs in runs that need at most so many columns, or but one program. */
function split(programs: readonly Numbered[], most: number): Numbered[][] {
  const runs: Numbered[][] = [[]];
  let taken = 0;
  for (const each of programs) {
    const width = widthOf(each);
    if (taken > 0 && taken + width > most) {
      runs.push([]);
      taken = 0;
    }
    at(runs, runs.length - 1).push(each);
    taken += width;
  }
  return runs;
}

function widthOf({ program }: Numbered): number {
  const subs = program.kegiatan.flatMap((kegiatan) => kegiatan.subKegiatan);
  return subs.reduce((sum, sub) => sum + Math.max(1, sub.proses.length), 0);
}

/** Sheets of another version, with other texts, that nobody is to read. */
function otherVersion(cascade: CascadeData, habits: Habits): Job[] {
  if (habits.version === 'none') return [];
  const before = habits.version === 'yearBefore';
  const old: CascadeData = structuredClone(cascade);
  for (const sasaran of old.sasaran) sasaran.kinerja = `${sasaran.kinerja ?? ''} (lama)`;
  const year = cascade.tahun ?? 0;
  const title = (cascade.judul ?? '').replace(String(year), String(before ? year - 1 : year));
  const layouts = habits.layouts.filter((layout) => layout !== 'matriks' || habits.matrixTitle);
  return layouts
    .flatMap((layout) => jobsFor(layout, old, { ...habits, secondTree: false }, title))
    .map((job) => ({ ...job, key: `${job.key} lama`, name: `${job.name} lama`, leftOut: true }));
}

function page(job: Job, cascade: CascadeData, habits: Habits): Page {
  const pen = { habits, sheet: job.key, rowLabels: false };
  const d = throwFor(pen, 'page');
  const { row, col } = habits.offset;
  const top = head(cascade, job.title, habits, row, col + d.int(2));
  const drawing = placed(job.plans, { ...habits, row: top.next, col });
  const end = drawing.bottom + 2 + d.int(3);
  const under = job.signed ? signatures(cascade, habits, end, col, drawing.right, d) : [];
  const bottom = Math.max(drawing.bottom, ...under.map((cell) => cell.row));
  return {
    name: job.name,
    layout: job.layout,
    leftOut: job.leftOut,
    cells: [...top.cells, ...drawing.cells, ...under],
    merges: drawing.merges,
    strays: job.leftOut ? [] : strays(pen, drawing, top.next, bottom),
    hidden: habits.hiddenSheet && d.chance(0.3),
  };
}

/** The signature in any column, and left of it the superior's block where there is one. */
function signatures(
  cascade: CascadeData,
  habits: Habits,
  row: number,
  col: number,
  right: number,
  d: Dice,
): Draft[] {
  if (!cascade.penandatangan) return [];
  const beside = habits.mengetahui === 'beside';
  const at = col + 1 + d.int(Math.max(1, right - col)) + (beside ? 1 : 0);
  const own = signature(cascade.penandatangan, habits, row, at);
  return beside ? [...superior(cascade, habits, row, col + 1), ...own] : own;
}

/** One chart under the other, with a row between them. */
function placed(plans: readonly Plan[], layout: ChartLayout): Drawing {
  let row = layout.row;
  const drawings = plans.map(({ roots, bands }) => {
    const drawing = chart(roots, bands, { ...layout, row });
    row = drawing.bottom + 2;
    return drawing;
  });
  return {
    cells: drawings.flatMap((each) => each.cells),
    merges: drawings.flatMap((each) => each.merges),
    bottom: Math.max(...drawings.map((each) => each.bottom)),
    right: Math.max(...drawings.map((each) => each.right)),
  };
}

const NOTES = [
  'sudah dicek Bu Sri',
  'catatan rapat 12 Maret',
  'masih menunggu data',
  'lihat lampiran',
  'revisi ke-2',
];

/** Notes right of everything, and below it with two empty rows between; never two side by side. */
function strays(pen: Pen, drawing: Drawing, top: number, bottom: number): Draft[] {
  const d = throwFor(pen, 'strays');
  return Array.from({ length: pen.habits.strays }, (_, i) => {
    const text = d.pick(NOTES);
    const right = { row: top + i * 2 + d.int(2), col: drawing.right + 2 + i * 2 };
    const below = { row: bottom + 3 + d.int(3) + i * 7, col: drawing.right - d.int(2) };
    return { text, refs: [], ...(i % 2 === 0 ? right : below) };
  });
}

/** A sheet that is no cascade at all. */
function staffList(): Page {
  const rows = ['Daftar hadir rapat', 'Nama', 'ANDI', 'BUDI'];
  const cells = rows.map((text, row) => ({ text, refs: [], row, col: 1 }));
  return { name: 'Daftar Hadir', layout: null, leftOut: false, cells, merges: [], strays: [], hidden: false };
}

function drawn(pages: readonly Page[], habits: Habits): Drawn {
  const places = new Map<string, Place[]>();
  for (const { name, cells, leftOut } of pages) {
    for (const { refs, row, col } of leftOut ? [] : cells) {
      for (const ref of refs) places.set(ref, [...(places.get(ref) ?? []), { lembar: name, row, col }]);
    }
  }
  return {
    content: { sheets: pages.map((each) => sheet(each, habits)) },
    places,
    shown: pages.flatMap(({ name, layout, leftOut }) =>
      layout && !leftOut ? [{ lembar: name, tata: layout }] : [],
    ),
    strays: pages.flatMap((each) =>
      each.strays.map(({ text, row, col }) => ({ lembar: each.name, row, col, teks: text })),
    ),
    leftOut: pages.filter((each) => each.leftOut).map((each) => each.name),
  };
}

function sheet({ name, cells, merges, strays: notes, hidden }: Page, habits: Habits): Sheet {
  const filled = [...cells, ...notes].filter(({ text }) => text !== '');
  const sorted = filled.sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    name,
    visibility: hidden ? 'hidden' : 'visible',
    cells: sorted.map((each) => cell(each, name, habits)),
    merges,
    tables: [],
    mark: null,
  };
}

function cell({ text, row, col }: Draft, sheetName: string, { formulas, seed, lineBreak }: Habits): Cell {
  if (/^#[A-Z/!?]+$/.test(text)) return { kind: 'error', value: text, row, col };
  const fetched = formulas && dice(seed, 'formula', sheetName, row, col).chance(0.1);
  return {
    kind: 'text',
    value: text.replaceAll('\n', lineBreak),
    row,
    col,
    ...(fetched ? { formula: `Naskah!$A$${row + 1}` } : {}),
  };
}
