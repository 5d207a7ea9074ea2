import type { Cell, Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { labelAt } from '../../../src/layouts/words/labels';
import { levelOf } from '../../../src/layouts/words/levels';
import type { Dice } from '../../agencies/dice';

/** A hand that changes a sheet as people do, at a place that the dice tell. */
export type Mutation = (sheet: Sheet, dice: Dice) => Sheet;

const text = (row: number, col: number, value: string): Cell => ({ kind: 'text', row, col, value });
const inOrder = (cells: readonly Cell[]) => [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
const bottomOf = ({ cells }: Sheet) => cells.reduce((most, { row }) => Math.max(most, row), 0);
const rightOf = ({ cells }: Sheet) => cells.reduce((most, { col }) => Math.max(most, col), 0);
const textsOf = ({ cells }: Sheet) => cells.filter((cell) => cell.kind === 'text');
const said = (cell: Cell) => String(cell.value);

/** Writes cells; what stood there before gives way. */
function written(sheet: Sheet, cells: readonly Cell[]): Sheet {
  const taken = new Set(cells.map(({ row, col }) => `${row}:${col}`));
  const kept = sheet.cells.filter(({ row, col }) => !taken.has(`${row}:${col}`));
  const once = new Map(cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  return { ...sheet, cells: inOrder([...kept, ...once.values()]) };
}

/** Everything from a row on moves down; merged areas that reach over the row go. */
function inserted(sheet: Sheet, at: number, rows: number): Sheet {
  const cells = sheet.cells.map((cell) => (cell.row < at ? cell : { ...cell, row: cell.row + rows }));
  const merges = sheet.merges
    .filter((merge) => merge.row >= at || merge.row + merge.rows <= at)
    .map((merge) => (merge.row < at ? merge : { ...merge, row: merge.row + rows }));
  return { ...sheet, cells, merges };
}

/** The cells of a column from a row on move down. */
function pushedDown(sheet: Sheet, { row, col }: Cell, rows: number): Sheet {
  const cells = sheet.cells.map((cell) =>
    cell.col === col && cell.row >= row ? { ...cell, row: cell.row + rows } : cell,
  );
  const merges = sheet.merges.filter((merge) => col < merge.col || col >= merge.col + merge.cols);
  return { ...sheet, cells: inOrder(cells), merges };
}

function picked(sheet: Sheet, dice: Dice, test: (value: string) => boolean): Cell | null {
  const found = textsOf(sheet).filter((cell) => test(said(cell)));
  return found.length > 0 ? dice.pick(found) : null;
}

const below = (sheet: Sheet, cell: Cell | null, value: string) =>
  cell
    ? written(pushedDown(sheet, { ...cell, row: cell.row + 1 }, 1), [text(cell.row + 1, cell.col, value)])
    : sheet;

const retyped = (sheet: Sheet, change: (value: string, cell: Cell) => string): Sheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.kind === 'text' ? { ...cell, value: change(cell.value, cell) } : cell,
  ),
});

/** A signature block from a cell down. */
const block = (row: number, col: number, lines: readonly string[]) =>
  lines.flatMap((value, i) => (value === '' ? [] : [text(row + i, col, value)]));

const SIGNERS: readonly (readonly string[])[] = [
  ['Pemalang, 21 Agustus 2024', 'KEPALA DINAS CONTOH', '', '', 'BUDI, S.Sos.', 'Pembina', 'NIP. 1234'],
  ['Mengetahui,', 'SEKRETARIS DAERAH', '', '', '', 'SITI, S.H.', 'NIP. 5678'],
  ['Menyetujui', 'Plt. Kepala Bidang Umum', '', 'AGUS, S.E.'],
  ['Ditetapkan di Pemalang', 'pada tanggal 2 Januari 2025', 'BUPATI CONTOH', '', '', 'RINA'],
];

const signers =
  (count: number): Mutation =>
  (sheet, dice) => {
    const row = bottomOf(sheet) + 1 + dice.int(3);
    const cells = SIGNERS.slice(0, count).flatMap((lines, i) => block(row, 1 + i * (1 + dice.int(3)), lines));
    return written(sheet, cells);
  };

