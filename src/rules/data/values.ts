import type { Triwulan } from '../../measure/quarters';

interface OfIndikator {
  readonly indikator: string;
}

/** A number at the end of a quarter. */
interface AtQuarter {
  readonly triwulan: Triwulan;
  readonly angka: number;
}

/** What is wrong with the numbers of an indikator, and with what is computed from them. */
export interface ValueData {
  'penyebut-nol/berpembilang': OfIndikator & { readonly triwulan: Triwulan };
  'penyebut-nol/belum-ada': OfIndikator & { readonly triwulan: Triwulan };
  'pembilang-melebihi-penyebut': OfIndikator & AtQuarter;
  'persentase-dijumlahkan': OfIndikator & { readonly jumlah: number };
  /** `kata` are the variables, or the indikator, that miss the same quarters. */
  'triwulan-terlewat': {
    readonly kata: readonly string[];
    readonly kosong: readonly Triwulan[];
    readonly terisi: Triwulan;
  };
  'realisasi-turun': { readonly kata: string; readonly dari: number; readonly menjadi: number };
  'angka-sama-tiap-triwulan': OfIndikator & {
    readonly triwulan: readonly Triwulan[];
    readonly angka: number;
    readonly target: number;
  };
  'capaian-melampaui/kurang-dari-nol': OfIndikator & AtQuarter;
  'capaian-melampaui/jauh-di-atas': OfIndikator & AtQuarter;
  'satuan-persen-tanpa-100': OfIndikator;
  'target-kosong': OfIndikator;
  'target-nol': OfIndikator;
  'target-triwulan-tidak-cocok/realisasi': OfIndikator;
  'target-triwulan-tidak-cocok/tanpa-setahun': OfIndikator & { readonly targetTriwulan: readonly number[] };
  'target-triwulan-tidak-cocok/setahun': OfIndikator & {
    readonly targetTriwulan: readonly number[];
    readonly target: number;
  };
  'do-berputar': OfIndikator;
  'ip-asn-tidak-cocok': { readonly tertulis: number; readonly jumlah: number };
}
