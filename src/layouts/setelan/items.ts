import { textKey } from '../../cascade/text';
import type { RumusMinimal } from '../../measure/capaian';
import { readNumber } from '../../measure/number';
import { AKUMULASI, ROMAN, TRIWULAN, type Akumulasi, type Triwulan } from '../../measure/quarters';
import type { LevelJabatan, Setelan } from '../../measure/setelan';

/** A line of the Setelan sheet: a name, a value to choose or type, and why it is what it is. */
export interface Item {
  readonly nama: string;
  readonly keterangan: string;
  /** The values to choose from; else what is typed: a weight, or words. */
  readonly pilihan: readonly string[] | 'bobot' | 'teks';
  /** What stands in the cell; '' leaves it empty. */
  value(setelan: Setelan): string | number;
  /** The settings with this value; null where the cell does not hold one. */
  apply(setelan: Setelan, value: string): Setelan | null;
}

/** The formulas of 'minimal' as people read them. */
export const RUMUS: Readonly<Record<RumusMinimal, string>> = {
  selisih: '(2 × target − realisasi) ÷ target × 100',
  perbandingan: 'target ÷ realisasi × 100',
};

/** How targets of quarters are read, as people read it. */
export const TARGET_KINDS =
  'Target triwulan: kumulatif bila TW IV = Target, bagian bila jumlahnya = Target; bila tidak keduanya, TW I-III tidak diukur. Kosong: terhadap Target.';

const YA = 'ya';
const TIDAK = 'tidak';

const DEFAULTED: Readonly<Record<keyof Setelan['akumulasi'], string>> = {
  penyebut: 'penyebut rasio',
  penyebutMasuk: 'penyebut yang masuk',
  pembilangPeristiwa: 'pembilang peristiwa',
  jumlah: 'jumlah',
  jumlahTetap: 'jumlah yang tetap',
  nilai: 'nilai dan persentase',
};

/** The kinds of row that have a default, in the order of the sheet. */
export const DEFAULTED_KEYS = [
  'penyebut',
  'penyebutMasuk',
  'pembilangPeristiwa',
  'jumlah',
  'jumlahTetap',
  'nilai',
] as const;

/** All lines, in the order of the sheet. */
export const ITEMS: readonly Item[] = [
  {
    nama: 'Rumus capaian polaritas minimal',
    keterangan:
      'Untuk indikator yang makin kecil makin baik. Bawaan: rumus pada LKjIP dan pedoman SKP (keputusan aplikasi).',
    pilihan: Object.values(RUMUS),
    value: ({ rumusMinimal }) => RUMUS[rumusMinimal],
    apply: (setelan, value) => {
      const rumusMinimal = (['selisih', 'perbandingan'] as const).find((id) => same(RUMUS[id], value));
      return rumusMinimal ? { ...setelan, rumusMinimal } : null;
    },
  },
  weight('kualifikasi'),
  weight('kompetensi'),
  weight('kinerja'),
  weight('disiplin'),
  accumulation('penyebut', 'Nilai terakhir, misalnya jumlah seluruh ASN'),
  accumulation(
    'penyebutMasuk',
    'Yang diajukan, diterima, masuk, diusulkan atau dilayani; pengaduan, kasus, kunjungan',
  ),
  accumulation(
    'pembilangPeristiwa',
    'Peristiwa setahun di atas penyebut yang tetap: ditangani, dilatih, dibangun, diperiksa',
  ),
  accumulation('jumlah', 'Indikator "Jumlah …"'),
  accumulation(
    'jumlahTetap',
    'Indikator "Jumlah …" yang sama sepanjang tahun: dipelihara, dirawat, dikelola, menerima gaji atau tunjangan',
  ),
  accumulation('nilai', 'Nilai dari luar dan persentase yang diketik'),
  yesOrNo(
    'targetTriwulan',
    'Target per triwulan',
    `ya, lalu susun lagi: lembar Realisasi mendapat kolom Target TW I sampai TW IV. ${TARGET_KINDS} (keputusan aplikasi).`,
  ),
  yesOrNo(
    'ketat',
    'Pemeriksaan ketat',
    'ya: setiap Sub Kegiatan harus punya tim, individu saja belum cukup (keputusan aplikasi).',
  ),
  ...TRIWULAN.map(closing),
  levelOf('eselonIII', 'Eselon III dibaca sebagai', ['program', 'sasaran'], 'Sasaran kepala menjadi Tujuan'),
  levelOf('eselonIV', 'Eselon IV dibaca sebagai', ['kegiatan', 'subKegiatan'], 'tanpa Kegiatan di atasnya'),
];

