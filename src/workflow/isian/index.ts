import type { Place } from '../../cascade/cascade';
import { textKey } from '../../cascade/text';
import type { Polaritas } from '../../measure/capaian';
import { isNumerator } from '../../measure/defaults';
import type { Simpul } from '../../measure/indikator';
import { targetAt } from '../../measure/measure';
import { TRIWULAN, type Akumulasi, type Triwulan } from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import type { FilledIndikator } from '../../realisasi/fillCascade';
import { rowOf, satuanOf, valueRow } from '../../realisasi/filled';
import type { Kelompok } from '../../realisasi/group';
import { HASIL, NILAI, type Baris, type TabelRealisasi, type TypedColumns } from '../../realisasi/table';
import type { CellValue } from '../../workbook/port';
import type { Cell, WorkbookContent } from '../../workbook/sheet';
import type { Perhitungan } from '../hitung';

/** What is filled in: the quarters, or what stands beside them: targets and opening balances. */
export type Bagian = 'triwulan' | 'target';

export interface FormulirOptions {
  /** null: of all owners. */
  readonly pemilik: string | null;
  readonly triwulan: Triwulan;
  readonly bagian: Bagian;
}

/** A cell to be filled in. */
export interface Masukan {
  /** Stays with the row when the sheet is composed again and its place moves. */
  readonly id: string;
  readonly place: Place;
  readonly peran: 'triwulan' | 'target' | 'targetTriwulan' | 'tahunLalu' | 'bukti' | 'catatan';
  /** 'a', 'b', … of a variable, else 'nilai' or 'hasil'. */
  readonly komponen: string;
  /** The variable's words; of a value the indikator. */
  readonly kata: string;
  readonly satuan: string | null;
  /** The quarter that it belongs to; null for what holds for the year. */
  readonly triwulan: Triwulan | null;
  readonly akumulasi: Akumulasi | null;
  /** What was typed last before this quarter. */
  readonly sebelumnya: { readonly triwulan: Triwulan; readonly angka: number } | null;
  /** The opening balance, where one counts. */
  readonly saldo: number | null;
  /** What the cell holds, as it was read; null: nothing. */
  readonly isi: CellValue | null;
  /** What it counts as. */
  readonly angka: number | null;
  /** The cell is shown in percent: 85,5 stands in it as 0.855. */
  readonly persen: boolean;
  /** Why it is shown and not offered. */
  readonly kunci: 'rumus' | 'tutup' | null;
}

/** The cells of one indikator. */
export interface KelompokIsian {
  readonly id: string;
  /** Its place in `Isi.asal`. */
  readonly index: number;
  readonly simpul: Simpul;
  readonly uraian: string;
  readonly indikator: string;
  readonly pemilik: readonly string[];
  /** The DO in its normal form; '' without one. */
  readonly bentukNormal: string;
  readonly satuan: string | null;
  readonly polaritas: Polaritas;
  /** The target that this quarter is measured against. */
  readonly target: number | null;
  /** Typed numbers; none where the result is computed from other nodes. */
  readonly masukan: readonly Masukan[];
  /** Evidence and note. */
  readonly keterangan: readonly Masukan[];
}

export interface Formulir {
  readonly triwulan: Triwulan;
  readonly bagian: Bagian;
  /** Who closed the quarter and when; null while it is open. */
  readonly tutup: string | null;
  readonly kelompok: readonly KelompokIsian[];
  /** How many indikator have no row in any table yet. */
  readonly tanpaBaris: number;
  /** How many of the cells hold something, of all that are due. */
  readonly terisi: number;
  readonly semua: number;
  /** All that was read, to compute with. */
  readonly isi: Isi;
}

/** What was measured of a workbook: forms are made from it. */
export type Isi = Pick<Perhitungan, 'tables' | 'setelan' | 'asal'>;

