import { foldSpace } from '../../cascade/text';
import { HASIL, NILAI } from '../../layouts/realisasi/columns';
import type { Isian } from '../../layouts/realisasi/isian';
import { satuanOf, terukurOf } from '../../layouts/realisasi/measured';
import { inOwnUnits } from '../../layouts/realisasi/units';
import type { Baris, Kelompok, SelLepas } from '../../layouts/realisasi/read';
import type { Simpul } from '../../measure/indikator';
import { ukur, type Hasil } from '../../measure/measure';
import { percentShown, withComma } from '../../measure/number';
import type { Finding } from '../../rules/rule';
import { cellName } from '../../workbook/address';
import type { Terisi } from '../hitung';
import { nodeOf, placeOf, type Hitungan } from './hitungan';

/** Cells of a row where a number belongs but none stands. */
export function cellFindings(row: Baris, simpul: Simpul): Finding[] {
  const cells = [row.target, ...row.targetTriwulan, row.tahunLalu, ...row.triwulan];
  return cells.flatMap((isian) => (isian?.masalah ? [cellFinding(isian, isian.masalah, simpul)] : []));
}

function cellFinding(isian: Isian, masalah: NonNullable<Isian['masalah']>, simpul: Simpul): Finding {
  const { lembar, row, col, isi } = isian;
  const common = { tingkat: 'kesalahan', simpul: nodeOf(simpul), lokasi: { lembar, row, col } } as const;
  const shown = `"${typeof isi === 'number' ? withComma(isi) : foldSpace(String(isi))}"`;
  switch (masalah.kind) {
    case 'galat':
      return {
        ...common,
        aturan: 'sel-galat',
        pesan: `Sel ini menampilkan galat ${String(isi)}.`,
        perbaikan: 'Perbaiki rumusnya, atau ketik angkanya.',
      };
    case 'ambigu': {
      const [first, second] = masalah.calon.map(withComma);
      return {
        ...common,
        aturan: 'angka-ambigu',
        pesan: `${shown} dapat berarti ${first} atau ${second}.`,
        perbaikan: `Ketik ${first} atau ${second} sebagai angka${isPercent(isi, masalah.calon) ? ', sama bentuknya dengan target dan triwulan lain' : ''}.`,
      };
    }
    case 'satuan':
      return {
        ...common,
        aturan: 'satuan-berbeda',
        pesan: `${typeof isi === 'number' ? `"${withComma(percentShown(isi))} %"` : shown} bersatuan ${masalah.tertulis}, padahal satuan baris ini ${masalah.baris}, sehingga tidak ikut dihitung.`,
        perbaikan: `Ketik angkanya dalam ${masalah.baris}, atau perbaiki kolom Satuan.`,
      };
    case 'bukan-angka': {
      const { saran } = masalah;
      return {
        ...common,
        aturan: 'realisasi-bukan-angka',
        pesan: `${shown} ${whyNot(isi)}, sehingga tidak ikut dihitung.`,
        perbaikan: saran === null ? howTo(isi) : `Ganti dengan angka ${withComma(saran)}.`,
        ...(saran !== null && { isian: { lokasi: { lembar, row, col }, angka: saran } }),
      };
    }
  }
}

/**
 * Cells of our sheet that show 0,855 as 85,5 %: they are read as they are shown, and the formulas of the sheet count
 * what is stored, until it is composed again.
 */
