import type { Finding } from '../../rules/rule';
import { faultWords } from '../../rules/texts/catalogue';
import { INDONESIAN } from '../../rules/texts/id';
import { shownName } from '../../rules/texts/shown';
import { lokasiJson } from '../baca/json';
import type { Pemeriksaan } from '.';
import { alasanSentence } from './putusan';

/** The JSON of `periksa`, as scripts read it: places by sheet and A1 address. */
export function periksaJson({ ringkasan, temuan }: Pemeriksaan) {
  const alasan = ringkasan.alasan.map((one) => alasanSentence(one).id);
  return { ringkasan: { ...ringkasan, alasan }, temuan: temuan.map(findingJson) };
}

/** A finding in JSON, in Indonesian words; `isian` only where the repair is a number. */
export function findingJson(finding: Finding) {
  const { aturan, tingkat, simpul, lokasi, isian } = finding;
  const { pesan, perbaikan } = faultWords(INDONESIAN, finding);
  return {
    aturan,
    tingkat,
    pesan,
    simpul: simpul && { ...simpul, nama: shownName(simpul.nama), jalur: simpul.jalur.map(shownName) },
    lokasi: lokasiJson(lokasi),
    perbaikan,
    ...(isian &&
      'angka' in isian && { isian: { lokasi: lokasiJson(isian.lokasi), teks: String(isian.angka) } }),
  };
}
