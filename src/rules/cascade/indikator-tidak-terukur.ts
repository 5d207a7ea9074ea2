import type { Indikator, Text } from '../../cascade/cascade';
import { walk } from '../../cascade/walk';
import { jelaskanDO } from '../../measure/do';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { namesMeasure, withoutNumber } from '../shared/measures';
import { statementsOf } from '../shared/statements';
import { saysSomething } from '../shared/texts';
import { lettersOf } from '../shared/words';

export const indikatorTidakTerukur: Rule<'indikator-tidak-terukur'> = {
  id: 'indikator-tidak-terukur',
  tingkat: 'saran',
  *check({ cascade }, { hasSatuan }) {
    for (const visit of walk(cascade)) {
      for (const { kinerja, indikator } of statementsOf(visit)) {
        // An indikator that is the kinerja again is the fault of another rule.
        const stated = new Set(kinerja.map(({ teks }) => lettersOf(teks)));
        for (const text of indikator) {
          const { teks, lokasi } = text;
          if (stated.has(lettersOf(teks)) || isMeasured(text) || hasSatuan?.(teks)) continue;
          yield faultAt(
            visit,
            { kode: 'indikator-tidak-terukur', data: { simpul: nodeName(visit), indikator: teks } },
            lokasi,
          );
        }
      }
    }
  },
};

function isMeasured(indikator: Text | Indikator): boolean {
  if (!saysSomething(indikator)) return true;
  const text = withoutNumber(indikator.teks);
  return namesMeasure(text) || isAbbreviation(text) || isDefined(indikator);
}

/**
 * Whether a text is the abbreviation of a measure: 'IP ASN', 'IKM Kecamatan', 'PDRB per kapita'. A text all in
 * capitals is one only where it is no longer than three such words; 'SOP yang disusun' is a thing, not a measure.
 */
function isAbbreviation(text: string): boolean {
  if (/\syang\s/i.test(text)) return false;
  const words = text.split(/[\s/()-]+/).filter((word) => word !== '');
  const short = (word: string | undefined) => word !== undefined && /^\p{Lu}[\p{Lu}\d.]{1,5}$/u.test(word);
  return /\p{Ll}/u.test(text) ? short(words[0]) : words.length <= 3 && words.every(short);
}

/** Whether a DO that can be read says how the value comes about. */
function isDefined(indikator: Text | Indikator): boolean {
  if (!('do' in indikator) || !saysSomething(indikator.do)) return false;
  return jelaskanDO(indikator.teks, indikator.do.teks).jenisDO !== 'tidak-terbaca';
}