const isLabelled = (value: string) => (labelAt(value)?.rest ?? '') !== '';
const isItem = (value: string) =>
  labelAt(value) === null && !/^(sasaran|program|kegiatan|sub|tujuan)/i.test(value);
const OFFICE = [
  'Dinas ini perlu rapat',
  'BADAN HARUS MELENGKAPI',
  'Kantor Camat',
  'KOTA',
  'Tahun 2024 lihat lampiran',
];
const NOTES = [
  'Catatan: cek',
  'INDIKATOR LAMA',
  'Kinerja : lihat',
  'Pemalang, 1 Mei 2024',
  'NIP. 99',
  'Sasaran 9',
  'Mengetahui',
];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  none: (sheet) => sheet,
  'a NIP below a leader': (sheet, dice) =>
    below(
      sheet,
      picked(sheet, dice, (value) => labelAt(value)?.label === 'ketua'),
      'NIP. 19800101 200501 1 001',
    ),
  'a NIP below any text': (sheet, dice) => below(sheet, picked(sheet, dice, isItem), 'NIP 19800101'),
  'a date among list items': (sheet, dice) =>
    below(sheet, picked(sheet, dice, isItem), dice.pick(['Pemalang, 21 Agustus 2024', 'Batang, 02-01-2025'])),
  'a post among list items': (sheet, dice) =>
    below(
      sheet,
      picked(sheet, dice, isItem),
      dice.pick(['KEPALA DINAS CONTOH', 'Sekretaris', 'Mengetahui,']),
    ),
  'all in capitals': (sheet) => retyped(sheet, (value) => value.toUpperCase()),
  'an unknown first band': (sheet) => {
    const first = textsOf(sheet).find(({ col, row }) => col === 0 && row > 1);
    return first ? written(sheet, [text(first.row, first.col, 'Ultimate Outcome')]) : sheet;
  },
  'no bands': (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ col }) => col > 0) }),
  'an unknown band': (sheet, dice) => {
    const bands = textsOf(sheet).filter(({ col }) => col === 0);
    if (bands.length === 0) return sheet;
    const band = dice.pick(bands);
    return written(sheet, [
      text(band.row, 0, dice.pick(['Output', 'Eselon III', 'CSF', 'ANGGARAN', 'Visi'])),
    ]);
  },
  'office words above the tree': (sheet, dice) =>
    written(
      inserted(sheet, 0, 4),
      OFFICE.map((value, i) => text(i % 4, dice.int(4) + (i > 3 ? 5 : 0), value)),
    ),
  'one signer': signers(1),
  'two signers': signers(2),
  'three signers': signers(3),
  'four signers': signers(4),
  'rows moved': (sheet, dice) => inserted(sheet, dice.int(bottomOf(sheet) + 1), 1 + dice.int(3)),
  'a column moved down': (sheet, dice) => {
    const cell = picked(sheet, dice, () => true);
    return cell ? pushedDown(sheet, cell, 1 + dice.int(2)) : sheet;
  },
  'columns moved': (sheet, dice) => {
    const from = 1 + dice.int(rightOf(sheet) + 1);
    const cells = sheet.cells.map((cell) => (cell.col < from ? cell : { ...cell, col: cell.col + 1 }));
    return { ...sheet, cells, merges: [] };
  },
  'a label changed': (sheet, dice) => {
    const cell = picked(sheet, dice, (value) => labelAt(value) !== null);
    const label = dice.pick([
      'Uraian :',
      'Indikator 2 :',
      'Anggaran :',
      'Target : 5',
      'Nama :',
      'Kinerja',
      'DO',
    ]);
    return cell ? written(sheet, [text(cell.row, cell.col, label)]) : sheet;
  },
  'labels changed': (sheet, dice) => {
    const word = dice.pick(['Hasil', 'Ukuran', 'Target', 'Indikator Kinerja 3', 'Pagu']);
    return retyped(sheet, (value) => value.replace(/^(kinerja|indikator)\s*:/i, `${word} :`));
  },
  'a level word in a text': (sheet, dice) => {
    const cell = picked(sheet, dice, isLabelled);
    const word = dice.pick(['Program', 'Kegiatan', 'Sub Kegiatan', 'Sasaran 2']);
    return below(sheet, cell, `${word} yang terkait`);
  },
  "'(Lanjutan)' in a name": (sheet, dice) => {
    const cell = picked(sheet, dice, (value) =>
      /^(sasaran|program|kegiatan|sub kegiatan|tim)\b/i.test(value),
    );
    return cell ? written(sheet, [{ ...cell, kind: 'text', value: `${said(cell)} (Lanjutan)` }]) : sheet;
  },
  'a box drawn again': (sheet, dice) => {
    const cell = picked(sheet, dice, (value) => /^(program|kegiatan|sub kegiatan)\b/i.test(value));
    if (!cell) return sheet;
    return written(sheet, [text(cell.row, rightOf(sheet) + 1, `${said(cell)} (lanjutan)`)]);
  },
  'texts right of the tree': (sheet, dice) =>
    written(
      sheet,
      NOTES.map((value) => text(dice.int(bottomOf(sheet) + 1), rightOf(sheet) + 1 + dice.int(2), value)),
    ),
  'texts below the tree': (sheet, dice) =>
    written(
      sheet,
      NOTES.map((value, i) =>
        text(bottomOf(sheet) + 1 + dice.int(3) + i, dice.int(rightOf(sheet) + 1), value),
      ),
    ),
  'texts anywhere': (sheet, dice) =>
    written(
      sheet,
      NOTES.map((value) => text(dice.int(bottomOf(sheet) + 1), dice.int(rightOf(sheet) + 1), value)),
    ),
  'a text in a merged area': (sheet, dice) => {
    const wide = sheet.merges.filter(({ rows, cols }) => rows * cols > 1);
    if (wide.length === 0) return sheet;
    const { row, col, rows, cols } = dice.pick(wide);
    return written(sheet, [text(row + rows - 1, col + cols - 1, 'tersembunyi')]);
  },
  'several labels in one cell': (sheet, dice) => {
    const cell = picked(sheet, dice, isLabelled);
    if (!cell) return sheet;
    const value = `${said(cell)}\nTarget : 80 %\nIndikator : Jumlah lain\nNIP. 4`;
    return written(sheet, [{ ...cell, kind: 'text', value }]);
  },
  'bullets and numbers before texts': (sheet, dice) => {
    const mark = dice.pick(['1. ', '- ', 'a. ', '(2) ', '3)']);
    return retyped(sheet, (value) => (isItem(value) && dice.chance(0.3) ? mark + value : value));
  },
  'column numbers': (sheet, dice) => {
    const at = dice.int(bottomOf(sheet) + 1);
    const wide = inserted(sheet, at, 1);
    return written(
      wide,
      [1, 2, 3, 4].map((n) => text(at, n - 1, dice.pick([String(n), `(${n})`]))),
    );
  },
};

