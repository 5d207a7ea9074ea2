import type { Cell, Sheet, Span } from '../../../src/workbook/sheet';
import type {
  BoxData,
  CascadeData,
  KegiatanData,
  ProgramData,
  SasaranData,
} from '../../agencies/cascade-data';
import { dice, type Dice } from '../../agencies/dice';

/** How somebody lays a flat cascade table out (FIELD a). */
export interface TableHabits {
  readonly seed: number;
  /** What a node fills of its rows. */
  readonly fill: 'merged' | 'repeated' | 'first';
  /** Where Tujuan and Sasaran stand: in columns, or in lines above one table for each Sasaran. */
  readonly above: 'columns' | 'lines' | 'sheets';
  readonly tujuan: boolean;
  /** What one column of names holds together. */
  readonly joined: 'none' | 'program+kegiatan' | 'program+kegiatan+sub' | 'all';
  readonly codes: 'none' | 'column' | 'cell';
  /** Names begin with their level's word. */
  readonly words: boolean;
  readonly headRows: 1 | 2 | 3;
  /** 'Indikator Program', or 'Indikator' only. */
  readonly named: boolean;
  readonly kinerja: boolean;
  readonly definitions: boolean;
  readonly owners: 'none' | 'end' | 'each';
  readonly numberRow: 'none' | 'plain' | 'brackets';
  readonly numbers: 'none' | 'word' | 'before';
  readonly besides: boolean;
  readonly totals: boolean;
  readonly capitals: boolean;
  readonly signed: boolean;
  readonly row: number;
  readonly col: number;
}

export const USUAL_TABLE: TableHabits = {
  ...{ seed: 1, fill: 'merged', above: 'columns', tujuan: true, joined: 'none', codes: 'none', words: true },
  ...{ headRows: 1, named: true, kinerja: false, definitions: false, owners: 'end', numberRow: 'none' },
  ...{ numbers: 'none', besides: true, totals: false, capitals: false, signed: true, row: 3, col: 0 },
};

type Choices = { readonly [K in keyof TableHabits]?: readonly TableHabits[K][] };

export const TABLE_CHOICES = {
  fill: ['merged', 'repeated', 'first'],
  above: ['columns', 'lines', 'sheets'],
  tujuan: [true, false],
  joined: ['none', 'program+kegiatan', 'program+kegiatan+sub', 'all'],
  codes: ['none', 'column', 'cell'],
  words: [true, false],
  headRows: [1, 2, 3],
  named: [true, false],
  kinerja: [true, false],
  definitions: [true, false],
  owners: ['none', 'end', 'each'],
  numberRow: ['none', 'plain', 'brackets'],
  numbers: ['none', 'word', 'before'],
  besides: [true, false],
  totals: [true, false],
  capitals: [true, false],
  signed: [true, false],
  row: [0, 3, 6],
  col: [0, 1, 4],
} satisfies Choices;

/** Habits that go together: without words and codes a column of several levels tells none. */
export function settleTable(habits: TableHabits): TableHabits {
  const { joined, words, codes, above } = habits;
  return {
    ...habits,
    words: words || (joined !== 'none' && codes === 'none') || joined === 'all',
    codes: joined !== 'none' && codes === 'cell' && words ? 'none' : codes,
    joined: above !== 'columns' && joined === 'all' ? 'program+kegiatan+sub' : joined,
    numbers: joined === 'all' ? 'word' : habits.numbers,
  };
}

/** Any habits, by a seed. */
export function tableHabits(seed: number): TableHabits {
  const chosen = Object.entries(TABLE_CHOICES).map(([key, list]) => [
    key,
    dice(seed, 'table', key).pick(list as readonly unknown[]),
  ]);
  return settleTable({ ...USUAL_TABLE, ...(Object.fromEntries(chosen) as Partial<TableHabits>), seed });
}

type Level = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subKegiatan';

/** A node as a table shows it. */
export interface ShownNode {
  nomor?: number;
  nama: string | null;
  kinerja: string | null;
  indikator: { teks: string; do: string | null }[];
  pemilik: string[];
  anak: ShownNode[];
}

