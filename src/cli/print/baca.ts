import type { Cascade } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import { walk, type Visit } from '../../cascade/walk';
import { placeName, spanName } from '../../workbook/address';
import { paragraph, shorten, table } from './layout';

const JENJANG: readonly (readonly [Visit['jenis'], string])[] = [
  ['tujuan', 'Tujuan'],
  ['sasaran', 'Sasaran'],
  ['program', 'Program'],
  ['kegiatan', 'Kegiatan'],
  ['subKegiatan', 'Sub Kegiatan'],
  ['tim', 'Tim'],
  ['individu', 'Individu'],
];

/** What was read, as text: head, counts by level, sheets recognised, what was known besides, what could not be read. */
export function printBaca(reading: Reading): string {
  return [
    head(reading.cascade),
    counts(reading.cascade),
    sources(reading),
    known(reading),
    unread(reading),
  ].join('\n');
}

function head({ judul, perangkatDaerah, kabupaten, tahun, tujuan, sasaran }: Cascade): string {
  const rest = [perangkatDaerah, kabupaten, tahun === null ? null : `tahun ${tahun}`];
  const untitled = tujuan || sasaran.length > 0 ? 'Cascading tanpa judul' : 'Tanpa lembar cascading';
  return [judul ?? untitled, rest.filter((part) => part !== null).join(', ')]
    .filter((line) => line !== '')
    .map((line) => paragraph(line, ''))
    .join('');
}

function counts(cascade: Cascade): string {
  const found = [...walk(cascade)].map(({ jenis }) => jenis);
  const rows = JENJANG.map(([jenis, nama]) => [nama, String(found.filter((one) => one === jenis).length)]);
  return `Isi\n${table(rows, [1])}`;
}

function sources({ sumber, ditinggalkan }: Reading): string {
  const rows = sumber.map(({ lembar, tata, top, left, bottom, right }) => [
    lembar,
    tata,
    spanName({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 }),
  ]);
  const left = ditinggalkan.map(({ versi, dibaca, lembar }) =>
    paragraph(`Tidak dibaca: ${lembar.join(', ')} (${versi}; yang dibaca ${dibaca}).`, '  '),
  );
  return `Lembar yang dibaca\n${table(rows)}${left.join('')}`;
}

function known({ dikenal }: Reading): string {
  return `Teks lain yang dikenali (label, judul, tanda tangan dan sejenisnya): ${dikenal.length}\n`;
}

function unread(reading: Reading): string {
  const tidakTerbaca = [...reading.tidakTerbaca, ...reading.gambar];
  if (tidakTerbaca.length === 0) return 'Sel yang tidak terbaca: tidak ada\n';
  const rows = tidakTerbaca.map((cell) => [placeName(cell), shorten(cell.teks, 70)]);
  return `Sel yang tidak terbaca: ${tidakTerbaca.length}\n${table(rows)}`;
}
