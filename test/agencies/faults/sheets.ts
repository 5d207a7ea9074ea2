import {
  boxesOf,
  linesOf,
  prosesOf,
  subKegiatanOf,
  type BoxVisitData,
  type CascadeData,
} from '../cascade-data';
import { at } from '../dice';
import type { Habits } from '../habits';
import { atNode, atText, either, inBlock, pickOne, type Fault, type Spoil } from './fault';

const showsBoth = ({ layouts }: Habits): boolean => layouts.includes('pohon') && layouts.includes('matriks');

/** A box that the matrix, or the tree, shows otherwise than the other. */
function boxDiffers(
  where: 'pohon' | 'matriks',
  change: (visit: BoxVisitData) => void,
  fits: (visit: BoxVisitData) => boolean,
): Spoil {
  return (cascade, habits, d) => {
    if (!showsBoth(habits)) return null;
    const other = structuredClone(cascade);
    const visit = pickOne(
      d,
      boxesOf(other),
      (each) => each.level !== 'tujuan' && each.level !== 'sasaran' && fits(each),
    );
    if (!visit) return null;
    change(visit);
    const { kode } = visit;
    const texts = ['nama', 'kinerja', 'indikator/0', 'do/0', 'pemilik'].map((field) => `${kode}/${field}`);
    return differs(cascade, kode, where, other, either(atNode(kode), atText(...texts)));
  };
}

function differs(
  cascade: CascadeData,
  kode: string,
  where: 'pohon' | 'matriks',
  other: CascadeData,
  place: Fault['at'],
): Fault {
  const habits = { matrixGroups: 'apart', missing: 'label' } as const;
  return { aturan: 'lembar-berbeda', kode, cascade, habits, differently: { [where]: other }, at: place };
}

const anyBox = (): boolean => true;
const oneIndikator = ({ box }: BoxVisitData): boolean => box.indikator.length === 1;
const renamed = ({ box }: BoxVisitData): void => {
  if ('nama' in box) box.nama = `${box.nama ?? ''} Terpadu`;
};

/** The ringkasan says something else of the Tujuan or a Sasaran than the tree or the matrix. */
function summaryDiffers(level: 'tujuan' | 'sasaran', change: (visit: BoxVisitData) => void): Spoil {
  return (cascade, { layouts }, d) => {
    const elsewhere = layouts.includes('pohon') || (level === 'sasaran' && layouts.includes('matriks'));
    if (!layouts.includes('ringkasan') || !elsewhere) return null;
    const other = structuredClone(cascade);
    const visit = pickOne(d, boxesOf(other), (each) => each.level === level && oneIndikator(each));
    if (!visit) return null;
    change(visit);
    const { kode } = visit;
    return {
      aturan: 'lembar-berbeda',
      kode,
      cascade,
      habits: { matrixGroups: 'apart', missing: 'label' },
      differently: { ringkasan: other },
      at: (place, { places }) =>
        [...places].some(
          ([ref, cells]) =>
            (ref === kode || ref.startsWith(`${kode}/`)) &&
            cells.some((p) => p.lembar === place.lembar && p.row === place.row && p.col === place.col),
        ),
    };
  };
}

/** One line of a leader, group or individual is another in the matrix. */
const lineDiffers: Spoil = (cascade, habits, d) => {
  if (!showsBoth(habits)) return null;
  const other = structuredClone(cascade);
  const target = pickOne(d, prosesOf(other));
  if (!target) return null;
  const { lines } = at(linesOf(target.kode, target.proses), 0);
  lines.kinerja[0] = 'Terlaksananya pekerjaan lain';
  return differs(cascade, target.kode, 'matriks', other, inBlock(target.kode));
};

/** The matrix has no team where the tree has one. */
const teamOnlyInTree: Spoil = (cascade, habits, d) => {
  if (!showsBoth(habits)) return null;
  const other = structuredClone(cascade);
  const target = pickOne(d, subKegiatanOf(other), ({ sub }) => sub.proses.length === 1);
  if (!target) return null;
  target.sub.proses = [];
  const { kode } = target;
  return {
    ...differs(cascade, kode, 'matriks', other, either(atNode(kode), inBlock(`${kode}.1`))),
    kode: null,
  };
};

/** The last of several Sub Kegiatan stands in the tree only. */
const boxOnlyInTree: Spoil = (cascade, habits, d) => {
  if (!showsBoth(habits)) return null;
  const other = structuredClone(cascade);
  const visit = pickOne(d, boxesOf(other), ({ level, children }) => level === 'kegiatan' && children > 1);
  if (visit?.level !== 'kegiatan') return null;
  visit.box.subKegiatan.pop();
  const kode = `${visit.kode}.${visit.children}`;
  return {
    ...differs(cascade, kode, 'matriks', other, either(atNode(kode), atNode(visit.kode))),
    kode: null,
  };
};