/** What the table says of the cascade. */
export interface Shown {
  tujuan: ShownNode | null;
  sasaran: ShownNode[];
}

interface Node extends ShownNode {
  readonly level: Level;
  readonly code: string;
  /** As the cell says the name. */
  readonly cell: string;
  readonly anak: Node[];
}

/** A field that a column shows. */
type Field =
  'nama' | 'kode' | 'kinerja' | 'indikator' | 'do' | 'pemilik' | 'satuan' | 'target' | 'pagu' | 'no';

interface Column {
  readonly field: Field;
  readonly levels: readonly Level[];
  /** The texts of its head, from the top. */
  readonly head: readonly string[];
}

const WORD: Record<Level, string> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subKegiatan: 'Sub Kegiatan',
};

/** Draws a cascade as flat tables, and tells what they say. */
export function drawTable(cascade: CascadeData, habits: TableHabits): { sheets: Sheet[]; shown: Shown } {
  const roots = nodesOf(cascade, habits);
  const { tujuan, sasaran } = roots;
  const columns = columnsOf(habits);
  const pens: Pen[] = [];
  if (habits.above === 'sheets')
    for (const [i, one] of sasaran.entries()) {
      const pen = new Pen(`Sasaran ${i + 1}`, habits);
      pens.push(pen);
      title(pen, cascade);
      lines(pen, i === 0 ? tujuan : null, one);
      table(pen, columns, one.anak, habits);
    }
  else {
    const pen = new Pen('Cascading', habits);
    pens.push(pen);
    title(pen, cascade);
    if (habits.above === 'lines')
      for (const [i, one] of sasaran.entries()) {
        lines(pen, i === 0 ? tujuan : null, one);
        table(pen, columns, one.anak, habits);
      }
    else table(pen, columns, tujuan ? [{ ...tujuan, anak: sasaran }] : sasaran, habits);
  }
  const last = pens.at(-1);
  if (habits.signed && last) sign(last, cascade);
  return { sheets: pens.map((pen) => pen.sheet()), shown: shownOf(roots, columns, habits) };
}

function nodesOf(cascade: CascadeData, habits: TableHabits): { tujuan: Node | null; sasaran: Node[] } {
  const make = (level: Level, box: BoxData & { nama?: string | null }, code: string, anak: Node[]): Node => {
    const top = level === 'tujuan' || level === 'sasaran';
    const nama = top ? null : nameOf(level, box.nama ?? '', habits);
    const text = top ? (box.kinerja ?? '') : (nama ?? '');
    const named = !top && habits.codes === 'cell' ? `${code} ${text}` : text;
    return {
      ...{ level, code, anak, kinerja: box.kinerja, indikator: box.indikator, pemilik: box.pemilik },
      nama: top ? null : named,
      cell: named,
    };
  };
  const kegiatan = (box: KegiatanData, code: string) =>
    make(
      'kegiatan',
      box,
      code,
      box.subKegiatan.map((sub, i) => make('subKegiatan', sub, `${code}.${pad(i + 1, 4)}`, [])),
    );
  const program = (box: ProgramData, code: string) =>
    make(
      'program',
      box,
      code,
      box.kegiatan.map((one, i) => kegiatan(one, `${code}.2.${pad(i + 1, 2)}`)),
    );
  const sasaran = (box: SasaranData) => {
    const node = make(
      'sasaran',
      box,
      '',
      box.program.map((one, i) => program(one, `5.03.${pad(i + 2, 2)}`)),
    );
    const before = { none: '', word: `Sasaran ${box.nomor} : `, before: `${box.nomor}. ` }[habits.numbers];
    return { ...node, nomor: box.nomor, cell: before + node.cell };
  };
  const { tujuan } = unique(cascade, habits);
  const top = tujuan && habits.tujuan ? make('tujuan', tujuan, '', []) : null;
  return {
    tujuan: top && habits.joined === 'all' ? { ...top, cell: `Tujuan : ${top.cell}` } : top,
    sasaran: unique(cascade, habits).sasaran.map(sasaran),
  };
}

const CODE = /^[0-9.]+ /;

