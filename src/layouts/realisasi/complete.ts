import { excelDigits, percentShown } from '../../measure/number';
import { perTriwulan, quarterList } from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import type { Baris } from '../../realisasi/table';

/** What is typed or chosen in a row. */
type Typed = Pick<
  Baris,
  'target' | 'targetTriwulan' | 'tahunLalu' | 'triwulan' | 'bukti' | 'catatan' | 'akumulasi' | 'polaritas'
>;

/** A row with the values of another one for the same, where it has none itself. */
export function completed(ours: Baris, theirs: Baris): Baris {
  return { ...ours, ...joined(ours, theirs, (own, other) => own ?? other) };
}

/** What another row for the same says otherwise; null where the two do not differ. */
export function differenceOf(ours: Baris, theirs: Baris): Baris | null {
  const other = joined(ours, theirs, (own, value) => (own === null || isSame(own, value) ? null : value));
  const { target, targetTriwulan, tahunLalu, triwulan, bukti, catatan, akumulasi, polaritas } = other;
  const values = [
    ...[target, ...quarterList(targetTriwulan), tahunLalu, ...quarterList(triwulan)],
    ...[akumulasi, polaritas],
  ];
  const differs = bukti !== '' || catatan !== '' || values.some((value) => value !== null);
  return differs ? { ...theirs, ...other } : null;
}

/** The fields of two rows, each by the same choice; a text that is not there is null to it. */
function joined(ours: Baris, theirs: Baris, choose: <T>(own: T | null, other: T | null) => T | null): Typed {
  const cell = (own: Isian | null, other: Isian | null) => choose<Isian>(own, other);
  const text = (own: string, other: string) =>
    choose(own === '' ? null : own, other === '' ? null : other) ?? '';
  return {
    target: cell(ours.target, theirs.target),
    targetTriwulan: perTriwulan((n) => cell(ours.targetTriwulan[n], theirs.targetTriwulan[n])),
    tahunLalu: cell(ours.tahunLalu, theirs.tahunLalu),
    triwulan: perTriwulan((n) => cell(ours.triwulan[n], theirs.triwulan[n])),
    bukti: text(ours.bukti, theirs.bukti),
    catatan: text(ours.catatan, theirs.catatan),
    akumulasi: choose(ours.akumulasi, theirs.akumulasi),
    polaritas: choose(ours.polaritas, theirs.polaritas),
  };
}

/** Whether two values say the same; of what was typed only the content counts, not the place. */
function isSame(one: unknown, other: unknown): boolean {
  if (other === null || one === other) return true;
  if (!isIsian(one) || !isIsian(other)) return false;
  return one.isi === other.isi ? one.persen === other.persen : isSameNumber(numberOf(one), numberOf(other));
}

function isIsian(value: unknown): value is Isian {
  return typeof value === 'object' && value !== null && 'isi' in value;
}

function isSameNumber(one: number | null, other: number | null): boolean {
  return one !== null && one === other;
}

/** The number that was meant, also by a text that does not count: 0.855 shown as 85.5 % and 85.5 typed are one. */
function numberOf({ angka, persen, masalah }: Isian): number | null {
  const meant = angka ?? (masalah?.kind === 'bukan-angka' ? masalah.saran : null);
  if (meant === null) return null;
  return persen ? percentShown(meant) : excelDigits(meant);
}
