import type { PeopleData } from '../../data/people';
import type { Sentences } from '../catalogue';
import { callNode } from './node';

export const PEOPLE: Sentences<keyof PeopleData> = {
  'ketua-juga-anggota': ({ simpul, nama }) => ({
    pesan: `${callNode(simpul)}: "${nama}" tertulis sebagai ketua dan sebagai anggota.`,
    perbaikan: 'Hapus namanya dari daftar anggota, atau ganti ketuanya.',
  }),
  'nomor-anggota-tidak-urut': ({ simpul, nomor, nama }) => ({
    pesan: `${callNode(simpul)}: nomor anggota tidak urut pada "${nomor}) ${nama}".`,
    perbaikan: 'Periksa apakah ada anggota yang terlewat atau ganda, lalu urutkan nomornya.',
  }),
  'pemilik-mirip': ({ simpul, pemilik, lain }) => ({
    pesan: `${callNode(simpul)}: pemilik "${pemilik}" mirip dengan "${lain}" yang dipakai di tempat lain.`,
    perbaikan: `Ganti menjadi "${lain}" bila jabatannya sama.`,
  }),
  'pemilik-di-atas-induk': ({ simpul, pemilik, pemilikInduk }) => ({
    pesan: `${callNode(simpul)}: pemilik "${pemilik}" lebih tinggi daripada pemilik induknya (${pemilikInduk.join(', ')}).`,
    perbaikan: 'Periksa pemilik kinerja ini dan pemilik induknya.',
  }),
  'nama-mirip': ({ simpul, nama, lain }) => ({
    pesan: `${callNode(simpul)}: nama "${nama}" di tempat lain ditulis "${lain}".`,
    perbaikan: 'Samakan penulisan nama dan gelarnya bila orangnya sama.',
  }),
};