/** Names without their codes. Unmerged cells that say one name below each other are one node: there siblings have names of their own. */
function unique(cascade: CascadeData, { fill }: TableHabits): CascadeData {
  const key = (nama: string | null) => nama?.replace(CODE, '') ?? null;
  const apart = <T extends { nama: string | null }>(list: readonly T[]): T[] =>
    list.map((one, i) => ({
      ...one,
      nama:
        fill !== 'merged' && list.slice(0, i).some(({ nama }) => key(nama) === key(one.nama))
          ? `${key(one.nama)} ${i + 1}`
          : key(one.nama),
    }));
  return {
    ...cascade,
    sasaran: cascade.sasaran.map((one) => ({
      ...one,
      program: apart(one.program).map((program) => ({
        ...program,
        kegiatan: apart(program.kegiatan).map((kegiatan) => ({
          ...kegiatan,
          subKegiatan: apart(kegiatan.subKegiatan),
        })),
      })),
    })),
  };
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

function nameOf(level: Level, nama: string, { words }: TableHabits): string {
  const bare = nama.replace(new RegExp(`^${WORD[level]}\\s+`, 'i'), '');
  return words ? `${WORD[level]} ${bare}` : bare;
}

function columnsOf(habits: TableHabits): Column[] {
  const { joined, above, tujuan } = habits;
  const top: Level[] = above === 'columns' ? [...(tujuan ? (['tujuan'] as const) : []), 'sasaran'] : [];
  const groups: Level[][] = {
    none: [...top.map((one) => [one]), ['program'], ['kegiatan'], ['subKegiatan']] as Level[][],
    'program+kegiatan': [...top.map((one) => [one]), ['program', 'kegiatan'], ['subKegiatan']] as Level[][],
    'program+kegiatan+sub': [...top.map((one) => [one]), ['program', 'kegiatan', 'subKegiatan']] as Level[][],
    all: [[...top, 'program', 'kegiatan', 'subKegiatan']] as Level[][],
  }[joined];
  const throws = dice(habits.seed, 'heads');
  const fields = groups.flatMap((levels) => fieldsOf(levels, habits, throws));
  const end: Column[] = [
    ...(habits.besides
      ? [
          column('satuan', [], ['Satuan']),
          column('target', [], ['Target']),
          column('pagu', [], ['Pagu (Rp)']),
        ]
      : []),
    ...(habits.owners === 'end' ? [column('pemilik', groups.flat(), [throws.pick(OWNER_HEADS)])] : []),
  ];
  const all = [...(habits.besides ? [column('no', [], ['No'])] : []), ...fields, ...end];
  return habits.headRows === 3 ? all.map(deeper) : all;
}

const OWNER_HEADS = [
  'Penanggung Jawab',
  'Pengampu',
  'Pelaksana',
  'Bidang Penanggung Jawab',
  'PD Penanggung Jawab',
];
const column = (field: Field, levels: readonly Level[], head: readonly string[]): Column => ({
  field,
  levels,
  head,
});

/** Three rows: what stands beside the nodes is divided twice. */
const deeper = (one: Column): Column =>
  one.field === 'target' || one.field === 'pagu'
    ? { ...one, head: ['Target dan Pagu', '2025', one.field === 'target' ? 'Target' : 'Rp'] }
    : one;

function fieldsOf(levels: readonly Level[], habits: TableHabits, throws: Dice): Column[] {
  const joined = levels.map((level) => WORD[level]).join(levels.length === 2 ? ' dan ' : '/');
  const [level] = levels;
  const one = levels.length === 1;
  const named = (word: string) => (habits.named && one ? `${word} ${joined}` : word);
  const top = level === 'tujuan' || level === 'sasaran';
  const columns: Column[] = [
    ...(habits.codes === 'column' && !top ? [column('kode', levels, ['Kode'])] : []),
    column('nama', levels, [joined]),
    ...(habits.kinerja && !top && one
      ? [column('kinerja', levels, [throws.pick(['Outcome', 'Kinerja', `Sasaran ${joined}`])])]
      : []),
    column('indikator', levels, [named(throws.pick(['Indikator', 'Indikator Kinerja']))]),
    ...(habits.definitions
      ? [column('do', levels, [throws.pick(['Definisi Operasional', 'Formulasi', 'Cara Perhitungan'])])]
      : []),
    ...(habits.owners === 'each' ? [column('pemilik', levels, [throws.pick(OWNER_HEADS)])] : []),
  ];
  if (habits.headRows < 2 || !one) return columns;
  const under = (own: Column): string =>
    own.field === 'nama' ? 'Nama' : (own.head[0] ?? '').replace(` ${joined}`, '');
  return columns.map((own) => ({
    ...own,
    head: [joined.toUpperCase(), own.head[0]?.startsWith('Sasaran ') ? 'Kinerja' : under(own)],
  }));
}

/** A sheet that grows from the top. */
class Pen {
  private readonly cells: Cell[] = [];
  private readonly merges: Span[] = [];
  row: number;

  constructor(
    private readonly name: string,
    readonly habits: TableHabits,
  ) {
    this.row = habits.row;
  }

  write(row: number, col: number, value: string | number | null, rows = 1, cols = 1): void {
    if (value === null || value === '') return;
    const at = { row, col: col + this.habits.col };
    this.cells.push(
      typeof value === 'number' ? { ...at, kind: 'number', value } : { ...at, kind: 'text', value },
    );
    if (rows > 1 || cols > 1) this.merges.push({ ...at, rows, cols });
  }

  sheet(): Sheet {
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.col - b.col);
    return { name: this.name, visibility: 'visible', cells, merges: this.merges, tables: [], mark: null };
  }
}

