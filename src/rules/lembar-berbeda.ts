import type { Difference } from '../cascade/reading';
import { walk } from '../cascade/walk';
import { nodeRef, type Rule } from './rule';
import { callNode } from './shared/fault';

const BIDANG: Readonly<Record<Difference['bidang'], string>> = {
  nama: 'nama',
  kinerja: 'kinerja',
  indikator: 'indikator',
  do: 'DO',
  pemilik: 'pemilik kinerja',
  proses: 'isi proses',
  simpul: 'simpul',
};

export const lembarBerbeda: Rule = {
  id: 'lembar-berbeda',
  tingkat: 'peringatan',
  judul: 'Isi dua lembar berbeda',
  alasan:
    'Lembar yang menunjukkan cascading yang sama harus berisi sama, agar tidak ada dua versi yang berlaku.',
  silentAtErrors: true,
  *check(reading) {
    const visits = new Map([...walk(reading.cascade)].map((visit) => [visit.kode, visit]));
    for (const beda of reading.beda) {
      const visit = visits.get(beda.kode);
      yield {
        pesan: `${visit ? callNode(visit) : 'Cascading'}: ${describe(beda)}.`,
        perbaikan: `Samakan isi lembar "${beda.lokasi.lembar}" dan "${beda.lembarLain}".`,
        simpul: visit ? nodeRef(visit) : null,
        lokasi: beda.lokasi,
      };
    }
  },
};

function describe({ bidang, lokasi, lembarLain, teks, teksLain }: Difference): string {
  const here = lokasi.lembar;
  if (bidang === 'proses') return `isi proses di lembar "${here}" berbeda dengan lembar "${lembarLain}"`;
  if (bidang === 'simpul' && teks === null && teksLain !== null) {
    return `"${teksLain}" ada di lembar "${lembarLain}", tetapi tidak ada di lembar "${here}"`;
  }
  if (bidang === 'simpul') return `ada di lembar "${here}", tetapi tidak ada di lembar "${lembarLain}"`;
  const word = BIDANG[bidang];
  if (teksLain === null) return `${word} ada di lembar "${here}", tetapi tidak ada di lembar "${lembarLain}"`;
  if (teks === null) return `${word} ada di lembar "${lembarLain}", tetapi tidak ada di lembar "${here}"`;
  return `${word} di lembar "${here}" ("${teks}") berbeda dengan lembar "${lembarLain}" ("${teksLain}")`;
}
