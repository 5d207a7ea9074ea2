import { foldSpace, textKey } from '../cascade/text';
import { isJumlah } from './do';

/** Units as agencies write them: names of one unit side by side. Only what is sure: a word of none of them says nothing. */
const UNITS: readonly (readonly [unit: string, names: string])[] = [
  ['persen', '% persen persentase prosentase prosen pct percent'],
  [
    'orang',
    'orang org jiwa pegawai asn pns pppk p3k cpns peserta siswa murid guru mahasiswa tenaga personil personel pejabat pasien warga penduduk lansia balita bayi anak ibu',
  ],
  ['berkas', 'dokumen dokument dok doc laporan lap lprn berkas buku naskah surat arsip lembar eksemplar eks'],
  ['barang', 'unit buah bh set paket pkt pak ruang ruangan kendaraan gedung kegiatan keg kali event rapat'],
  ['bulan', 'bulan bln'],
  ['hari', 'hari hr'],
  ['minggu', 'minggu mgg'],
  ['jam', 'jam'],
  ['menit', 'menit mnt'],
  ['tahun', 'tahun thn th'],
  ['rupiah', 'rp rupiah idr'],
  ['km', 'km kilometer'],
  ['km2', 'km2 km²'],
  ['m', 'meter mtr'],
  ['m2', 'm2 m²'],
  ['m3', 'm3 m³ kubik'],
  ['ha', 'ha hektar hektare'],
  ['ton', 'ton'],
  ['kg', 'kg kilogram'],
];

const UNIT_OF = new Map(UNITS.flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit])));

/** Words that say how large a number is, and no more of what it counts. */
const MAGNITUDE = /(?<![\p{L}])(?:ribu|rb|juta|jt|mil[iy]ard?|tril[iy]un)(?![\p{L}])/iu;

/** What a unit column says for percent, in small letters; formulas compare with the same list. */
export const PERCENT_UNITS = ['%', '(%)', 'persen', 'persen (%)', 'persentase', 'prosentase', 'percent'];

/** Whether a unit column says percent. */
export function isPercentUnit(satuan: string): boolean {
  return PERCENT_UNITS.includes(textKey(satuan));
}

/** What a row counts. */
export interface Counted {
  /** Its unit; '' where it has none. */
  readonly satuan: string;
  /** The indikator or the variable. */
  readonly kata: string;
}

/** The noun that is counted: 'jumlah seluruh ASN' counts 'ASN'; '' where it counts none. */
export function nounOf(kata: string): string {
  return /^(?:jumlah|banyaknya)\s+(?:(?:total|seluruh)\s+)?([^\s,.;:()]+)/iu.exec(kata)?.[1] ?? '';
}

/** The unit of a row, as it was typed or as its words tell. */
export function unitOf({ satuan, kata }: Counted): string {
  return satuan || nounOf(kata);
}

/**
 * Whether a unit typed behind a number is surely another than that of its row: both are known, and neither is one of
 * several ('orang/bulan') that the other may be. Words that are no unit, such as a note, never are. A percentage is
 * none of what is counted, whatever that is.
 *
 * @example isOtherUnit('dok.', { satuan: 'Dokumen', kata: 'Jumlah laporan' }) // false
 * @example isOtherUnit('%', { satuan: '', kata: 'Jumlah sekolah' }) // true
 */
export function isOtherUnit(typed: string, { satuan, kata }: Counted): boolean {
  const [word = ''] = wordsOf(typed.replace(/\([^)]*\)/gu, ' '));
  const first = UNIT_OF.get(word);
  const own = unitsIn(satuan);
  if (first === undefined) return false;
  if (own.length === 0) return first === 'persen' && isJumlah(kata);
  // 'Rp 5' in a row of 'juta rupiah' may be five million.
  return !own.includes(first) || (first === 'rupiah' && MAGNITUDE.test(satuan));
}

/** The units that the words of a text name. */
function unitsIn(text: string): string[] {
  return wordsOf(text).flatMap((word) => UNIT_OF.get(word) ?? []);
}

function wordsOf(text: string): string[] {
  return foldSpace(text)
    .toLowerCase()
    .split(/[\s/,.;:()&-]+/u)
    .filter((part) => part !== '');
}
