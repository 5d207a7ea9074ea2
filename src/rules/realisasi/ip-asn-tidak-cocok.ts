import type { Expression } from '../../measure/do';
import { isIpAsn } from '../../measure/predikat';
import { quarterList, valueAt, type Triwulan } from '../../measure/quarters';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import { faultOf } from '../shared/indikator';
import type { WorkbookRule } from './rule';

const KOMPONEN = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'];

/** Two decimals, as the scores are told. */
const TOLERANCE = 0.01;

/**
 * IP ASN is the sum of the scores of its four components (Permen PANRB 38/2018): where all are known, and what was
 * typed for it differs by more than 0.01.
 */
export const ipAsnTidakCocok: WorkbookRule<'ip-asn-tidak-cocok'> = {
  id: 'ip-asn-tidak-cocok',
  tingkat: 'peringatan',
  *check({ indikator, triwulan }) {
    const scores = KOMPONEN.map((komponen) => scoreOf(indikator, komponen, triwulan));
    const known = scores.filter((score) => score !== null);
    if (known.length < KOMPONEN.length) return;
    const jumlah = known.reduce((total, score) => total + score, 0);
    for (const one of indikator) {
      const { item, kelompok, terukur } = one;
      if (!isIpAsn(item.indikator) || !kelompok || !terukur.nilai) continue;
      const tertulis = valueAt(terukur.nilai, triwulan);
      if (tertulis === null || Math.abs(tertulis - jumlah) <= TOLERANCE + 1e-9) continue;
      const { main } = kelompok;
      const cell = quarterList(main.triwulan)
        .slice(0, triwulan)
        .filter((isian) => isian?.angka != null);
      yield faultOf(one, cell.at(-1) ?? main, { kode: 'ip-asn-tidak-cocok', data: { tertulis, jumlah } });
    }
  },
};

/** The score of a component; null where none is typed, or two that differ. */
function scoreOf(all: readonly MeasuredIndikator[], komponen: string, triwulan: Triwulan): number | null {
  const scores = new Set(
    all.flatMap(({ item, terukur }) => {
      const { expression, jenisDO } = item.penjelasan;
      const [score] = terukur.variables;
      const own = jenisDO === 'konversi' && expression && score && weightOf(expression) === komponen;
      const value = own && terukur.nilai === null ? valueAt(score, triwulan) : null;
      return value === null ? [] : [value];
    }),
  );
  const [score] = scores;
  return scores.size === 1 ? (score ?? null) : null;
}

function weightOf(node: Expression): string | null {
  if (node.kind === 'bobot') return node.komponen.toLowerCase();
  return node.kind === 'operasi' ? (weightOf(node.left) ?? weightOf(node.right)) : null;
}
