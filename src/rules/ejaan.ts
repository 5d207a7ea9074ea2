import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { meantBy, tokensOf, vocabularyOf } from './shared/spelling';
import { saysSomething, textsOf, type Written } from './shared/texts';

/** Where ordinary words stand; owners and persons are names. */
const SPELLED: readonly Written['bidang'][] = ['nama', 'kinerja', 'indikator', 'do'];

export const ejaan: Rule = {
  id: 'ejaan',
  tingkat: 'saran',
  judul: 'Kemungkinan salah ketik',
  alasan: 'Salah ketik terbawa ke setiap dokumen yang disalin dari cascading ini.',
  *check({ cascade }) {
    const texts = [...textsOf(cascade)]
      .filter(({ bidang, text }) => SPELLED.includes(bidang) && saysSomething(text))
      .map((written) => ({ ...written, tokens: tokensOf(written.text.teks) }));
    const vocabulary = vocabularyOf(texts.map(({ tokens }) => tokens));
    for (const { visit, text, tokens } of texts) {
      const slips = new Map(tokens.map((token) => [token.word, meantBy(token, vocabulary)]));
      for (const [word, meant] of slips) {
        if (meant === null) continue;
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: "${word}" dalam "${text.teks}" mungkin salah ketik.`,
            perbaikan: `Ganti menjadi "${meant}" bila itu yang dimaksud.`,
          },
          text.lokasi,
        );
      }
    }
  },
};
