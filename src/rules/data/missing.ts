import type { Group } from '../../cascade/groups';
import type { Unshown } from '../../cascade/shown';
import type { AtNode } from './node';

/** What is missing in a cascade. */
export interface MissingData {
  'sub-kegiatan-tanpa-indikator': AtNode;
  'sub-kegiatan-tanpa-pemilik': AtNode;
  'sub-kegiatan-tanpa-tim/tanpa-pelaksana': AtNode & { readonly ketat: boolean };
  /** In strict mode only. */
  'sub-kegiatan-tanpa-tim/perorangan': AtNode;
  'kinerja-sub-kegiatan-kosong': AtNode;
  'kinerja-kosong': AtNode;
  'indikator-kosong': AtNode;
  'pemilik-kosong': AtNode;
  'induk-tanpa-anak': AtNode & { readonly anak: 'program' | 'kegiatan' | 'subKegiatan' };
  'induk-tidak-diketahui': AtNode;
  /** What the layout has no place for, level by level. */
  'tata-tidak-memuat': { readonly bidang: readonly Unshown[] };
  'tim-tanpa-ketua': AtNode;
  'tim-tanpa-anggota': AtNode;
  'jumlah-indikator-berbeda': AtNode & {
    readonly peran: Group['peran'];
    /** How many of each. */
    readonly kinerja: number;
    readonly indikator: number;
  };
  'persentase-tanpa-do': AtNode & { readonly indikator: string };
}