/** How a token stands in a text. */
export const PLACES = {
  behind: (value: string, token: string) => `${value} ${token}`,
  before: (value: string, token: string) => `${token} ${value}`,
  within: (value: string, token: string) => value.replace(/^(\S+)(\s|$)/, `$1 ${token}$2`),
  glued: (value: string, token: string) => `${value}${token}`,
  'in a line of its own': (value: string, token: string) => `${value}\n${token}`,
  'in brackets': (value: string, token: string) => `${value} (${token})`,
} as const;

export type TokenPlace = keyof typeof PLACES;

/** What makes the structure of a sheet: a label alone, a band, 'Sasaran 1', 'Tujuan'. */
const isFrame = (value: string) =>
  labelAt(value)?.rest === '' || levelOf(value) !== null || /^(sasaran|tujuan)( \d+)?$/i.test(value.trim());

/** A token of its own in every text of a workbook, or in all but those of its frame. */
export function withTokens(
  { sheets }: WorkbookContent,
  place: TokenPlace,
  sparesFrame = false,
): { readonly content: WorkbookContent; readonly tokens: ReadonlyMap<string, string> } {
  const tokens = new Map<string, string>();
  const marked = sheets.map((sheet) =>
    retyped(sheet, (value, { row, col }) => {
      if (sparesFrame && isFrame(value)) return value;
      const token = `qz${String(tokens.size).padStart(5, '0')}w`;
      tokens.set(token, `${sheet.name}!${row}:${col} ${value}`);
      return PLACES[place](value, token);
    }),
  );
  return { content: { sheets: marked }, tokens };
}
