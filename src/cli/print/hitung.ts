import type { IndikatorTerhitung, Perhitungan } from '../../workflow/hitung';
import { capaianPemilik, capaianSasaran } from '../../workflow/hitung-ringkas';
import { angka, shorten, table } from './layout';
import { printFindings } from './periksa';

const ROMAN = ['I', 'II', 'III', 'IV'];
const BAR = 20;
const TEXT = 60;

/** What was computed, as text: by Sasaran, by owner with a bar, each owner's indikator, then the findings. */
export function printHitung(name: string, perhitungan: Perhitungan): string {
  const { temuan, indikator } = perhitungan;
  const parts = [
    head(name, perhitungan),
    section('Capaian per Sasaran', sasaranRows(perhitungan), [2]),
    section('Capaian per pemilik', pemilikRows(perhitungan), [1, 3]),
    ...owners(indikator).map((owner) =>
      section(owner ?? 'Tanpa pemilik', indikatorRows(indikator, owner), [2, 3, 4]),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}${printFindings(temuan)}`;
}

function head(name: string, { triwulan, indikator, tabel }: Perhitungan): string {
  const filled = indikator.filter(({ realisasi }) => realisasi !== null).length;
  const target = triwulan < 4 ? ', terhadap target tahunan bila target triwulan tidak tertulis' : '';
  const note = tabel.length === 0 ? 'Belum ada tabel realisasi; buat dengan cascading susun lalu isi.\n' : '';
  return (
    `${name}\nTriwulan ${ROMAN[triwulan - 1] ?? ''}${target}.\n` +
    `${filled} dari ${indikator.length} indikator sudah memiliki realisasi.\n${note}`
  );
}

function section(title: string, rows: readonly (readonly string[])[], right: readonly number[]): string {
  return rows.length === 0 ? '' : `${title}\n${table(rows, right)}`;
}

function sasaranRows(perhitungan: Perhitungan): string[][] {
  return capaianSasaran(perhitungan).map(({ simpul, uraian, capaian, predikat, sementara }) => [
    simpul.kode,
    shorten(uraian, TEXT),
    percent(capaian, sementara),
    predikat ?? '',
  ]);
}

function pemilikRows(perhitungan: Perhitungan): string[][] {
  return capaianPemilik(perhitungan).map(({ pemilik, indikator, terisi, capaian, predikat }) => [
    shorten(pemilik, TEXT),
    `${terisi}/${indikator} terisi`,
    bar(capaian),
    percent(capaian, false),
    predikat ?? '',
  ]);
}

function indikatorRows(indikator: readonly IndikatorTerhitung[], owner: string | null): string[][] {
  const own = indikator.filter((one) => ownersOf(one).includes(owner));
  const rows = own.map(({ simpul, indikator: teks, target, realisasi, capaian, sementara, predikat }) => [
    simpul.kode,
    shorten(teks, TEXT),
    value(target),
    value(realisasi),
    percent(capaian, sementara),
    predikat ?? '',
  ]);
  return [['Kode', 'Indikator', 'Target', 'Realisasi', 'Capaian', 'Predikat'], ...rows];
}

function owners(indikator: readonly IndikatorTerhitung[]): (string | null)[] {
  return [...new Set(indikator.flatMap(ownersOf))];
}

function ownersOf({ pemilik }: IndikatorTerhitung): readonly (string | null)[] {
  return pemilik.length > 0 ? pemilik : [null];
}

/** A bar of twenty marks for 100 %; more than that has a sign at its end. */
function bar(capaian: number | null): string {
  if (capaian === null) return '';
  const full = Math.max(0, Math.min(BAR, Math.round((capaian / 100) * BAR)));
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}${capaian > 100 ? '+' : ''}`;
}

function percent(capaian: number | null, sementara: boolean): string {
  return capaian === null ? '-' : `${angka(capaian)} %${sementara ? ' (sementara)' : ''}`;
}

function value(number: number | null): string {
  return number === null ? '-' : angka(number);
}
