import type { MissingData } from '../../data/missing';
import type { Sentences } from '../catalogue';
import { LEVELS, unshownNames, type FieldNames } from '../shown';
import { counted } from './counted';
import { callNode } from './node';

const FIELDS: FieldNames = {
  kinerja: 'kinerja',
  indikator: 'indicators',
  do: 'operational definitions',
  pemilik: 'owners',
  pelaksana: 'teams or individuals',
};

const PERAN = { ketua: 'a leader', anggota: 'members', individu: 'an individual' };

export const MISSING: Sentences<keyof MissingData> = {
  'sub-kegiatan-tanpa-indikator': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no indicator yet.`,
    perbaikan: 'Enter the indicator of this Sub Kegiatan, for example "Jumlah dokumen …".',
  }),
  'sub-kegiatan-tanpa-pemilik': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no owner yet.`,
    perbaikan: 'Enter the owner of this Sub Kegiatan: the post that answers for it.',
  }),
  'sub-kegiatan-tanpa-tim/tanpa-pelaksana': ({ simpul, ketat }) => ({
    pesan: `${callNode(simpul)} has neither a team nor an individual yet.`,
    perbaikan: ketat
      ? 'Enter the team: its name, leader and members, with their kinerja and indicators.'
      : 'Enter a team (leader and members) or an individual, with their kinerja and indicators.',
  }),
  'sub-kegiatan-tanpa-tim/perorangan': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has individuals only, and no team yet.`,
    perbaikan: 'Enter the team: its name, leader and members, with their kinerja and indicators.',
  }),
  'kinerja-sub-kegiatan-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no kinerja yet.`,
    perbaikan: 'Enter the kinerja of this Sub Kegiatan: the result to be achieved.',
  }),
  'kinerja-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no kinerja yet.`,
    perbaikan: 'Enter the kinerja: the result to be achieved.',
  }),
  'indikator-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no indicator yet.`,
    perbaikan: 'Enter the indicator that measures this kinerja.',
  }),
  'pemilik-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no owner yet.`,
    perbaikan: 'Enter the owner: the post that answers for this kinerja.',
  }),
  'induk-tanpa-anak': ({ simpul, anak }) => ({
    pesan: `${callNode(simpul)} has no ${LEVELS[anak]} yet.`,
    perbaikan: `Add a ${LEVELS[anak]} that supports it, or delete it if it is no longer used.`,
  }),
  'induk-tidak-diketahui': ({ simpul }) => ({
    pesan: `The parent of ${callNode(simpul)} is not known: nothing in its place tells what it stands under.`,
    perbaikan: 'Place it below or right of its parent, or give it the number of its parent.',
  }),
  'tata-tidak-memuat': ({ bidang }) => ({
    pesan: `This sheet has no place for ${unshownNames(bidang, FIELDS, ' and ')}, so that was not checked.`,
    perbaikan:
      'Compose Data Cascading from this cascade and fill in there what is missing before submission.',
  }),
  'tim-tanpa-ketua': ({ simpul }) => ({
    pesan: `${callNode(simpul)} has no leader yet.`,
    perbaikan: 'Enter the name or post of the team leader.',
  }),
  'tim-tanpa-anggota': ({ simpul }) => ({
    pesan: `${callNode(simpul)} holds a leader only; there are no members yet.`,
    perbaikan: 'Enter the members, or make it an individual if the work is really done alone.',
  }),
  'jumlah-indikator-berbeda': ({ simpul, peran, kinerja, indikator }) => ({
    pesan: `${callNode(simpul)}: ${PERAN[peran]} with ${kinerja} kinerja but ${counted(indikator, 'indicator')}.`,
    perbaikan: 'Complete them, so that each kinerja has one indicator.',
  }),
  'persentase-tanpa-do': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: the indicator "${indikator}" has no operational definition (DO) yet.`,
    perbaikan: 'Write the DO, for example "jumlah … dibagi jumlah … dikali 100".',
  }),
};
