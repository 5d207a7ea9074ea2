import type { Place } from '../../cascade/cascade';
import { boxes } from '../../cascade/walk';
import type { Expression } from '../../measure/do';
import { berputar } from '../../measure/measure';
import { isIpAsn } from '../../measure/predikat';
import { valueAt, type Triwulan } from '../../measure/quarters';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import type { Finding } from '../../rules/rule';
import { nodeOf, placeOf, type Hitungan } from './hitungan';

/** Means that lead back to themselves; one finding for each indikator on the circle. */
export function circles({ indikator, reading }: Hitungan): Finding[] {
  const circular = new Set(berputar(indikator.map(({ terukur }) => terukur)));
  return indikator.flatMap(({ item, kelompok, terukur }): Finding[] => {
    if (!circular.has(terukur)) return [];
    const lokasi = kelompok ? placeOf(kelompok.main) : doPlace(reading, item);
    return [
      {
        aturan: 'do-berputar',
        tingkat: 'kesalahan',
        kode: 'do-berputar',
        data: { indikator: item.indikator },
        simpul: nodeOf(item.simpul),
        lokasi,
      },
    ];
  });
}

/** The cell of the cascade in which the DO of an indikator stands. */
function doPlace({ cascade }: Hitungan['reading'], { simpul, indikator }: MeasuredIndikator['item']): Place {
  const box = [...boxes(cascade)].find(({ kode }) => kode === simpul.kode);
  const text = box?.node.indikator.find(({ teks }) => teks === indikator);
  const [place = { lembar: '', row: 0, col: 0 }] = [...(text?.do?.lokasi ?? []), ...(text?.lokasi ?? [])];
  return placeOf(place);
}

const KOMPONEN = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'];

/** Two decimals, as the scores are told. */
const TOLERANCE = 0.01;

/**
 * IP ASN is the sum of the scores of its four components (Permen PANRB 38/2018): where all are known, and what was
 * typed for it differs by more than 0.01.
 */
export function ipAsn({ indikator, triwulan }: Hitungan): Finding[] {
  const scores = KOMPONEN.map((komponen) => scoreOf(indikator, komponen, triwulan));
  const known = scores.filter((score) => score !== null);
  if (known.length < KOMPONEN.length) return [];
  const sum = known.reduce((total, score) => total + score, 0);
  return indikator.flatMap(({ item, kelompok, terukur }): Finding[] => {
    if (!isIpAsn(item.indikator) || !kelompok || !terukur.nilai) return [];
    const typed = valueAt(terukur.nilai, triwulan);
    if (typed === null || Math.abs(typed - sum) <= TOLERANCE + 1e-9) return [];
    const cell = kelompok.main.triwulan
      .slice(0, triwulan)
      .filter((isian) => isian?.angka != null)
      .at(-1);
    return [
      {
        aturan: 'ip-asn-tidak-cocok',
        tingkat: 'peringatan',
        kode: 'ip-asn-tidak-cocok',
        data: { tertulis: typed, jumlah: sum },
        simpul: nodeOf(item.simpul),
        lokasi: placeOf(cell ?? kelompok.main),
      },
    ];
  });
}

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
