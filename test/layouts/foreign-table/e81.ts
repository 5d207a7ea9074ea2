import { columnName } from '../../../src/workbook/address';
import { readXlsx } from '../../../src/hosts/xlsx';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { craft, type Crafted } from '../../hosts/craft';

/** A cell of a form: a value, or a formula with the result that stands in the file, and how it is shown. */
export type Sel =
  | string
  | number
  | null
  | {
      readonly value?: string | number;
      readonly formula?: string;
      /** The first cell of a shared formula tells its number and reach, the others the number alone. */
      readonly shared?: { readonly si: number; readonly ref?: string };
      readonly look?: Look;
    };

/** Number formats of the form's cells. */
const LOOKS = ['General', '0.0%', '0%', 'd-mmm', '#,##0.00'] as const;
export type Look = (typeof LOOKS)[number];

export type Baris = readonly Sel[];

/** How an agency draws the form E.81. */
export interface Gaya {
  /** The sub-columns under each target, quarter and result, the K of DOMAIN.md section 6 among them. */
  readonly subs?: readonly string[];
  /** The heads of quarters I to IV. */
  readonly quarters?: readonly string[];
  /** The head over them; null: the quarters name themselves in the first row. */
  readonly over?: string | null;
  readonly target?: string;
  /** Where the row of column numbers stands: as the regulation prints it, above K and Rp. */
  readonly numbers?: 'amid' | 'below' | 'none';
  readonly merged?: boolean;
  readonly satuan?: boolean;
  /** The first cell of the form. */
  readonly row?: number;
  readonly col?: number;
}

/** What stands in a row of the form, left to right; each of the values in the order of `subs`. */
export interface Isi {
  readonly no?: Sel;
  readonly sasaran?: Sel;
  readonly program?: Sel;
  readonly indikator?: Sel;
  readonly satuan?: Sel;
  readonly renstra?: readonly Sel[];
  readonly lalu?: readonly Sel[];
  readonly renja?: readonly Sel[];
  readonly tw?: readonly (readonly Sel[])[];
  readonly hasil?: readonly Sel[];
  readonly sampai?: readonly Sel[];
  readonly tingkat?: readonly Sel[];
  readonly unit?: Sel;
}

const STANDARD = {
  subs: ['K', 'Rp'],
  quarters: ['I', 'II', 'III', 'IV'],
  over: 'Realisasi Kinerja pada Triwulan',
  target: 'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi',
  numbers: 'amid',
  merged: true,
  satuan: true,
  row: 4,
  col: 0,
} as const;

const SINGLE = ['No', 'Sasaran', 'Program/Kegiatan', 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)'];

/** The form E.81 in rows, from its first row on: title, head, the row of numbers, and what it holds. */
export class FormE81 {
  private readonly gaya: Required<Gaya>;
  private readonly cells = new Map<string, Sel>();
  private readonly merges: string[] = [];
  /** The next row that is free. */
  next: number;

  constructor(gaya: Gaya = {}) {
    this.gaya = { ...STANDARD, ...gaya };
    this.next = this.gaya.row;
  }

  /** The column of a value, counted from 0: `tw` with the number of the quarter, and which of its sub-columns. */
  at(what: 'indikator' | 'satuan' | 'renja' | 'tw' | 'hasil' | 'tingkat', quarter = 1, sub = 0): number {
    const { col, satuan, subs } = this.gaya;
    const groups = ['renstra', 'lalu', 'renja', 'tw1', 'tw2', 'tw3', 'tw4', 'hasil', 'sampai', 'tingkat'];
    if (what === 'indikator') return col + SINGLE.length - 1;
    if (what === 'satuan') return col + SINGLE.length;
    const group = groups.indexOf(what === 'tw' ? `tw${quarter}` : what);
    return col + SINGLE.length + (satuan ? 1 : 0) + group * subs.length + sub;
  }

  title(...texts: readonly string[]): this {
    for (const text of texts) this.row([text]);
    return this;
  }

