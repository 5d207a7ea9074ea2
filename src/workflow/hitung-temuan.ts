import type { Place } from '../cascade/cascade';
import type { Isian } from '../layouts/realisasi/isian';
import type { Baris, TabelRealisasi } from '../layouts/realisasi/read';
import type { Simpul } from '../measure/indikator';
import { berputar, type Hasil } from '../measure/measure';
import { withComma } from '../measure/number';
import { TRIWULAN } from '../measure/quarters';
import type { Finding, NodeRef } from '../rules/rule';
import type { WorkbookContent } from '../workbook/sheet';
import type { Terisi } from './hitung';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** What is wrong with the numbers themselves, sorted by sheet, row and column. */
export function temuanHitung(
  { sheets }: WorkbookContent,
  tables: readonly TabelRealisasi[],
  terisi: readonly Terisi[],
  results: readonly (readonly Hasil[])[],
): Finding[] {
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const rank = ({ lembar }: Place): number => order.get(lembar) ?? sheets.length;
  return [
    ...terisi.flatMap((one) =>
      (one.kelompok?.rows ?? []).flatMap((row) => cellFindings(row, one.item.simpul)),
    ),
    ...terisi.flatMap((one, i) => zeroDenominator(one, results[i] ?? [])),
    ...circles(terisi, tables),
  ].sort(
    (a, b) => rank(a.lokasi) - rank(b.lokasi) || a.lokasi.row - b.lokasi.row || a.lokasi.col - b.lokasi.col,
  );
}

function nodeOf({ jenis, kode, nama, jalur }: Simpul): NodeRef {
  return { jenis, kode, nama, jalur };
}

/** Cells of a row where a number belongs but none stands. */
function cellFindings(row: Baris, simpul: Simpul): Finding[] {
  const cells = [row.target, ...row.targetTriwulan, row.tahunLalu, ...row.triwulan];
  return cells.flatMap((isian) => (isian?.masalah ? [cellFinding(isian, isian.masalah, simpul)] : []));
}

function cellFinding(isian: Isian, masalah: NonNullable<Isian['masalah']>, simpul: Simpul): Finding {
  const { lembar, row, col, isi } = isian;
  const common = { tingkat: 'kesalahan', simpul: nodeOf(simpul), lokasi: { lembar, row, col } } as const;
  const shown = `"${String(isi)}"`;
  switch (masalah.kind) {
    case 'galat':
      return {
        ...common,
        aturan: 'sel-galat',
        pesan: `Sel ini menampilkan galat ${String(isi)}.`,
        perbaikan: 'Perbaiki rumusnya, atau ketik angkanya.',
      };
    case 'ambigu': {
      const [thousands, decimals] = masalah.calon.map(withComma);
      return {
        ...common,
        aturan: 'angka-ambigu',
        pesan: `${shown} dapat berarti ${thousands} atau ${decimals}.`,
        perbaikan: `Ketik ${thousands} atau ${decimals} sebagai angka.`,
      };
    }
    case 'bukan-angka': {
      const { saran } = masalah;
      return {
        ...common,
        aturan: 'realisasi-bukan-angka',
        pesan: `${shown} tertulis sebagai teks, sehingga tidak ikut dihitung.`,
        perbaikan: saran === null ? 'Ketik angkanya saja.' : `Ganti dengan angka ${withComma(saran)}.`,
        ...(saran !== null && { isian: { lokasi: { lembar, row, col }, angka: saran } }),
      };
    }
  }
}

/** One finding for each ratio that divides by 0, naming the first quarter in which it does. */
function zeroDenominator({ item, kelompok }: Terisi, results: readonly Hasil[]): Finding[] {
  const quarter = TRIWULAN.find((n) => results[n - 1]?.penyebutNol != null);
  if (!kelompok || quarter === undefined) return [];
  const grave = results.some(({ penyebutNol }) => penyebutNol === 'nol');
  const { lembar, row, col } = kelompok.main;
  return [
    {
      aturan: 'penyebut-nol',
      tingkat: grave ? 'kesalahan' : 'saran',
      pesan: `Penyebut "${item.indikator}" bernilai 0 pada TW ${ROMAN[quarter - 1] ?? ''}, sehingga tidak dapat dihitung.`,
      simpul: nodeOf(item.simpul),
      lokasi: { lembar, row, col },
      perbaikan: grave
        ? 'Periksa kembali angka pembilang dan penyebutnya.'
        : 'Pastikan memang belum ada yang masuk pada triwulan itu.',
    },
  ];
}

/** Means that lead back to themselves; one finding for each indikator on the circle. */
function circles(terisi: readonly Terisi[], tables: readonly TabelRealisasi[]): Finding[] {
  const circular = new Set(berputar(terisi.map(({ terukur }) => terukur)));
  const somewhere = tables[0]
    ? { lembar: tables[0].lembar, row: tables[0].span.row, col: tables[0].span.col }
    : null;
  return terisi.flatMap(({ item, kelompok, terukur }): Finding[] => {
    const place = kelompok?.main ?? somewhere;
    if (!circular.has(terukur) || !place) return [];
    const { lembar, row, col } = place;
    return [
      {
        aturan: 'do-berputar',
        tingkat: 'kesalahan',
        pesan: `Rerata "${item.indikator}" kembali kepada dirinya sendiri, sehingga tidak dapat dihitung.`,
        simpul: nodeOf(item.simpul),
        lokasi: { lembar, row, col },
        perbaikan: 'Ubah DO sehingga tidak menyebut simpul yang bergantung padanya.',
      },
    ];
  });
}
