import type { Cascade } from '../src/cascade/cascade';
import { TABLE_NAME } from '../src/layouts/realisasi/columns';
import { planRealisasi, REALISASI_NAME, type RealisasiOptions } from '../src/layouts/realisasi/plan';
import { readRealisasi } from '../src/layouts/realisasi/read';
import { planSetelan, SETELAN_NAME } from '../src/layouts/setelan/plan';
import { SETELAN_BAWAAN } from '../src/measure/setelan';
import { composedSheet } from '../src/workbook/composed';
import type { PlanCell, SheetPlan } from '../src/workbook/plan';
import type { Cell, Sheet, Span } from '../src/workbook/sheet';

/** The title and Tujuan of the sample's tree stand above the rest of it, across all its columns. */
const FIRST_BOX_ROW = 9;
const SASARAN = 5;

/**
 * The tree of a large agency: that of the sample so many times side by side under one Tujuan. Each time its boxes and
 * teams speak of another matter in another place, and its persons have other names.
 */
export function largeTree({ name, cells, merges }: Sheet, times: number): Sheet {
  const wide = Math.max(...cells.map(({ col }) => col));
  const isShared = ({ row, col }: { readonly row: number; readonly col: number }) =>
    row < FIRST_BOX_ROW || col === 0;
  const copies = Array.from({ length: times }, (_, i) => i);
  const inRows = cells.map((cell) => (isShared(cell) ? [cell] : copies.map((i) => moved(cell, i, i * wide))));
  return {
    name,
    visibility: 'visible',
    cells: inRows.flat().sort((a, b) => a.row - b.row || a.col - b.col),
    merges: merges.flatMap((span): Span[] =>
      isShared(span)
        ? [span.cols > 1 ? { ...span, cols: span.cols + (times - 1) * wide } : span]
        : copies.map((i) => ({ ...span, col: span.col + i * wide })),
    ),
    tables: [],
    mark: null,
  };
}

function moved(cell: Cell, copy: number, cols: number): Cell {
  const place = { ...cell, col: cell.col + cols };
  return cell.kind === 'text' && copy > 0
    ? { ...place, kind: 'text', value: reworded(cell.value, copy) }
    : place;
}

const MATTERS = [
  ...['kesehatan', 'pendidikan', 'perikanan', 'pertanian', 'peternakan', 'perdagangan', 'perhubungan'],
  ...['kebudayaan', 'kepemudaan', 'lingkungan', 'pariwisata', 'permukiman', 'persandian', 'kearsipan'],
  ...['perpustakaan', 'ketahanan pangan', 'keluarga berencana'],
];
const SYLLABLES = [
  'ka',
  'ran',
  'ga',
  'no',
  'ma',
  'lang',
  'su',
  'ke',
  'di',
  'wa',
  'ru',
  'ba',
  'ti',
  'jo',
  'pe',
  'mu',
];

/** A name that no other number has. */
function nameOf(number: number): string {
  let name = '';
  for (let rest = number + 256; rest > 0; rest = Math.floor(rest / 16)) name += SYLLABLES[rest % 16] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Heads and labels of the tree: all but the number of a Sasaran stays. */
const LABEL =
  /^(?:kinerja|indikator|do|tim|ketua|anggota|pemilik kinerja|jft\/?jfu|jfu)\b[^:]*:?$|^[^:]{0,20}:$/i;

/** A text of the tree as the copy of a number has it. */
function reworded(text: string, copy: number): string {
  const sasaran = /^(sasaran\D*)(\d+)(.*)$/is.exec(text);
  if (sasaran) return `${sasaran[1] ?? ''}${Number(sasaran[2]) + copy * SASARAN}${sasaran[3] ?? ''}`;
  if (LABEL.test(text.trim())) return text;
  const matter = MATTERS[copy % MATTERS.length] ?? '';
  if (/^do\s*:/i.test(text))
    return text.replace(/\bjumlah\b/gi, (word) => `${word} ${matter} ${nameOf(copy)}`);
  const isName = text.trim().split(/\s+/).length < 4 && !/^(?:program|kegiatan|sub kegiatan)/i.test(text);
  return isName ? `${text} ${nameOf(copy)}` : `${text} ${matter} ${nameOf(copy)}`;
}

const PRINT = { kertas: 'A3', tanggal: null } as const;
const OPTIONS: RealisasiOptions = {
  ...PRINT,
  name: REALISASI_NAME,
  namaTabel: TABLE_NAME,
  namaSetelan: SETELAN_NAME,
  setelan: SETELAN_BAWAAN,
  proses: false,
};

/** Realisasi and Setelan of a cascade, with targets and three quarters typed. */
export function filledSheets(cascade: Cascade): SheetPlan[] {
  const table = readRealisasi(composedSheet(filled(planRealisasi(cascade, [], OPTIONS))));
  return [
    planRealisasi(cascade, table ? [table] : [], OPTIONS),
    planSetelan(SETELAN_BAWAAN, { ...PRINT, name: SETELAN_NAME }),
  ];
}

const TYPED = ['Target', 'TW I', 'TW II', 'TW III'];

function filled(plan: SheetPlan): SheetPlan {
  const columns = plan.table?.columns ?? [];
  const first = (plan.table?.span.row ?? 0) + 1;
  const typed = (cell: PlanCell): PlanCell => {
    const { row, col, formula, value } = cell;
    const isOpen = row >= first && formula === undefined && value === undefined;
    return isOpen && TYPED.includes(columns[col] ?? '')
      ? { ...cell, value: 1 + ((row * 7 + col) % 40) }
      : cell;
  };
  return { ...plan, cells: plan.cells.map(typed) };
}
