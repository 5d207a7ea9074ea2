import { kindOfMark, type Mark } from '../../workbook/marks';
import type { Catalogue } from './language';

/** The names of the sheets stay Indonesian: they are what stands in the workbook. */
const NAMES: Record<Mark, string> = {
  pohon: 'Pohon Cascading',
  ringkasan: 'Ringkasan',
  matriks: 'Matriks Sasaran',
  data: 'Data Cascading',
  realisasi: 'Realisasi',
  setelan: 'Setelan',
  temuan: 'Temuan',
};

/** 'Matriks Sasaran 2' */
function nameOf(mark: string): string {
  const kind = kindOfMark(mark);
  return kind === null ? mark : mark.replace(kind, NAMES[kind]).replace('-', ' ');
}

const id = {
  pertanyaan: 'Lembar mana yang diganti?',
  penjelasan:
    'Ada beberapa lembar sejenis, mungkin karena disalin. Yang tidak dipilih dibiarkan sebagai lembar biasa.',
  jenis: (mark: string) => `Lembar ${nameOf(mark)}`,
  lanjutkan: 'Lanjutkan',
  batal: 'Batal',
};

const en: typeof id = {
  pertanyaan: 'Which sheet is to be replaced?',
  penjelasan:
    'There are several sheets of one kind, perhaps because one was copied. Those you do not choose stay as plain sheets.',
  jenis: (mark) => `Sheet ${nameOf(mark)}`,
  lanjutkan: 'Continue',
  batal: 'Cancel',
};

export const composeTexts: Catalogue<typeof id> = { id, en };
