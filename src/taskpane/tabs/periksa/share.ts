import type { Finding } from '../../../rules/rule';
import { faultWords, type RuleTexts } from '../../../rules/texts/catalogue';
import type { Card, Item } from './findings';

/** The words around the findings of a message. */
export interface ShareTexts {
  readonly judul: string;
  readonly putusan: string;
  readonly banyak: string;
  readonly perbaikan: string;
}

/**
 * Findings as a text for WhatsApp or mail: what was checked, the verdict, then the findings by rule, each with its
 * node, cell and owner. Asterisks make the heads bold in WhatsApp and do no harm in mail.
 */
export function shareText(cards: readonly Card[], texts: ShareTexts, rules: RuleTexts): string {
  const blocks = cards.map(({ aturan, items }) => {
    const [first] = items;
    const advice = first ? faultWords(rules, first.finding).perbaikan : '';
    return [
      `*${rules.aturan[aturan].judul} (${items.length})*`,
      `${texts.perbaikan}: ${advice}`,
      ...items.map((item) => lineOf(item, rules)),
    ].join('\n');
  });
  return [`*${texts.judul}*\n${texts.putusan}\n${texts.banyak}`, ...blocks].join('\n\n');
}

/** '• 1.2.1.3 Penyusunan Dokumen (Kabid A), SASARAN 1!C15: Sub Kegiatan ini belum memiliki indikator.' */
function lineOf({ finding, tempat, pemilik }: Item, rules: RuleTexts): string {
  const owners = pemilik.length > 0 ? ` (${pemilik.join(', ')})` : '';
  return `• ${nodeOf(finding)}${owners}${nodeOf(finding) === '' ? '' : ', '}${tempat}: ${faultWords(rules, finding).pesan}`;
}

const nodeOf = ({ simpul }: Finding): string => (simpul ? `${simpul.kode} ${simpul.nama}`.trim() : '');