/** The line that holds the weight of an IP ASN component. */
export function weightName(komponen: string): string {
  return `Bobot IP ASN ${komponen}`;
}

/** The line that says who closed a quarter, and when. */
export function closingName(triwulan: Triwulan): string {
  return `Penutupan TW ${ROMAN[triwulan]}`;
}

/** What that line says: 'ditutup 24 November 2026 oleh Kasubag Binpro'. */
export function closingWords(tanggal: string, oleh: string): string {
  return `ditutup ${tanggal} oleh ${oleh}`;
}

/** The title of the table that says which scale the value of an indikator has. */
export const SKALA_NILAI_NAME = 'Skala nilai';
export const RUMUS_MINIMAL_NAME = 'Rumus capaian polaritas minimal';

function weight(komponen: string): Item {
  return {
    nama: weightName(komponen),
    keterangan: 'Permen PANRB 38/2018. Konversi = nilai komponen ÷ bobot × 100 (keputusan aplikasi).',
    pilihan: 'bobot',
    value: ({ bobot }) => bobot[komponen] ?? 0,
    apply: (setelan, value) => {
      const number = readNumber(value);
      return number.kind === 'angka' && number.value > 0
        ? { ...setelan, bobot: { ...setelan.bobot, [komponen]: number.value } }
        : null;
    },
  };
}

function yesOrNo(key: 'targetTriwulan' | 'ketat', nama: string, keterangan: string): Item {
  return {
    nama,
    keterangan,
    pilihan: [TIDAK, YA],
    value: (setelan) => (setelan[key] ? YA : TIDAK),
    apply: (setelan, value) =>
      same(value, YA) || same(value, TIDAK) ? { ...setelan, [key]: same(value, YA) } : null,
  };
}

/** As which level the posts of a rank are read; what that changes stands beside the second choice. */
function levelOf<K extends keyof LevelJabatan>(
  key: K,
  nama: string,
  pilihan: readonly [LevelJabatan[K], LevelJabatan[K]],
  change: string,
): Item {
  const [bawaan, lain] = pilihan;
  return {
    nama,
    keterangan: `Cascading menurut jabatan. Bawaan: ${bawaan}; ${lain}: ${change} (keputusan aplikasi).`,
    pilihan,
    value: ({ jabatan }) => jabatan[key],
    apply: (setelan, value) => {
      const chosen = pilihan.find((one) => same(one, value.replace(/\s+/g, '')));
      return chosen ? { ...setelan, jabatan: { ...setelan.jabatan, [key]: chosen } } : null;
    },
  };
}

/** Anything but words that begin with 'ditutup' leaves the quarter open. */
function closing(triwulan: Triwulan): Item {
  return {
    nama: closingName(triwulan),
    keterangan:
      'Kosong: isian triwulan masih terbuka. Diisi dari panel Realisasi: siapa yang menutup dan kapan; kosongkan untuk membuka kembali.',
    pilihan: 'teks',
    value: ({ tutup }) => tutup[triwulan] ?? '',
    apply: (setelan, value) =>
      /^ditutup\b/iu.test(value.trim())
        ? { ...setelan, tutup: { ...setelan.tutup, [triwulan]: value.trim() } }
        : null,
  };
}

/** The line that holds a default of the accumulation. */
export function accumulationName(key: keyof Setelan['akumulasi']): string {
  return `Akumulasi ${DEFAULTED[key]}`;
}

function accumulation(key: keyof Setelan['akumulasi'], why: string): Item {
  return {
    nama: accumulationName(key),
    keterangan: `${why}; berlaku untuk baris baru, tiap baris dapat diubah di lembar Realisasi (keputusan aplikasi).`,
    pilihan: AKUMULASI,
    value: ({ akumulasi }) => akumulasi[key],
    apply: (setelan, value) => {
      const chosen: Akumulasi | undefined = AKUMULASI.find((one) => same(one, value));
      return chosen ? { ...setelan, akumulasi: { ...setelan.akumulasi, [key]: chosen } } : null;
    },
  };
}

function same(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}