/** The form of an owner in a quarter: each indikator of his nodes with the cells to fill in. */
export function formulir(content: WorkbookContent, isi: Isi, options: FormulirOptions): Formulir {
  const tutup = isi.setelan.tutup[options.triwulan];
  const sheets = sheetsOf(content, isi.tables);
  const ids = idsOf(isi.asal);
  const own = isi.asal
    .map((terisi, index) => ({ terisi, index, id: ids[index] ?? '' }))
    .filter(({ terisi }) => isOf(terisi, options.pemilik));
  const kelompok = own.flatMap(({ terisi, index, id }) =>
    terisi.kelompok
      ? [kelompokIsian({ terisi, kelompok: terisi.kelompok, index, id, sheets, tutup, ...options })]
      : [],
  );
  const numbers = kelompok.flatMap(({ masukan }) => masukan);
  return {
    triwulan: options.triwulan,
    bagian: options.bagian,
    tutup,
    kelompok,
    tanpaBaris: own.filter(({ terisi }) => !terisi.kelompok).length,
    terisi: numbers.filter((one) => one.isi !== null).length,
    semua: numbers.length,
    isi,
  };
}

/** All owners in the order of the cascade, each in one spelling; then the persons of process lines that have rows. */
export function pemilikIsian({ asal }: Pick<Isi, 'asal'>): string[] {
  const isProcess = ({ item }: FilledIndikator) =>
    item.simpul.jenis === 'tim' || item.simpul.jenis === 'individu';
  const ordered = [...asal.filter((one) => !isProcess(one)), ...asal.filter(isProcess)];
  const names = ordered.flatMap(({ item }) => item.orang);
  return names.filter((name, i) => names.findIndex((other) => textKey(other) === textKey(name)) === i);
}

function isOf({ item }: FilledIndikator, pemilik: string | null): boolean {
  return pemilik === null || item.orang.some((name) => textKey(name) === textKey(pemilik));
}

/** By what is read in the row, not by where it stands; equal ones are counted. */
function idsOf(terisi: readonly FilledIndikator[]): string[] {
  const seen = new Map<string, number>();
  return terisi.map(({ item }) => {
    const key = [...item.jalurUraian, item.uraian, item.indikator].map(textKey).join('|');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return `${key}#${times}`;
  });
}

/** Where the columns of a table stand, and what its cells hold. */
interface TabelSel {
  readonly kolom: TypedColumns | null;
  readonly cells: ReadonlyMap<string, Cell>;
}

function sheetsOf(
  { sheets }: WorkbookContent,
  tables: readonly TabelRealisasi[],
): ReadonlyMap<string, TabelSel> {
  return new Map(
    tables.map(({ lembar, kolom }) => {
      const cells = sheets.find(({ name }) => name === lembar)?.cells ?? [];
      return [
        lembar,
        { kolom: kolom ?? null, cells: new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell])) },
      ];
    }),
  );
}

interface Source extends FormulirOptions {
  readonly terisi: FilledIndikator;
  readonly kelompok: Kelompok;
  readonly index: number;
  readonly id: string;
  readonly sheets: ReadonlyMap<string, TabelSel>;
  readonly tutup: string | null;
}

function kelompokIsian(source: Source): KelompokIsian {
  const { terisi, kelompok, index, id, triwulan, bagian } = source;
  const { item, terukur } = terisi;
  const { main } = kelompok;
  return {
    id,
    index,
    simpul: item.simpul,
    uraian: item.uraian,
    indikator: item.indikator,
    pemilik: item.pemilik,
    bentukNormal: terukur.penjelasan.bentukNormal,
    satuan: satuanOf(item, kelompok),
    polaritas: terukur.polaritas,
    target: targetAt(terukur, triwulan)?.angka ?? null,
    masukan: bagian === 'target' ? targetCells(source) : quarterCells(source),
    keterangan:
      bagian === 'target'
        ? []
        : [...cellAt(source, main, 'bukti', null), ...cellAt(source, main, 'catatan', null)],
  };
}

/** The quarter's cell of every variable, or of the value itself. */
function quarterCells(source: Source): Masukan[] {
  const { triwulan } = source;
  return typedRows(source).flatMap((row) => cellAt(source, row, 'triwulan', triwulan));
}

/** The target of the year, those of the quarters where the table has them, and opening balances. */
function targetCells(source: Source): Masukan[] {
  const { kelompok, terisi } = source;
  const { penjelasan } = terisi.item;
  const opening = variableRows(source).filter(
    ({ keterangan }) => penjelasan.kumulatif && isNumerator(penjelasan, keterangan),
  );
  return [
    ...cellAt(source, kelompok.main, 'target', null),
    ...TRIWULAN.flatMap((n) => cellAt(source, kelompok.main, 'targetTriwulan', n)),
    ...opening.flatMap((row) => cellAt(source, row, 'tahunLalu', null)),
  ];
}