export function percentFindings({ workbook, terisi }: Hitungan): Finding[] {
  const ours = new Set(workbook.sheets.filter(({ mark }) => mark === 'realisasi').map(({ name }) => name));
  return terisi.flatMap(({ item, kelompok }) => {
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
  const meant = withComma(percentShown(stored));
  return {
    aturan: 'angka-ambigu',
    tingkat: 'kesalahan',
    pesan: `Sel ini berformat persen: dibaca ${meant}, tetapi rumus di lembar menghitung ${withComma(stored)}.`,
    simpul: nodeOf(simpul),
    lokasi: { lembar, row, col },
    perbaikan: `Susun lagi lembar Realisasi, atau ubah format sel menjadi Umum (General) lalu ketik ${meant}.`,
  };
}

/** Whether the doubt is about a percent sign, not about a dot. */
function isPercent(isi: Isian['isi'], [first, second]: readonly [number, number]): boolean {
  return typeof isi === 'number' || first === percentShown(second);
}

const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

function whyNot(isi: Isian['isi']): string {
  if (typeof isi === 'string' && DATE.test(isi)) return 'tersimpan sebagai tanggal';
  return typeof isi === 'number' ? 'berdiri untuk beberapa indikator sekaligus' : 'tertulis sebagai teks';
}

function howTo(isi: Isian['isi']): string {
  if (typeof isi === 'string' && DATE.test(isi))
    return 'Ubah format sel menjadi Umum (General), lalu ketik angkanya.';
  if (typeof isi === 'string' && /^nihil$/i.test(isi.trim()))
    return 'Ketik 0 bila memang nol, atau kosongkan bila belum ada.';
  return typeof isi === 'number'
    ? 'Tulis satu angka untuk tiap indikator, satu baris satu angka.'
    : 'Ketik angkanya saja.';
}

/** Cells of the user's tables that belong to no indikator. */
export function strayFindings({ tables }: Hitungan): Finding[] {
  return tables
    .flatMap(({ lepas = [] }) => lepas)
    .map(({ teks, kind, ...place }) => ({
      aturan: 'sel-tidak-terbaca',
      tingkat: 'peringatan',
      ...strayWords(kind, teks),
      simpul: null,
      lokasi: placeOf(place),
    }));
}

function strayWords(kind: SelLepas['kind'], teks: string): Pick<Finding, 'pesan' | 'perbaikan'> {
  switch (kind) {
    case 'tanpa-indikator':
      return {
        pesan: `Angka ${teks} berdiri di kolom triwulan, tetapi barisnya tidak memuat indikator.`,
        perbaikan: 'Tulis indikatornya di baris yang sama, atau kosongkan angkanya.',
      };
    case 'dua-indikator':
      return {
        pesan: `Indikator "${teks}" berdiri sebaris dengan indikator lain; angkanya dibaca sebagai milik indikator yang lain itu.`,
        perbaikan: 'Tulis tiap indikator di barisnya sendiri.',
      };
    case 'tanpa-triwulan':
      return {
        pesan: `Angka ${teks} tidak dihitung: kolom Triwulan di barisnya tidak menyebut satu triwulan.`,
        perbaikan: 'Tulis 1, 2, 3 atau 4 di kolom Triwulan.',
      };
    case 'berulang':
      return {
        pesan: `Angka ${teks} tidak dihitung: indikatornya ada di beberapa baris untuk triwulan yang sama, dan tidak terbaca baris mana lanjutan baris mana.`,
        perbaikan:
          'Urutkan barisnya menurut indikator, atau beri kolom yang membedakannya, misalnya Program.',
      };
  }
}

/**
 * Indikator that several tables hold: one finding where the numbers differ; those of a sheet that agree are told
 * together.
 */
export function twiceFindings({ terisi, results, setelan }: Hitungan): Finding[] {
  const found: Finding[] = [];
  const agreeing = new Map<string, { finding: Finding; count: number }>();
  for (const [i, { item, kelompok, ganda }] of terisi.entries()) {
    for (const other of kelompok ? ganda : []) {
      const { main } = other;
      const differs = difference(terisi[i], results[i] ?? [], other, setelan);
      const sheets = `${main.lembar}\n${kelompok?.main.lembar ?? ''}`;
      const known = agreeing.get(sheets);
      const finding: Finding = {
        aturan: 'lembar-berbeda',
        tingkat: 'peringatan',
        pesan: `${differs ?? `"${item.indikator}" ada juga di sini dengan angka yang sama`}; yang dihitung adalah lembar "${kelompok?.main.lembar ?? ''}", sel ${cellName(kelompok?.main.row ?? 0, kelompok?.main.col ?? 0)}.`,
        simpul: nodeOf(item.simpul),
        lokasi: placeOf(main),
        perbaikan: differs
          ? 'Samakan angkanya, atau hapus salah satunya.'
          : 'Isi di satu tempat saja, supaya tidak ada dua angka untuk satu indikator.',
      };
      if (differs !== null) found.push(finding);
      else if (known) known.count += 1;
      else agreeing.set(sheets, { finding, count: 1 });
    }
  }
  const together = [...agreeing.values()].map(({ finding, count }) =>
    count === 1
      ? finding
      : {
          ...finding,
          pesan: finding.pesan.replace(
            /ada juga di sini/,
            `dan ${count - 1} indikator lain ada juga di sini`,
          ),
        },
  );
  return [...found, ...together];
}

/** What the other rows say otherwise; null where they say nothing else. */
function difference(
  one: Terisi | undefined,
  results: readonly Hasil[],
  other: Kelompok,
  setelan: Hitungan['setelan'],
): string | null {
  if (!one) return null;
  const theirs = terukurOf(one.item, inOwnUnits(one.item, other), setelan);
  const [values = []] = ukur([theirs], setelan);
  const texts = (target: number | null, list: readonly Hasil[]) => [
    target,
    ...list.map(({ realisasi }) => realisasi),
  ];
  const own = texts(one.terukur.target, results);
  const labels = [
    'target',
    'realisasi TW I',
    'realisasi s.d. TW II',
    'realisasi s.d. TW III',
    'realisasi s.d. TW IV',
  ];
  const at = texts(theirs.target, values).findIndex(
    (value, i) => value !== null && (own[i] == null || Math.abs(value - own[i]) > 1e-9 * Math.abs(value)),
  );
  if (at < 0) return null;
  const shown = (value: number | null | undefined) =>
    value == null ? 'kosong' : withComma(Number(value.toPrecision(12)));
  const said = texts(theirs.target, values)[at];
  return `"${one.item.indikator}": ${labels[at] ?? ''} di sini ${shown(said)}, di lembar lain ${shown(own[at])}`;
}