  /** The head, as it stands at the top of each page. */
  head(): this {
    const { over, subs, quarters, target, satuan, numbers } = this.gaya;
    const singles = satuan ? [...SINGLE, 'Satuan'] : SINGLE;
    const groups = [
      'Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra)',
      'Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu (n-2)',
      target,
      ...(over === null ? quarters : [over]),
      'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi',
      'Realisasi Kinerja dan Anggaran Renstra s/d Tahun Berjalan',
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun Berjalan (%)',
    ];
    const spread = (text: string, count: number): Sel[] => [text, ...Array<null>(count - 1).fill(null)];
    const width = (text: string) => subs.length * (text === over ? 4 : 1);
    const top = this.next;
    this.row([...singles, ...groups.flatMap((text) => spread(text, width(text))), 'Unit Penanggung Jawab']);
    if (over !== null) {
      this.row([
        ...Array<null>(singles.length + 3 * subs.length).fill(null),
        ...quarters.flatMap((q) => spread(q, subs.length)),
      ]);
    }
    if (numbers === 'amid') this.numberRow(singles.length);
    if (subs.length > 1)
      this.row([...singles.map(() => null), ...Array.from({ length: 10 }, () => subs).flat()]);
    if (numbers === 'below') this.numberRow(singles.length);
    this.mergeHead(top, singles.length, groups.map(width));
    return this;
  }

  /** One row of the form. */
  isi(isi: Isi): this {
    const { subs, satuan } = this.gaya;
    const values = (list: readonly Sel[] = []) => subs.map((_, i) => list[i] ?? null);
    return this.row([
      ...[isi.no ?? null, isi.sasaran ?? null, isi.program ?? null, isi.indikator ?? null],
      ...(satuan ? [isi.satuan ?? null] : []),
      ...[isi.renstra, isi.lalu, isi.renja].flatMap(values),
      ...[0, 1, 2, 3].flatMap((i) => values(isi.tw?.[i])),
      ...[isi.hasil, isi.sampai, isi.tingkat].flatMap(values),
      isi.unit ?? null,
    ]);
  }

  /** What stands below the table: means, predikat, remarks, signatures. */
  foot(mean: Sel = 75): this {
    const at = this.at('renja');
    const left = (text: string, value: Sel = null) =>
      this.row([text, ...Array<null>(at - this.gaya.col - 1).fill(null), value]);
    left('Rata-rata capaian kinerja (%)', mean);
    left('Predikat kinerja', 'Tinggi');
    this.row(['Faktor pendorong keberhasilan kinerja: dukungan pimpinan']);
    this.row(['Faktor penghambat pencapaian kinerja: jumlah 12 pegawai kurang']);
    this.row(['Tindak lanjut yang diperlukan dalam triwulan berikutnya*):']);
    this.skip();
    const right = this.at('tw', 4) - this.gaya.col;
    const signer = (...texts: readonly string[]) => {
      for (const text of texts)
        this.row([...Array<null>(3).fill(null), text, ...Array<null>(right - 4).fill(null), text]);
    };
    signer(
      'Disusun',
      'Pemalang, 31 Maret 2024',
      'Kepala BKD',
      'Drs. CONTOH, M.Si',
      'NIP. 197001011990031001',
    );
    return this;
  }

  /** Any row, from the first column of the form on. */
  row(cells: Baris): this {
    for (const [i, cell] of cells.entries()) {
      if (cell !== null) this.cells.set(`${columnName(this.gaya.col + i)}${this.next + 1}`, cell);
    }
    this.next += 1;
    return this;
  }

  skip(): this {
    this.next += 1;
    return this;
  }

  /** Joins a column's cells over some rows, the first of which was written last but `rows` - 1. */
  mergeDown(col: number, rows: number): this {
    this.merges.push(`${columnName(col)}${this.next - rows + 1}:${columnName(col)}${this.next}`);
    return this;
  }