/** The rows that measuring takes typed quarters from. */
function typedRows(source: Source): Baris[] {
  const variables = variableRows(source);
  const value = valueRow(source.kelompok.rows);
  const computed = source.terisi.item.penjelasan.names !== null || variables.length > 0;
  const counts = value && value.komponen !== HASIL && (!computed || source.terisi.terukur.nilai !== null);
  return counts ? [...variables, value] : variables;
}

function variableRows({ kelompok, terisi }: Source): Baris[] {
  const { variables } = terisi.item.penjelasan;
  return variables.flatMap(({ kata, huruf }) => rowOf(kelompok.rows, kata, huruf) ?? []);
}

/** The cell of a row in a column; none where the table has no such column, or does not tell where its cells are. */
function cellAt(source: Source, row: Baris, peran: Masukan['peran'], triwulan: Triwulan | null): Masukan[] {
  const { terisi, id, sheets, tutup, bagian } = source;
  const sheet = sheets.get(row.lembar);
  const isian = isianAt(row, peran, triwulan);
  const col = (sheet?.kolom && columnAt(sheet.kolom, peran, triwulan)) ?? isian?.col;
  if (!sheet || col === undefined) return [];
  const place: Place = { lembar: row.lembar, row: isian?.row ?? row.row, col };
  const cell = sheet.cells.get(`${place.row},${place.col}`);
  const percent = satuanOf(terisi.item, source.kelompok) === '%';
  const before = peran === 'triwulan' && triwulan ? lastBefore(row, triwulan) : null;
  const { penjelasan, indikator } = terisi.item;
  const isVariable = row.komponen !== NILAI && row.komponen !== HASIL;
  const shares = penjelasan.kumulatif && isVariable && isNumerator(penjelasan, row.keterangan);
  return [
    {
      id: `${id}|${isVariable ? textKey(row.keterangan) : row.komponen}|${peran}${triwulan ?? ''}`,
      place,
      peran,
      komponen: row.komponen,
      kata: isVariable ? row.keterangan : indikator,
      satuan: isVariable ? row.satuan || null : satuanOf(terisi.item, source.kelompok),
      triwulan,
      akumulasi: peran === 'triwulan' ? akumulasiOf(terisi, row) : null,
      sebelumnya: before,
      saldo: shares && peran === 'triwulan' ? (row.tahunLalu?.angka ?? null) : null,
      isi: cell?.value ?? null,
      angka: isian?.angka ?? null,
      persen: (isian?.persen ?? false) && percent && !isVariable,
      kunci: tutup !== null && bagian === 'triwulan' ? 'tutup' : cell?.formula !== undefined ? 'rumus' : null,
    },
  ];
}

function columnAt(kolom: TypedColumns, peran: Masukan['peran'], triwulan: Triwulan | null): number | null {
  if (peran !== 'triwulan' && peran !== 'targetTriwulan') return kolom[peran];
  return triwulan && kolom[peran][triwulan];
}

function isianAt(row: Baris, peran: Masukan['peran'], triwulan: Triwulan | null): Isian | null {
  switch (peran) {
    case 'triwulan':
      return triwulan && row.triwulan[triwulan];
    case 'target':
      return row.target;
    case 'targetTriwulan':
      return triwulan && row.targetTriwulan[triwulan];
    case 'tahunLalu':
      return row.tahunLalu;
    default:
      return null;
  }
}

/** What was typed last before a quarter; null where nothing was. */
function lastBefore({ triwulan }: Baris, quarter: Triwulan): Masukan['sebelumnya'] {
  const filled = TRIWULAN.flatMap((n) => {
    const angka = n < quarter ? (triwulan[n]?.angka ?? null) : null;
    return angka === null ? [] : [{ triwulan: n, angka }];
  });
  return filled.at(-1) ?? null;
}

function akumulasiOf({ item, terukur }: FilledIndikator, row: Baris): Akumulasi | null {
  const index = item.penjelasan.variables.findIndex(
    ({ kata, huruf }) => textKey(kata) === textKey(row.keterangan) || huruf === row.komponen,
  );
  const filling = index < 0 || row.komponen === NILAI ? terukur.nilai : terukur.variables[index];
  return filling?.akumulasi ?? row.akumulasi;
}
