import type { Tata, Reading } from './reading';
import { walk, type Visit } from './walk';

/** What a box or team shows of itself, and what stands below it. */
export type Field = 'kinerja' | 'indikator' | 'do' | 'pemilik' | 'pelaksana' | 'anak';

/** A field that a layout has no place for, at the boxes of one level. */
export interface Unshown {
  readonly jenis: Visit['jenis'];
  readonly field: Field;
}

/** Layouts that leave whole fields out: what none of their boxes shows is no fault of each (FIELD 0). */
const SPARSE: ReadonlySet<Tata> = new Set(['datar', 'mendatar', 'jabatan', 'gambar']);

const BOXES: readonly Visit['jenis'][] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan'];
const FIELDS: readonly Field[] = ['kinerja', 'indikator', 'do', 'pemilik', 'anak', 'pelaksana'];

/**
 * What the layout of a cascade has no place for: a field that no box of a level shows, where all of the cascade was
 * read from layouts that leave fields out. Empty for trees, matrices and our own sheets.
 */
export function unshownOf({ cascade, sumber }: Reading): readonly Unshown[] {
  if (sumber.length === 0 || !sumber.every(({ tata }) => SPARSE.has(tata))) return [];
  const boxes = [...walk(cascade)];
  return BOXES.flatMap((jenis) => {
    const own = boxes.filter((visit) => visit.jenis === jenis);
    if (own.length === 0) return [];
    // Few boxes of the upper levels have a DO even where there is a place for it: any shows that there is.
    const among = (field: Field) => (field === 'do' ? boxes : own);
    return FIELDS.filter(
      (field) => asks(jenis, field) && !among(field).some((visit) => shows(visit, field)),
    ).map((field) => ({ jenis, field }));
  });
}

/** Below a Sub Kegiatan stand those who carry it out, below the Tujuan nothing of its own. */
function asks(jenis: Visit['jenis'], field: Field): boolean {
  if (field === 'pelaksana') return jenis === 'subKegiatan';
  return field !== 'anak' || (jenis !== 'subKegiatan' && jenis !== 'tujuan');
}

function shows(visit: Visit, field: Field): boolean {
  if (visit.jenis === 'tim' || visit.jenis === 'individu') return false;
  const { node } = visit;
  switch (field) {
    case 'kinerja':
      return node.kinerja !== null;
    case 'indikator':
      return node.indikator.length > 0;
    case 'do':
      return node.indikator.some((indikator) => indikator.do !== null);
    case 'pemilik':
      return node.pemilik.length > 0;
    case 'pelaksana':
      return 'proses' in node && (node.proses ?? []).length > 0;
    case 'anak':
      return childrenOf(visit).length > 0;
  }
}

function childrenOf({ jenis, node }: Visit): readonly unknown[] {
  if (jenis === 'sasaran') return node.program;
  if (jenis === 'program') return node.kegiatan;
  return jenis === 'kegiatan' ? node.subKegiatan : [];
}
