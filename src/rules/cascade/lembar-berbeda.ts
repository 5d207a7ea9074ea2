import type { Difference } from '../../cascade/reading';
import { walk } from '../../cascade/walk';
import type { KodeOf } from '../data';
import { nodeName, type NodeName } from '../data/node';
import { nodeRef, type Rule, type Said } from '../rule';

export const lembarBerbeda: Rule<'lembar-berbeda'> = {
  id: 'lembar-berbeda',
  tingkat: 'peringatan',
  silentAtErrors: true,
  *check(reading) {
    const visits = new Map([...walk(reading.cascade)].map((visit) => [visit.kode, visit]));
    for (const beda of reading.beda) {
      const visit = visits.get(beda.kode);
      yield {
        ...said(beda, visit ? nodeName(visit) : null),
        simpul: visit ? nodeRef(visit) : null,
        lokasi: beda.lokasi,
      };
    }
  },
};

function said(
  { bidang, lokasi, lembarLain, teks, teksLain }: Difference,
  simpul: NodeName | null,
): Said<KodeOf<'lembar-berbeda'>> {
  const sheets = { simpul, lembar: lokasi.lembar, lembarLain };
  if (bidang === 'proses') return { kode: 'lembar-berbeda/proses', data: sheets };
  if (bidang === 'simpul') {
    return teks === null && teksLain !== null
      ? { kode: 'lembar-berbeda/simpul-lain', data: { ...sheets, teks: teksLain } }
      : { kode: 'lembar-berbeda/simpul', data: sheets };
  }
  if (teksLain === null) return { kode: 'lembar-berbeda/bidang', data: { ...sheets, bidang } };
  if (teks === null) return { kode: 'lembar-berbeda/bidang-lain', data: { ...sheets, bidang } };
  return { kode: 'lembar-berbeda/teks', data: { ...sheets, bidang, teks, teksLain } };
}
