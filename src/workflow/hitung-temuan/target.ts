import { valueRow } from '../../layouts/realisasi/measured';
import { withComma } from '../../measure/number';
import { TRIWULAN } from '../../measure/quarters';
import type { Finding } from '../../rules/rule';
import type { Terisi } from '../hitung';
import { nodeOf, placeOf } from './hitungan';

/**
 * Targets of quarters that cannot be read beside the year's, and realisasi that could be read in two ways against them.
 * Where a cell of a target holds no number, that is the fault.
 */
export function quarterTargetFindings(one: Terisi): Finding[] {
  const { item, kelompok } = one;
  if (!kelompok) return [];
  const { target, targetTriwulan } = kelompok.main;
  const isUnread = [target, ...targetTriwulan].some((isian) => isian?.masalah);
  const words = isUntold(one) ? untoldRealisasi(item.indikator) : unfitTargets(one);
  if (words === null || (isUnread && !isUntold(one))) return [];
  const place = targetTriwulan.find((isian) => isian !== null) ?? kelompok.main;
  return [
    {
      aturan: 'target-triwulan-tidak-cocok',
      tingkat: 'peringatan',
      ...words,
      simpul: nodeOf(item.simpul),
      lokasi: placeOf(place),
    },
  ];
}

type Words = Pick<Finding, 'pesan' | 'perbaikan'>;

/** Whether values were typed, but not taken. */
function isUntold({ kelompok, terukur }: Terisi): boolean {
  const typed = valueRow(kelompok?.rows ?? [])?.triwulan ?? [];
  const taken = terukur.nilai?.triwulan ?? typed.map((isian) => isian?.angka ?? null);
  return typed.some((isian, i) => isian?.angka != null && taken[i] == null);
}

function untoldRealisasi(indikator: string): Words {
  return {
    pesan: `Realisasi "${indikator}" dapat dibaca sebagai angka tiap triwulan atau s.d. triwulan: keduanya sama dekat dengan target triwulannya, sehingga tidak dihitung.`,
    perbaikan:
      'Tambahkan kolom Akumulasi: "jumlah" untuk angka tiap triwulan, "terakhir" untuk angka s.d. triwulan.',
  };
}

function unfitTargets({ item, kelompok, terukur }: Terisi): Words | null {
  if (terukur.jenisTarget !== 'tidak-cocok') return null;
  const typed = (kelompok?.main.targetTriwulan ?? []).map((isian) => isian?.angka ?? null);
  const shown = TRIWULAN.map((n) => withComma(typed[n - 1] ?? 0)).join(', ');
  return terukur.target === null
    ? {
        pesan: `Target triwulan "${item.indikator}" (${shown}) dapat berarti bagian tiap triwulan atau jumlah s.d. triwulan, karena target setahunnya tidak ada.`,
        perbaikan: 'Isi target setahunnya.',
      }
    : {
        pesan: `Target triwulan "${item.indikator}" (${shown}) tidak cocok dengan target setahun ${withComma(terukur.target)}: bukan triwulan terakhirnya, bukan pula jumlahnya.`,
        perbaikan: 'Samakan target TW IV dengan target setahun (kumulatif), atau jumlah keempatnya (bagian).',
      };
}
