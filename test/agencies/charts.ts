import type { CascadeData, KegiatanData, ProgramData, SasaranData, SubKegiatanData } from './cascade-data';
import { headBox, namedBox, prosesBox, type BoxSections } from './boxes';
import type { Band, ChartBox } from './chart';
import { lettered, type Pen, type Stack } from './pen';

/** A sheet's chart before it is placed. */
export interface Plan {
  readonly roots: readonly ChartBox[];
  readonly bands: readonly Band[];
}

const TREE_BANDS = [
  'Final Outcome',
  'Intermediate Outcome/Kinerja Strategis',
  'Immediate Outcome/Kinerja Program',
  'Output/Kinerja Kegiatan',
  'Output/Kinerja Sub Kegiatan',
  'Proses',
];

const MATRIX_BANDS = [
  ['Sasaran PD', 'Indikator'],
  ['Program', 'Sasaran', 'Indikator'],
  ['Kegiatan', 'Sasaran', 'Indikator'],
  ['Sub Kegiatan', 'Sasaran', 'Indikator'],
  ['Proses'],
];

/** How one sheet turns a box into sections, and whom it names. */
interface Style {
  readonly pen: Pen;
  readonly prosesPen: Pen;
  readonly sections: (box: BoxSections) => Stack[];
  readonly headSections: (box: BoxSections) => Stack[];
  readonly named: boolean;
  /** How the head of a Sasaran is written. */
  readonly head: string;
}

/** The tree: everything from the Tujuan to the named teams. */
export function treePlan({ tujuan, sasaran }: CascadeData, pen: Pen): Plan {
  const style = stacking(pen);
  const together = pen.habits.oneSasaranBox === 'all';
  const below = sasaran.flatMap((each) => headsOf(each, together)).map((head) => sasaranBox(head, style));
  const roots = tujuan
    ? [{ sections: style.headSections(headBox(pen, 'T', 'Tujuan', tujuan, null)), children: below }]
    : below;
  return { roots, bands: TREE_BANDS.map((word) => treeBand(pen, word)) };
}

/** Two rows of boxes that do not hang together: the Tujuan, and the Sasaran. */
export function summaryPlans({ tujuan, sasaran }: CascadeData, pen: Pen): Plan[] {
  const style = stacking(pen);
  const together = pen.habits.oneSasaranBox !== 'no';
  const heads = sasaran.flatMap((each) => headsOf({ ...each, program: [] }, together));
  const word = pen.habits.topLabel === 'Sasran PD' ? 'Sasran PD' : 'Sasaran PD';
  const top = tujuan ? [style.headSections(headBox(pen, 'T', 'Tujuan', tujuan, null))] : [];
  return [
    { roots: top.map((sections) => ({ sections, children: [] })), bands: [treeBand(pen, 'Tujuan PD')] },
    { roots: heads.map((head) => sasaranBox(head, style)), bands: [treeBand(pen, word)] },
  ];
}

/** A box of a Sasaran: of one of its indikator, or of all where `indikator` is null, with programs under it. */
export interface Head {
  readonly sasaran: SasaranData;
  readonly indikator: number | null;
  readonly programs: readonly Numbered[];
}

/** A program with its place among all of its Sasaran. */
export interface Numbered {
  readonly program: ProgramData;
  readonly i: number;
}

/** The boxes of a Sasaran: one for each indikator, or one for all. */
export function headsOf(sasaran: SasaranData, together: boolean): Head[] {
  const programs = sasaran.program.map((program, i) => ({ program, i }));
  if (together || sasaran.indikator.length < 2) return [{ sasaran, indikator: null, programs }];
  return sasaran.indikator.map(({ teks }, indikator) => ({
    sasaran,
    indikator,
    programs: programs.filter(({ program }) => program.indukIndikator === teks),
  }));
}

/** One matrix sheet: a box of a Sasaran, or all of its boxes side by side. */
export function matrixPlan(heads: readonly Head[], pen: Pen): Plan {
  const style: Style = {
    pen: { ...pen, rowLabels: true },
    prosesPen: pen,
    named: pen.habits.matrixNames,
    head: 'SASARAN',
    sections: ({ nama, kinerja, indikator, pemilik }) => [nama, kinerja, [...indikator, ...pemilik]],
    headSections: ({ nama, kinerja, indikator, pemilik }) => [
      [...nama, ...kinerja],
      [...indikator, ...pemilik],
    ],
  };
  const bands = MATRIX_BANDS.map((labels, level) => ({
    labels: labels.map((word, i) => {
      const text = word === 'Sasaran PD' ? pen.habits.topLabel : word;
      return { text: lettered(pen, text, `row ${level} ${i}`), refs: [] };
    }),
  }));
  return { roots: heads.map((head) => sasaranBox(head, style)), bands };
}

function sasaranBox({ sasaran, indikator, programs }: Head, style: Style): ChartBox {
  const kode = String(sasaran.nomor);
  const box = headBox(style.pen, kode, `${style.head} ${kode}`, sasaran, indikator);
  return {
    sections: style.headSections(box),
    children: programs.map(({ program, i }) => programBox(program, `${kode}.${i + 1}`, style)),
  };
}

function programBox(program: ProgramData, kode: string, style: Style): ChartBox {
  const children = program.kegiatan.map((each, i) => kegiatanBox(each, `${kode}.${i + 1}`, style));
  return { sections: style.sections(namedBox(style.pen, kode, program)), children };
}

function kegiatanBox(kegiatan: KegiatanData, kode: string, style: Style): ChartBox {
  const children = kegiatan.subKegiatan.map((each, i) => subKegiatanBox(each, `${kode}.${i + 1}`, style));
  return { sections: style.sections(namedBox(style.pen, kode, kegiatan)), children };
}

function subKegiatanBox(sub: SubKegiatanData, kode: string, style: Style): ChartBox {
  const children = sub.proses.map((proses, i) => ({
    sections: [prosesBox(style.prosesPen, `${kode}.${i + 1}`, proses, style.named)],
    children: [],
  }));
  return { sections: style.sections(namedBox(style.pen, kode, sub)), children };
}

/** The boxes of a tree or ringkasan: all sections in one, or each in a row of its own. */
function stacking(pen: Pen): Style {
  const sections = ({ nama, kinerja, indikator, pemilik }: BoxSections): Stack[] => {
    const parts = [nama, kinerja, indikator, pemilik];
    if (pen.habits.aligned) return parts;
    const gap = Array.from({ length: pen.habits.innerRows }, () => null);
    const filled = parts.filter((part) => part.length > 0);
    return [filled.flatMap((part, i) => (i === 0 ? part : [...gap, ...part]))];
  };
  return { pen, prosesPen: pen, named: true, head: 'Sasaran', sections, headSections: sections };
}

function treeBand(pen: Pen, word: string): Band {
  const label = { text: lettered(pen, word, `band ${word}`), refs: [] };
  const sections = pen.habits.aligned && word !== 'Proses' ? 4 : 1;
  return { labels: [label, ...Array.from({ length: sections - 1 }, () => null)] };
}
