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
}

/** The tree: everything from the Tujuan to the named teams. */
export function treePlan(cascade: CascadeData, pen: Pen): Plan {
  const style = { ...stacking(pen), pen, prosesPen: pen, named: true };
  const below = cascade.sasaran.flatMap((sasaran) => sasaranBoxes(sasaran, style));
  const roots = cascade.tujuan
    ? [{ sections: style.headSections(headBox(pen, 'T', 'Tujuan', cascade.tujuan)), children: below }]
    : below;
  return { roots, bands: TREE_BANDS.map((word) => treeBand(pen, word)) };
}

/** Two rows of boxes that do not hang together: the Tujuan, and each indikator's Sasaran. */
export function summaryPlans(cascade: CascadeData, pen: Pen): Plan[] {
  const style = { ...stacking(pen), pen, prosesPen: pen, named: true };
  const sasaran = cascade.sasaran.flatMap((each) => sasaranBoxes({ ...each, program: [] }, style));
  const word = pen.habits.sasran ? 'Sasran PD' : 'Sasaran PD';
  const top = cascade.tujuan ? [headBox(pen, 'T', 'Tujuan', cascade.tujuan)] : [];
  return [
    {
      roots: top.map((box) => ({ sections: style.headSections(box), children: [] })),
      bands: [treeBand(pen, 'Tujuan PD')],
    },
    { roots: sasaran, bands: [treeBand(pen, word)] },
  ];
}

/** One sheet of a Sasaran's matrix: one of its indikator, and some of the programs under it. */
export function matrixPlan(
  sasaran: SasaranData,
  indikator: number,
  programs: readonly Numbered[],
  pen: Pen,
): Plan {
  const style: Style = {
    pen: { ...pen, rowLabels: true },
    prosesPen: pen,
    named: pen.habits.matrixNames,
    sections: ({ nama, kinerja, indikator: own, pemilik }) => [nama, kinerja, [...own, ...pemilik]],
    headSections: ({ nama, kinerja, indikator: own, pemilik }) => [
      [...nama, ...kinerja],
      [...own, ...pemilik],
    ],
  };
  const bands = MATRIX_BANDS.map((labels, level) => ({
    labels: labels.map((word, i) => {
      const text = word === 'Sasaran PD' && pen.habits.sasran ? 'Sasran PD' : word;
      return { text: lettered(pen, text, `row ${level} ${i}`), refs: [] };
    }),
  }));
  const kode = String(sasaran.nomor);
  const head = headBox(style.pen, kode, `SASARAN ${kode}`, sasaran, indikator);
  const children = programs.map(({ program, i }) => programBox(program, `${kode}.${i + 1}`, style));
  return { roots: [{ sections: style.headSections(head), children }], bands };
}

/** A program with its place among all of its Sasaran. */
export interface Numbered {
  readonly program: ProgramData;
  readonly i: number;
}

/** The programs under the i-th indikator of a Sasaran. */
export function programsUnder({ indikator, program }: SasaranData, i: number): Numbered[] {
  const numbered = program.map((each, n) => ({ program: each, i: n }));
  return indikator.length < 2
    ? numbered
    : numbered.filter((each) => each.program.indukIndikator === indikator[i]?.teks);
}

/** One box for each indikator, with the programs under it. */
function sasaranBoxes(sasaran: SasaranData, style: Style): ChartBox[] {
  const kode = String(sasaran.nomor);
  return Array.from({ length: Math.max(1, sasaran.indikator.length) }, (_, i) => ({
    sections: style.headSections(headBox(style.pen, kode, `Sasaran ${kode}`, sasaran, i)),
    children: programsUnder(sasaran, i).map((each) =>
      programBox(each.program, `${kode}.${each.i + 1}`, style),
    ),
  }));
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

/** The boxes of a tree: all sections in one, or each in a row of its own. */
function stacking({ habits }: Pen): Pick<Style, 'sections' | 'headSections'> {
  const sections = ({ nama, kinerja, indikator, pemilik }: BoxSections): Stack[] => {
    const parts = [nama, kinerja, indikator, pemilik];
    if (habits.aligned) return parts;
    const gap = Array.from({ length: habits.innerRows }, () => null);
    const filled = parts.filter((part) => part.length > 0);
    return [filled.flatMap((part, i) => (i === 0 ? part : [...gap, ...part]))];
  };
  return { sections, headSections: sections };
}

function treeBand(pen: Pen, word: string): Band {
  const label = { text: lettered(pen, word, `band ${word}`), refs: [] };
  const sections = pen.habits.aligned && word !== 'Proses' ? 4 : 1;
  return { labels: [label, ...Array.from({ length: sections - 1 }, () => null)] };
}
