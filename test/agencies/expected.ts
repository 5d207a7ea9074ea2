import type { CascadeData, KelompokData, ProsesData } from './cascade-data';
import { superiorOf, titleOf } from './frame';
import type { Habits } from './habits';
import { prosesOf, subKegiatanOf } from './cascade-data';

/**
 * What a reader must give for a drawn cascade: all that the sheets show.
 *
 * - Tujuan stands in the tree and the ringkasan only.
 * - Programs and what hangs below them stand in the tree and the matrix, not in the ringkasan.
 * - The label of an individual stands in a matrix without names only.
 * - A matrix without names loses the names of leaders, members and individuals; where it gives all groups of
 *   a team in one list they are one group. The tree, where there is one, makes both good.
 * - Where a Sasaran with several indikator is one box everywhere, nothing tells which of them a program serves.
 * - Without signature there is no signer; agency and regency are then told by the title, else by nothing.
 * - Who approves beside the signer is another signer.
 * - The year is the title's, else the signature's.
 * - A matrix alone has no title unless its sheets are titled.
 */
export function expected(cascade: CascadeData, habits: Habits): CascadeData {
  const shown = structuredClone(cascade);
  const { layouts } = habits;
  const judul = showsTitle(habits) ? titleOf(cascade, habits) : null;
  const signer = habits.signature === 'none' ? null : cascade.penandatangan;
  if (!layouts.includes('pohon') && !layouts.includes('ringkasan')) shown.tujuan = null;
  if (!layouts.includes('pohon') && !layouts.includes('matriks'))
    shown.sasaran.forEach((each) => (each.program = []));
  for (const { sub } of subKegiatanOf(shown))
    sub.proses = sub.proses.map((each) => shownProses(each, habits));
  if (habits.oneSasaranBox === 'all') {
    for (const { program } of shown.sasaran) program.forEach((each) => (each.indukIndikator = null));
  }
  const told = signer ?? judul;
  return {
    ...shown,
    judul,
    perangkatDaerah: told ? cascade.perangkatDaerah : null,
    kabupaten: told ? cascade.kabupaten : null,
    tahun: told ? cascade.tahun : null,
    penandatangan: signer,
    ...(signer && habits.mengetahui === 'beside' && { penandatanganLain: [superiorOf(cascade)] }),
  };
}

function showsTitle({ title, layouts, matrixTitle }: Habits): boolean {
  return title !== 'none' && (matrixTitle || layouts.some((layout) => layout !== 'matriks'));
}

function shownProses(proses: ProsesData, habits: Habits): ProsesData {
  const nameless = habits.layouts.includes('matriks') && !habits.matrixNames;
  const named = habits.layouts.includes('pohon') || !nameless;
  if (proses.jenis === 'individu') {
    return { ...proses, nama: named ? proses.nama : null, label: nameless ? proses.label : null };
  }
  if (named) return proses;
  const groups = habits.matrixGroups === 'merged' ? merged(proses.anggota) : proses.anggota;
  return {
    ...proses,
    ketua: proses.ketua && { ...proses.ketua, nama: null },
    anggota: groups.map((group) => ({ ...group, nama: [] })),
  };
}

function merged(groups: readonly KelompokData[]): KelompokData[] {
  if (groups.length === 0) return [];
  return [
    {
      nama: groups.flatMap((group) => group.nama),
      kinerja: groups.flatMap((group) => group.kinerja),
      indikator: groups.flatMap((group) => group.indikator),
    },
  ];
}

/** Whether signer or title tell the agency; with neither it may be told from a letterhead or from nothing. */
export function agencyIsTold({ penandatangan, judul }: CascadeData): boolean {
  return penandatangan !== null || judul !== null;
}

/** In a workbook with tree and matrix, whether the matrix gives the lines of every team as the tree does. */
export function sheetsAgree(cascade: CascadeData, habits: Habits): boolean {
  const both = habits.layouts.includes('pohon') && habits.layouts.includes('matriks');
  if (!both || habits.matrixNames || habits.matrixGroups === 'apart') return true;
  return prosesOf(cascade).every(({ proses }) => proses.jenis === 'individu' || proses.anggota.length < 2);
}
