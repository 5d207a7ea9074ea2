import { percentShown, readNumber, withComma } from '../../measure/number';
import type { Isian } from '../../realisasi/entry';
import type { Cell } from '../../workbook/sheet';

/**
 * Reads a cell where a number belongs; null where it says nothing. In our own table text never counts, as the
 * formulas of the sheet do not count it; elsewhere what can be read does.
 */
export function readIsian(cell: Cell | undefined, lembar: string, ours: boolean): Isian | null {
  if (!cell) return null;
  const { row, col, kind, value } = cell;
  const typed = { lembar, row, col, isi: value, angka: null, persen: false };
  if (kind === 'number') {
    const persen = cell.format?.includes('%') ?? false;
    const counts = Number.isFinite(persen ? percentShown(value) : value);
    return counts
      ? { ...typed, angka: value, persen, masalah: null, ...(persen && { satuan: '%' }) }
      : { ...typed, masalah: { kind: 'bukan-angka', saran: null } };
  }
  if (kind === 'error') return { ...typed, masalah: { kind: 'galat' } };
  // As text: the number of a date would count as a value once it is written back.
  if (kind === 'date') {
    return { ...typed, isi: dateText(value), masalah: { kind: 'bukan-angka', saran: null } };
  }
  if (kind !== 'text') return { ...typed, masalah: { kind: 'bukan-angka', saran: null } };
  const number = readNumber(value);
  switch (number.kind) {
    case 'kosong':
      return null;
    case 'ambigu':
      return { ...typed, masalah: number };
    case 'bukan-angka':
      return { ...typed, masalah: { kind: 'bukan-angka', saran: null } };
    case 'angka': {
      const satuan = number.persen ? '%' : number.satuan;
      const read = { ...typed, ...(satuan !== undefined && { satuan }) };
      return ours
        ? { ...read, masalah: { kind: 'bukan-angka', saran: number.value } }
        : { ...read, angka: number.value, masalah: null };
    }
  }
}

/** What was typed, as it was typed; a number shown in percent becomes the number it shows where `percent` is the unit. */
export function writtenAgain(
  isian: Isian | null | undefined,
  percent: boolean,
): string | number | boolean | null {
  if (!isian) return null;
  const { isi, angka, persen, masalah } = isian;
  // As a text: a number of another unit would count as one of this.
  if (masalah?.kind === 'satuan' && typeof isi === 'number') return `${withComma(percentShown(isi))} %`;
  return angka !== null && persen && percent ? percentShown(angka) : isi;
}

/** An Excel date as '31/12/2024'. */
function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('/');
}