function title(pen: Pen, { judul }: CascadeData): void {
  if (pen.habits.row === 0) return;
  pen.write(0, 0, judul ?? 'CASCADING KINERJA DINAS CONTOH KABUPATEN CONTOH TAHUN 2025', 1, 6);
}

function lines(pen: Pen, tujuan: Node | null, sasaran: Node): void {
  const say = (word: string, text: string) => {
    pen.write(pen.row, 0, `${word} : ${text}`);
    pen.row += 1;
  };
  if (tujuan) {
    say('Tujuan', tujuan.cell);
    for (const { teks } of tujuan.indikator) say('Indikator Tujuan', teks);
  }
  say(`Sasaran ${sasaran.nomor}`, sasaran.kinerja ?? '');
  for (const { teks } of sasaran.indikator) say('Indikator Sasaran', teks);
}

function table(pen: Pen, columns: readonly Column[], nodes: readonly Node[], habits: TableHabits): void {
  head(pen, columns, habits);
  const first = pen.row;
  const joined = new Set(
    columns
      .filter(({ field, levels }) => field === 'nama' && levels.length > 1)
      .flatMap(({ levels }) => levels),
  );
  let number = 1;
  const place = (node: Node, from: number): number => {
    const apart = joined.has(node.level);
    const own = Math.max(1, node.indikator.length);
    let end = from + (apart ? own : 0);
    const alone = apart && node.anak.some((child) => joined.has(child.level));
    let child = apart && (alone || node.anak.length > 0) ? (alone ? end : from) : from;
    for (const one of node.anak) child = place(one, child);
    end = Math.max(end, child, from + own);
    write(pen, columns, node, { from, end: alone ? from + own : end, number: number++ }, habits);
    return end;
  };
  let row = first;
  for (const node of nodes) row = place(node, row);
  if (habits.totals) {
    pen.write(row, 0, 'JUMLAH');
    pen.write(row, columns.length - 1, 12_345_000);
    row += 1;
  }
  pen.row = row + 1;
}

function head(pen: Pen, columns: readonly Column[], { numberRow, capitals }: TableHabits): void {
  const height = Math.max(...columns.map((one) => one.head.length));
  const spell = (text: string) => (capitals ? text.toUpperCase() : text);
  columns.forEach((own, col) => {
    own.head.forEach((text, depth) => {
      const same = (other: Column | undefined) =>
        other?.head.length === own.head.length &&
        other.head.slice(0, depth + 1).join() === own.head.slice(0, depth + 1).join();
      const last = depth === own.head.length - 1;
      if (!last && same(columns[col - 1])) return;
      let cols = 1;
      if (!last) while (same(columns[col + cols])) cols += 1;
      pen.write(pen.row + depth, col, spell(text), last ? height - depth : 1, cols);
    });
  });
  pen.row += height;
  if (numberRow === 'none') return;
  columns.forEach((_, col) => pen.write(pen.row, col, numberRow === 'plain' ? col + 1 : `(${col + 1})`));
  pen.row += 1;
}

