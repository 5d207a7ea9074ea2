import type { Simpul } from '../../measure/indikator';
import { percentShown } from '../../measure/number';
import type { Isian } from '../../realisasi/entry';
import { satuanOf } from '../../realisasi/filled';
import { HASIL, NILAI, type Baris, type SelLepas } from '../../realisasi/table';
import type { FaultKode, KodeOf } from '../../rules/data';
import type { Finding, Said } from '../../rules/rule';
import { nodeOf, placeOf, type Hitungan } from './hitungan';

/** Cells of a row where a number belongs but none stands. */
export function cellFindings(row: Baris, simpul: Simpul): Finding[] {
  const cells = [row.target, ...row.targetTriwulan, row.tahunLalu, ...row.triwulan];
  return cells.flatMap((isian) => (isian?.masalah ? [cellFinding(isian, isian.masalah, simpul)] : []));
}

function cellFinding(isian: Isian, masalah: NonNullable<Isian['masalah']>, simpul: Simpul): Finding {
  const { lembar, row, col, isi } = isian;
  const common = { tingkat: 'kesalahan', simpul: nodeOf(simpul), lokasi: { lembar, row, col } } as const;
  switch (masalah.kind) {
    case 'galat':
      return { ...common, aturan: 'sel-galat', kode: 'sel-galat/isian', data: { galat: String(isi) } };
    case 'ambigu': {
      const { calon } = masalah;
      const data = { isi, calon, persen: isPercent(isi, calon) };
      return { ...common, aturan: 'angka-ambigu', kode: 'angka-ambigu/dua-bacaan', data };
    }
    case 'satuan': {
      const { tertulis, baris } = masalah;
      const data = { isi: typeof isi === 'number' ? percentShown(isi) : isi, tertulis, baris };
      return { ...common, aturan: 'satuan-berbeda', kode: 'satuan-berbeda', data };
    }
    case 'bukan-angka':
      return { ...common, aturan: 'realisasi-bukan-angka', ...notNumber(isian, masalah.saran) };
  }
}

const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** Why a cell holds no number; with the number, where a text seems to mean one. */
function notNumber(
  { lembar, row, col, isi }: Isian,
  saran: number | null,
): Said<KodeOf<'realisasi-bukan-angka'>> & Pick<Finding, 'isian'> {
  if (saran !== null) {
    const isian = { lokasi: { lembar, row, col }, angka: saran };
    return { kode: 'realisasi-bukan-angka/teks-berangka', data: { isi, angka: saran }, isian };
  }
  if (typeof isi === 'number') return { kode: 'realisasi-bukan-angka/gabungan', data: { isi } };
  const text = String(isi);
  if (DATE.test(text)) return { kode: 'realisasi-bukan-angka/tanggal', data: { isi } };
  const isNone = /^nihil$/i.test(text.trim());
  return { kode: isNone ? 'realisasi-bukan-angka/nihil' : 'realisasi-bukan-angka/teks', data: { isi } };
}

/**
 * Cells of our sheet that show 0,855 as 85,5 %: they are read as they are shown, and the formulas of the sheet count
 * what is stored, until it is composed again.
 */
export function percentFindings({ workbook, indikator }: Hitungan): Finding[] {
  const ours = new Set(workbook.sheets.filter(({ mark }) => mark === 'realisasi').map(({ name }) => name));
  return indikator.flatMap(({ item, kelompok }) => {
    if (!kelompok || !ours.has(kelompok.main.lembar) || satuanOf(item, kelompok) !== '%') return [];
    const rows = kelompok.rows.filter(({ komponen }) => komponen === HASIL || komponen === NILAI);
    const cells = rows.flatMap(({ target, targetTriwulan, triwulan }) => [
      target,
      ...targetTriwulan,
      ...triwulan,
    ]);
    return cells.flatMap((isian) =>
      isian?.persen && isian.angka ? [percentFinding(isian, isian.angka, item.simpul)] : [],
    );
  });
}

function percentFinding({ lembar, row, col }: Isian, stored: number, simpul: Simpul): Finding {
  return {
    aturan: 'angka-ambigu',
    tingkat: 'kesalahan',
    kode: 'angka-ambigu/format-persen',
    data: { dibaca: percentShown(stored), dihitung: stored },
    simpul: nodeOf(simpul),
    lokasi: { lembar, row, col },
  };
}

/** Whether the doubt is about a percent sign, not about a dot. */
function isPercent(isi: Isian['isi'], [first, second]: readonly [number, number]): boolean {
  return typeof isi === 'number' || first === percentShown(second);
}

/** Cells of the user's tables that belong to no indikator. */
export function strayFindings({ tables }: Hitungan): Finding[] {
  return tables
    .flatMap(({ lepas = [] }) => lepas)
    .map(({ teks, kind, ...place }) => ({
      aturan: 'sel-tidak-terbaca',
      tingkat: 'peringatan',
      kode: STRAY[kind],
      data: { teks },
      simpul: null,
      lokasi: placeOf(place),
    }));
}

const STRAY = {
  'tanpa-indikator': 'sel-tidak-terbaca/tanpa-indikator',
  'dua-indikator': 'sel-tidak-terbaca/dua-indikator',
  'tanpa-triwulan': 'sel-tidak-terbaca/tanpa-triwulan',
  berulang: 'sel-tidak-terbaca/berulang',
} as const satisfies Record<SelLepas['kind'], FaultKode>;
