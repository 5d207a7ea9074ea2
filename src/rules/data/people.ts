import type { AtNode } from './node';

/** What is written of owners and persons. */
export interface PeopleData {
  'ketua-juga-anggota': AtNode & { readonly nama: string };
  'nomor-anggota-tidak-urut': AtNode & { readonly nomor: number; readonly nama: string };
  'pemilik-mirip': AtNode & { readonly pemilik: string; readonly lain: string };
  'pemilik-di-atas-induk': AtNode & { readonly pemilik: string; readonly pemilikInduk: readonly string[] };
  'nama-mirip': AtNode & { readonly nama: string; readonly lain: string };
}