function write(
  pen: Pen,
  columns: readonly Column[],
  node: Node,
  at: { from: number; end: number; number: number },
  habits: TableHabits,
): void {
  const { from, end } = at;
  const deep = node.anak.length === 0;
  columns.forEach((column, col) => {
    const mine = column.levels.includes(node.level);
    const texts = textsOf(column, node, { mine, deep, number: at.number, owners: habits.owners });
    if (texts.length === 0) return;
    texts.forEach((text, i) => {
      const until = i === texts.length - 1 ? end : from + i + 1;
      const short = from + texts.length > end ? 1 : until - from - i;
      if (habits.fill === 'merged') pen.write(from + i, col, text, short, 1);
      else if (habits.fill === 'first' || column.field === 'no') pen.write(from + i, col, text);
      else for (let row = from + i; row < until; row += 1) pen.write(row, col, text);
    });
  });
}

function textsOf(
  column: Column,
  node: Node,
  {
    mine,
    deep,
    number,
    owners,
  }: { mine: boolean; deep: boolean; number: number; owners: TableHabits['owners'] },
): (string | number)[] {
  const { field } = column;
  switch (field) {
    case 'nama':
      return mine ? [node.cell] : [];
    case 'kode':
      return mine && node.code !== '' ? [node.code] : [];
    case 'kinerja':
      return mine && node.kinerja !== null ? [node.kinerja] : [];
    case 'indikator':
      return mine ? node.indikator.map(({ teks }) => teks) : [];
    case 'do':
      return mine ? node.indikator.map((one) => one.do ?? '') : [];
    case 'pemilik':
      return mine && (deep || owners === 'each') && node.pemilik.length > 0 ? [node.pemilik.join(', ')] : [];
    case 'satuan':
      return deep ? node.indikator.map(() => 'dokumen') : [];
    case 'target':
      return deep ? node.indikator.map((_, i) => 3 + i) : [];
    case 'pagu':
      return deep ? [1_500_000] : [];
    case 'no':
      return number === 1 ? [1] : [];
  }
}

function sign(pen: Pen, { penandatangan }: CascadeData): void {
  const { row } = pen;
  const col = 4;
  pen.write(row + 1, col, 'Contoh, 2 Januari 2025');
  pen.write(row + 2, col, penandatangan?.jabatan ?? 'KEPALA DINAS CONTOH');
  pen.write(row + 6, col, penandatangan?.nama ?? 'BAYU SANTOSA, S.E.');
  pen.write(row + 7, col, 'Pembina Tingkat I');
  pen.write(row + 8, col, 'NIP. 00000000 000000 0 000');
}

/** What the columns show of the nodes; lines above a table show no DO and no owners. */
function shownOf(
  { tujuan, sasaran }: { tujuan: Node | null; sasaran: Node[] },
  columns: readonly Column[],
  habits: TableHabits,
): Shown {
  const shows = (field: Field, { level }: Node) =>
    columns.some((one) => one.field === field && one.levels.includes(level));
  const shown = (node: Node): ShownNode => {
    const top = node.level === 'tujuan' || node.level === 'sasaran';
    const lines = top && habits.above !== 'columns';
    const owns = habits.owners === 'each' || (node.level !== 'tujuan' && node.anak.length === 0);
    return {
      ...(node.level === 'sasaran' && { nomor: node.nomor ?? 0 }),
      nama: top ? null : node.nama,
      kinerja: top || shows('kinerja', node) ? node.kinerja : null,
      indikator: node.indikator.map(({ teks, do: text }) => ({ teks, do: shows('do', node) ? text : null })),
      pemilik: !lines && owns && shows('pemilik', node) ? node.pemilik : [],
      anak: node.anak.map(shown),
    };
  };
  return { tujuan: tujuan && { ...shown(tujuan), anak: [] }, sasaran: sasaran.map(shown) };
}
