import type { IndikatorTerhitung, Perhitungan } from '../../workflow/hitung';
import { jelaskan, type Jelas } from '../../workflow/hitung/jelas';
import { capaianPemilik, capaianSasaran } from '../../workflow/hitung/ringkas';
import { oneLine } from '../plain';
import { bar, percent, persenRow } from './capaian';
import { printJelas } from './jelas';
import { angka, paragraph, wrappedTable } from './layout';
import { printFindings } from './periksa';

const ROMAN = ['I', 'II', 'III', 'IV'];

export interface CetakOptions {
  /** Says of every value which cells it comes from. */
  readonly jelaskan: boolean;
  /** How many characters a line may have. */
  readonly lebar: number;
}

/**
 * What was computed, as text: by Sasaran, by owner, each owner's indikator with a bar or, on request, with all that
 * they were computed from; then what the marks mean, and the findings.
 */
export function printHitung(name: string, perhitungan: Perhitungan, options: CetakOptions): string {
  const { temuan, indikator } = perhitungan;
  const explained = options.jelaskan ? jelaskan(perhitungan, (value) => angka(value, 4)) : [];
  const own = indikator.map((one, i) => ({ one, jelas: explained[i] ?? null }));
  const parts = [
    head(name, perhitungan),
    section('Capaian per Sasaran', sasaranRows(perhitungan), options.lebar),
    section('Capaian per pemilik', pemilikRows(perhitungan), options.lebar),
    ...owners(indikator).map((owner) => {
      const list = own.filter(({ one }) => ownersOf(one).includes(owner));
      return `${title(owner ?? 'Tanpa pemilik', options.lebar)}${ownIndikator(list, perhitungan, options)}`;
    }),
    legend(perhitungan),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}${printFindings(temuan)}`;
}

function ownIndikator(
  list: readonly { readonly one: IndikatorTerhitung; readonly jelas: Jelas | null }[],
  perhitungan: Perhitungan,
  { lebar }: CetakOptions,
): string {
  const explained = list.flatMap(({ one, jelas }) =>
    jelas ? [printJelas(one, jelas, perhitungan, lebar)] : [],
  );
  return explained.length > 0
    ? explained.join('\n')
    : indikatorTable(
        list.map(({ one }) => one),
        lebar,
      );
}

function head(name: string, { triwulan, indikator, tabel }: Perhitungan): string {
  const filled = indikator.filter(({ realisasi }) => realisasi !== null).length;
  const target = indikator.some(({ terhadapTahunan }) => terhadapTahunan) ? ', terhadap target tahunan' : '';
  const note = tabel.length === 0 ? 'Belum ada tabel realisasi; buat dengan cascading susun lalu isi.\n' : '';
  return (
    `${oneLine(name)}\nTriwulan ${ROMAN[triwulan - 1] ?? ''}${target}.\n` +
    `${filled} dari ${indikator.length} indikator sudah memiliki realisasi.\n${note}`
  );
}

/** What the marks mean, as far as they stand above. */
function legend({ indikator, triwulan }: Perhitungan): string {
  const isQuarter = ({ terhadapTahunan, capaian }: IndikatorTerhitung) =>
    triwulan < 4 && capaian !== null && !terhadapTahunan;
  const marks: readonly (readonly [boolean, string])[] = [
    [indikator.some(({ capaian }) => (capaian ?? 0) > 100), '+ capaian lebih dari 100 %'],
    [
      indikator.some(({ sementara }) => sementara),
      '* sementara: sebagian yang dirata-ratakan belum ada nilainya',
    ],
    [
      indikator.some(isQuarter),
      `TW target triwulan ${ROMAN[triwulan - 1] ?? ''}; yang lain terhadap target tahunan`,
    ],
    [
      indikator.some(({ formulir }) => formulir?.capaianRenstra != null),
      'Renstra: kolom terakhir formulir E.81, terhadap target Renstra',
    ],
  ];
  const own = marks.filter(([stands]) => stands);
  return own.length === 0 ? '' : `Keterangan\n${own.map(([, text]) => paragraph(text, '  ')).join('')}`;
}

function title(text: string, lebar: number): string {
  return `${oneLine(text)}\n${'─'.repeat(Math.min(lebar, Math.max(text.length, 20)))}\n`;
}

interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly right: readonly number[];
  readonly wrap: number;
}

function section(text: string, { rows, right, wrap }: Rows, lebar: number): string {
  return rows.length === 0 ? '' : `${text}\n${wrappedTable(rows, { right, wrap, length: lebar })}`;
}

function sasaranRows(perhitungan: Perhitungan): Rows {
  const rows = capaianSasaran(perhitungan).map(({ simpul, uraian, ...ringkas }) => [
    simpul.kode,
    uraian,
    ...persenRow(ringkas),
  ]);
  return { rows, right: [3], wrap: 1 };
}

function pemilikRows(perhitungan: Perhitungan): Rows {
  const rows = capaianPemilik(perhitungan).map(({ pemilik, indikator, terisi, ...ringkas }) => [
    pemilik,
    `${terisi}/${indikator} terisi`,
    ...persenRow(ringkas),
  ]);
  return { rows, right: [1, 3], wrap: 0 };
}

/** One row for each indikator: target, realisasi, capaian, predikat, and a bar. */
function indikatorTable(list: readonly IndikatorTerhitung[], lebar: number): string {
  const isForm = list.some(({ formulir }) => formulir?.capaianRenstra != null);
  const hasScale = list.some(({ predikatNilai }) => predikatNilai !== null);
  const rows = list.map((one) => [
    one.simpul.kode,
    one.simpul.kode === '' && one.uraian !== '' ? `${one.indikator} (${one.uraian})` : one.indikator,
    target(one),
    one.realisasi === null ? '-' : angka(one.realisasi),
    percent(one.capaian, one.sementara),
    one.predikat ?? '',
    ...(hasScale ? [one.predikatNilai?.label ?? ''] : []),
    ...(isForm ? [percent(one.formulir?.capaianRenstra ?? null, false)] : []),
    bar(one.capaian, lebar < 90 ? 5 : 10),
  ]);
  const heads = [
    'Kode',
    'Indikator',
    'Target',
    'Realisasi',
    'Capaian',
    'Predikat',
    ...(hasScale ? ['Predikat nilai'] : []),
    ...(isForm ? ['Renstra'] : []),
  ];
  return wrappedTable([heads, ...rows], {
    right: [2, 3, 4, ...(isForm ? [hasScale ? 7 : 6] : [])],
    wrap: 1,
    length: lebar,
  });
}

/** The target that the indikator is measured against; that of the quarter has a mark. */
function target({ target: ofYear, targetTriwulan }: IndikatorTerhitung): string {
  if (targetTriwulan !== null) return `${angka(targetTriwulan)} TW`;
  return ofYear === null ? '-' : angka(ofYear);
}

function owners(indikator: readonly IndikatorTerhitung[]): (string | null)[] {
  return [...new Set(indikator.flatMap(ownersOf))];
}

function ownersOf({ pemilik }: IndikatorTerhitung): readonly (string | null)[] {
  return pemilik.length > 0 ? pemilik : [null];
}
