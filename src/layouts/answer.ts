import type { SheetAnswer } from '../cascade/reading';
import { groupBy, pushAll } from '../cascade/list';
import { foldSpace } from '../cascade/text';
import type { Sheet } from '../workbook/sheet';
import { gridOf, type GridCell } from './boxes/grid';
import { headPaths, linesOf, mergesOf } from './foreign-table/block';
import { isIndikatorHead, roleOf } from './foreign-table/roles';
import { columnRole, levelsNamed } from './table/columns';

/**
 * What a sheet that no layout reads holds instead, and what it lacks (FIELD 0).
 * @example answerOf(sheet) // { lembar: 'IKU', kind: 'iku' }
 */
export function answerOf(sheet: Sheet): SheetAnswer {
  const lembar = sheet.name;
  const { cells } = gridOf(sheet);
  const drawn = (sheet.drawings ?? []).filter(({ text }) => /\p{L}/u.test(foldSpace(text)));
  if (cells.length === 0)
    return drawn.length > 0 ? { lembar, kind: 'gambar', kotak: drawn.length } : { lembar, kind: 'kosong' };
  const head = headRow(cells);
  if (head === null)
    return drawn.length > 0
      ? { lembar, kind: 'gambar', kotak: drawn.length }
      : { lembar, kind: 'tanpa-kolom' };
  return { lembar, ...tableAnswer(sheet, head) };
}

/** The first row that heads a table: it names an indikator or a level, and something beside it. */
function headRow(cells: readonly GridCell[]): number | null {
  for (const [row, line] of groupBy(cells, (cell) => cell.row)) {
    const short = line.filter(({ text }) => text.length <= LONGEST_HEAD);
    if (short.length > 1 && short.some(({ text }) => isIndikatorHead(text) || levelsNamed(text).length > 0))
      return row;
  }
  return null;
}

const LONGEST_HEAD = 80;
/** Quarters stand in the second, third or fourth row of a head. */
const HEAD_ROWS = 4;

type TableAnswer = Pick<SheetAnswer & { kind: 'tabel' }, 'kind' | 'kurang'> | { readonly kind: 'iku' };

/** What the columns of a table hold; the heads are looked for in all rows that a head may have. */
function tableAnswer(sheet: Sheet, top: number): TableAnswer {
  const merges = mergesOf(sheet.merges);
  const lines = linesOf(sheet.cells);
  const rows = Array.from({ length: HEAD_ROWS }, (_, i) => top + i);
  const paths: (readonly string[])[] = [];
  for (let count = 1; count <= HEAD_ROWS; count += 1)
    pushAll(paths, headPaths(merges, lines, rows.slice(0, count)).values());
  const roles = new Set(paths.map((path) => roleOf(path)?.kind));
  const own = paths.flatMap((path) => columnRole(path) ?? []);
  const levels = new Set(own.flatMap((role) => (role.kind === 'nama' ? role.levels : [])));
  const below = levels.has('program') || levels.has('kegiatan') || levels.has('subKegiatan');
  const quarters = roles.has('triwulan');
  if (!roles.has('indikator')) return { kind: 'tabel', kurang: 'indikator' };
  if (!quarters && roles.has('targetTriwulan')) return { kind: 'tabel', kurang: 'realisasi' };
  if (!quarters && roles.has('hasil')) return { kind: 'tabel', kurang: 'triwulan' };
  if (!quarters && !below && own.some(({ kind }) => kind === 'do')) return { kind: 'iku' };
  return { kind: 'tabel', kurang: below ? 'isi' : 'program' };
}