  /** What stands inside <worksheet>. */
  xml(): string {
    const rows = new Map<number, [string, Sel][]>();
    for (const [name, cell] of this.cells) {
      const row = Number(/\d+$/.exec(name)?.[0]);
      rows.set(row, [...(rows.get(row) ?? []), [name, cell]]);
    }
    const lines = [...rows].map(
      ([row, cells]) => `<row r="${row}">${cells.map(([name, cell]) => cellXml(name, cell)).join('')}</row>`,
    );
    const merges = this.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `<sheetData>${lines.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}`;
  }

  private numberRow(singles: number): void {
    const { subs } = this.gaya;
    const numbers = [5, 6, 7, 8, 9, 10, 11, '12 = 8 + 9 + 10 + 11', '13 = 6 + 12', '14 = 13 / 5 x 100%'];
    this.row([
      ...Array.from({ length: singles }, (_, i) => i + 1),
      ...numbers.flatMap((text) => [text, ...Array<null>(subs.length - 1).fill(null)]),
      15,
    ]);
  }

  private mergeHead(top: number, singles: number, widths: readonly number[]): void {
    const { merged, col, over, numbers } = this.gaya;
    if (!merged) return;
    const span = (from: number, row: number, cols: number, rows: number) => {
      if (cols * rows > 1)
        this.merges.push(`${columnName(from)}${row + 1}:${columnName(from + cols - 1)}${row + rows}`);
    };
    const rows = over === null ? 1 : 2;
    for (let i = 0; i < singles; i += 1) span(col + i, top, 1, rows);
    let at = col + singles;
    for (const width of widths) {
      const isOver = over !== null && width === 4 * this.gaya.subs.length;
      span(at, top, width, isOver ? 1 : rows);
      if (isOver) for (let q = 0; q < 4; q += 1) span(at + (q * width) / 4, top + 1, width / 4, 1);
      at += width;
    }
    if (numbers === 'amid')
      for (let i = 0; i < 10; i += 1)
        span(col + singles + i * this.gaya.subs.length, top + rows, this.gaya.subs.length, 1);
  }
}

function cellXml(name: string, cell: Sel): string {
  const { value, formula, shared, look } = typeof cell === 'object' && cell ? cell : { value: cell ?? '' };
  const style = look === undefined ? '' : ` s="${LOOKS.indexOf(look)}"`;
  const attributes =
    shared === undefined
      ? ''
      : ` t="shared" si="${shared.si}"${shared.ref === undefined ? '' : ` ref="${shared.ref}"`}`;
  const f =
    formula === undefined && shared === undefined ? '' : `<f${attributes}>${escape(formula ?? '')}</f>`;
  if (typeof value === 'string' && value.startsWith('#'))
    return `<c r="${name}"${style} t="e">${f}<v>${value}</v></c>`;
  if (typeof value === 'string' && f !== '')
    return `<c r="${name}"${style} t="str">${f}<v>${escape(value)}</v></c>`;
  if (typeof value === 'string')
    return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  return `<c r="${name}"${style}>${f}${value === undefined ? '' : `<v>${value}</v>`}</c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');
}

const STYLES = `<numFmts count="4">${LOOKS.slice(1)
  .map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`)
  .join(
    '',
  )}</numFmts><cellXfs>${LOOKS.map((_, i) => `<xf numFmtId="${i === 0 ? 0 : 169 + i}"/>`).join('')}</cellXfs>`;

/** The bytes of a workbook with these sheets: forms, or what stands inside <worksheet>. */
export function bytesOf(sheets: Readonly<Record<string, FormE81 | string>>, more: Crafted = {}): Uint8Array {
  const inside = Object.entries(sheets).map(([name, sheet]) => [
    name,
    typeof sheet === 'string' ? sheet : sheet.xml(),
  ]);
  return craft({ sheets: Object.fromEntries(inside) as Record<string, string>, styles: STYLES, ...more });
}

/** The same, as it is read back. */
export function workbookWith(sheets: Readonly<Record<string, FormE81 | string>>): WorkbookContent {
  return readXlsx(bytesOf(sheets));
}
