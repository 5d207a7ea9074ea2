import { distance } from 'fastest-levenshtein';
import { textKey } from '../cascade/text';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { saysSomething, textsOf } from './shared/texts';
import { countBy } from './shared/words';

export const pemilikMirip: Rule = {
  id: 'pemilik-mirip',
  tingkat: 'peringatan',
  judul: 'Nama pemilik kinerja mirip',
  alasan: 'Satu jabatan yang ditulis dua cara akan terbaca sebagai dua pemilik kinerja.',
  *check({ cascade }) {
    const owners = [...textsOf(cascade)].filter(
      ({ bidang, text }) => bidang === 'pemilik' && saysSomething(text),
    );
    const counts = countBy(owners, ({ text }) => textKey(text.teks));
    for (const { visit, text } of owners) {
      const [meant, ...others] = likelyMeant(textKey(text.teks), counts);
      if (meant === undefined) continue;
      const written = owners.find((owner) => textKey(owner.text.teks) === meant)?.text.teks ?? meant;
      const words = {
        pesan: `${callNode(visit)}: pemilik "${text.teks}" mirip dengan "${written}" yang dipakai di tempat lain.`,
        perbaikan: `Ganti menjadi "${written}" bila jabatannya sama.`,
      };
      const isian = { lokasi: text.lokasi, dari: text.teks, ke: written };
      yield { ...faultAt(visit, words, text.lokasi), ...(others.length === 0 && { isian }) };
    }
  },
};

/** The owners at least three times as frequent and one letter away from one that stands twice at most; likeliest first. */
function likelyMeant(owner: string, counts: ReadonlyMap<string, number>): string[] {
  const own = counts.get(owner) ?? 0;
  if (own > 2) return [];
  const others = [...counts].filter(
    ([other, count]) => count >= 3 * own && distance(owner, other) === 1 && !differInCode(owner, other),
  );
  return others.sort(([, a], [, b]) => b - a).map(([other]) => other);
}

/** Whether only digits, Roman numerals or one-letter codes tell two owners apart: those are two. */
function differInCode(a: string, b: string): boolean {
  if (a.replace(/\d/g, '') === b.replace(/\d/g, '')) return true;
  const others = b.split(' ');
  const differing = a.split(' ').flatMap((word, i) => (word === others[i] ? [] : [word, others[i] ?? '']));
  return differing.length === 2 && differing.every(isCode);
}

function isCode(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  return /^(?:\d+|\p{L}|x{0,3}(?:ix|iv|v?i{0,3}))$/u.test(bare);
}
