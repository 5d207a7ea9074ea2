import type { RumusMinimal } from './capaian';
import type { PilihanSkala } from './predikat';
import type { Akumulasi, PerTriwulan } from './quarters';

/** The level of what posts of a rank state (FIELD c). */
export interface LevelJabatan {
  readonly eselonIII: 'program' | 'sasaran';
  readonly eselonIV: 'kegiatan' | 'subKegiatan';
}

/** What an agency can choose. */
export interface Setelan {
  readonly rumusMinimal: RumusMinimal;
  /** Which scale the value of an indikator has, where its name does not tell. */
  readonly skalaNilai: readonly PilihanSkala[];
  /** The weight of each IP ASN component, by its name. */
  readonly bobot: Readonly<Record<string, number>>;
  /** Which accumulation a new row gets. */
  readonly akumulasi: {
    /** The denominator of a ratio: stocks, such as all ASN. */
    readonly penyebut: Akumulasi;
    /** A denominator that speaks of things that come in: diajukan, diterima, masuk, diusulkan, dilayani. */
    readonly penyebutMasuk: Akumulasi;
    /** A numerator of events of the year over a stock: ditangani, dilatih, dibangun. */
    readonly pembilangPeristiwa: Akumulasi;
    readonly jumlah: Akumulasi;
    /** Counts of what is kept all year: dipelihara, menerima gaji, dikelola. */
    readonly jumlahTetap: Akumulasi;
    /** Scores and typed percentages. */
    readonly nilai: Akumulasi;
  };
  /** The Realisasi sheet has a target for each quarter beside that of the year. */
  readonly targetTriwulan: boolean;
  /** A Sub Kegiatan needs a team. */
  readonly ketat: boolean;
  /** As which level posts are read in cascades by post. */
  readonly jabatan: LevelJabatan;
  /** Of each quarter who closed it and when, in the words of the sheet; null while it is open. */
  readonly tutup: PerTriwulan<string | null>;
}

/** The defaults. Weights: Permen PANRB 38/2018. The rest is the decision of this product. */
export const SETELAN_BAWAAN: Setelan = {
  rumusMinimal: 'selisih',
  skalaNilai: [],
  bobot: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 },
  akumulasi: {
    penyebut: 'terakhir',
    penyebutMasuk: 'jumlah',
    pembilangPeristiwa: 'jumlah',
    jumlah: 'jumlah',
    jumlahTetap: 'terakhir',
    nilai: 'terakhir',
  },
  targetTriwulan: false,
  ketat: false,
  jabatan: { eselonIII: 'program', eselonIV: 'kegiatan' },
  tutup: { 1: null, 2: null, 3: null, 4: null },
};
