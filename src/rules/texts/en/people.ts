import type { PeopleData } from '../../data/people';
import type { Sentences } from '../catalogue';
import { callNode } from './node';

export const PEOPLE: Sentences<keyof PeopleData> = {
  'ketua-juga-anggota': ({ simpul, nama }) => ({
    pesan: `${callNode(simpul)}: "${nama}" is written as leader and as member.`,
    perbaikan: 'Delete the name from the members, or name another leader.',
  }),
  'nomor-anggota-tidak-urut': ({ simpul, nomor, nama }) => ({
    pesan: `${callNode(simpul)}: the members are out of order at "${nomor}) ${nama}".`,
    perbaikan: 'See whether a member is missing or written twice, then number them in order.',
  }),
  'pemilik-mirip': ({ simpul, pemilik, lain }) => ({
    pesan: `${callNode(simpul)}: the owner "${pemilik}" resembles "${lain}", used elsewhere.`,
    perbaikan: `Replace it with "${lain}" if the post is the same.`,
  }),
  'pemilik-di-atas-induk': ({ simpul, pemilik, pemilikInduk }) => ({
    pesan: `${callNode(simpul)}: the owner "${pemilik}" ranks above the owner of the level above (${pemilikInduk.join(', ')}).`,
    perbaikan: 'Check the owner of this kinerja and the owner of the level above.',
  }),
  'nama-mirip': ({ simpul, nama, lain }) => ({
    pesan: `${callNode(simpul)}: the name "${nama}" is written "${lain}" elsewhere.`,
    perbaikan: 'Write name and degrees in the same way if it is the same person.',
  }),
};