/** An Excel error where an indikator stood, in the only sheet or in one of two. */
function errorCell(only: 'pohon' | 'matriks' | null): Spoil {
  return (cascade, habits, d) => {
    const alone = habits.layouts.length === 1;
    if (only ? !showsBoth(habits) : !alone) return null;
    const other = structuredClone(cascade);
    const visit = pickOne(
      d,
      boxesOf(other),
      ({ level, box }) => level === 'subKegiatan' && box.indikator.length === 1,
    );
    if (!visit) return null;
    at(visit.box.indikator, 0).teks = '#REF!';
    const { kode } = visit;
    return {
      aturan: 'sel-galat',
      kode: null,
      cascade: only ? cascade : other,
      ...(only ? { differently: { [only]: other } } : {}),
      habits: { labelPlace: 'own', doubledLabels: false, oddSpaces: false },
      at: ({ lembar, row, col }, { places, content }) =>
        (places.get(`${kode}/indikator/0`) ?? []).some(
          (p) => p.lembar === lembar && p.row === row && p.col === col,
        ) &&
        content.sheets.some(
          (sheet) =>
            sheet.name === lembar &&
            sheet.cells.some((cell) => cell.kind === 'error' && cell.row === row && cell.col === col),
        ),
    };
  };
}

const note: Spoil = (cascade) => ({
  aturan: 'sel-tidak-terbaca',
  kode: null,
  cascade,
  habits: { layouts: ['pohon'], secondTree: false, strays: 0 },
  spoilt: { strays: 1 },
  at: ({ lembar, row, col }, { strays }) =>
    strays.some((stray) => stray.lembar === lembar && stray.row === row && stray.col === col),
});

function version(which: 'yearBefore' | 'perubahan'): Spoil {
  return (cascade, habits) => {
    if (!habits.layouts.includes('pohon')) return null;
    return {
      aturan: 'versi-ganda',
      kode: null,
      cascade,
      habits: { version: 'none', title: habits.title === 'none' ? 'cell' : habits.title, matrixTitle: true },
      spoilt: { version: which },
      at: ({ lembar }, { leftOut }) => leftOut.includes(lembar),
    };
  };
}

/** Sheets that disagree, and cells that belong to no cascade. */
export const SHEETS: Readonly<Record<string, Spoil>> = {
  'another name in the matrix': boxDiffers('matriks', renamed, anyBox),
  'another kinerja in the matrix': boxDiffers(
    'matriks',
    ({ box }) => void (box.kinerja = 'Meningkatnya hal lain'),
    anyBox,
  ),
  'another indikator in the matrix': boxDiffers(
    'matriks',
    ({ box }) => void (at(box.indikator, 0).teks += ' lainnya'),
    oneIndikator,
  ),
  'another DO in the matrix': boxDiffers(
    'matriks',
    ({ box }) => void (at(box.indikator, 0).do = 'hasil evaluasi BKN'),
    ({ box }) => box.indikator.length === 1 && at(box.indikator, 0).do !== null,
  ),
  'another owner in the matrix': boxDiffers(
    'matriks',
    ({ box }) => void (box.pemilik = ['Kabag Hukum']),
    anyBox,
  ),
  'no indikator in the matrix': boxDiffers(
    'matriks',
    ({ box }) => void (box.indikator = []),
    ({ box }) => box.indikator.length === 1 && at(box.indikator, 0).do === null,
  ),
  'no owner in the tree': boxDiffers('pohon', ({ box }) => void (box.pemilik = []), anyBox),
  'no kinerja in the tree': boxDiffers('pohon', ({ box }) => void (box.kinerja = null), anyBox),
  'another indikator of the Tujuan in the ringkasan': summaryDiffers(
    'tujuan',
    ({ box }) => void (at(box.indikator, 0).teks += ' lainnya'),
  ),
  'another kinerja of a Sasaran in the ringkasan': summaryDiffers(
    'sasaran',
    ({ box }) => void (box.kinerja = 'Meningkatnya hal lain'),
  ),
  'another owner of a Sasaran in the ringkasan': summaryDiffers(
    'sasaran',
    ({ box }) => void (box.pemilik = ['Kabag Hukum']),
  ),
  'no owner of a Sasaran in the ringkasan': summaryDiffers('sasaran', ({ box }) => void (box.pemilik = [])),
  'another line of a team in the matrix': lineDiffers,
  'a team that the matrix lacks': teamOnlyInTree,
  'a Sub Kegiatan that the matrix lacks': boxOnlyInTree,
  'an error in the only sheet': errorCell(null),
  'an error in the tree': errorCell('pohon'),
  'an error in the matrix': errorCell('matriks'),
  'a note beside the tree': note,
  'a tree of the year before': version('yearBefore'),
  'a tree without Perubahan': version('perubahan'),
};
