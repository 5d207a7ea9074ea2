import type { Proses } from '../../cascade/cascade';
import type {
  KegiatanDraft,
  LooseDraft,
  Part,
  ProgramDraft,
  SasaranDraft,
  SubKegiatanDraft,
  TujuanDraft,
} from '../../cascade/join/draft';
import type { Account } from '../boxes/account';
import { boxTexts, readBox, type BoxReading } from '../boxes/box';
import { cellKey, type GridCell } from '../boxes/grid';
import { kindsOf } from '../words/classify';
import type { Label } from '../words/labels';
import { columnOf, type Token } from '../boxes/tokens';
import type { TableLevel } from './columns';

/** An indikator and its DO; null where the table leaves it empty. */
export interface Measure {
  readonly cell: GridCell;
  definition: GridCell | null;
}

/** A node of a table while its rows are read. */
export interface TableNode {
  readonly level: TableLevel;
  readonly nama: readonly GridCell[];
  /** A Sasaran's number where it stands apart from its text. */
  nomor: number | null;
  readonly kinerja: GridCell[];
  /** In the order of the rows. */
  readonly measures: Measure[];
  /** The indikator of the last row: a DO beside or below it is its. */
  current: Measure | null;
  readonly pemilik: GridCell[];
  /** Cells that say the node or a field of it again. */
  readonly again: GridCell[];
  readonly children: TableNode[];
  /** Staff right below it. */
  readonly proses: Proses[];
}

export const newNode = (
  level: TableLevel,
  nama: readonly GridCell[],
  nomor: number | null = null,
): TableNode => ({
  level,
  nama,
  nomor,
  kinerja: [],
  measures: [],
  current: null,
  pemilik: [],
  again: [],
  children: [],
  proses: [],
});

/** A Sasaran and the Tujuan that it stands under; null where the sheet shows none above it. */
export interface SasaranNode {
  readonly node: TableNode;
  readonly tujuan: TableNode | null;
}

/** What the nodes of a sheet are together; `loose` are those without a parent, in the order of the sheet. */
export interface TableNodes {
  readonly tujuan: readonly TableNode[];
  readonly sasaran: readonly SasaranNode[];
  readonly loose: readonly TableNode[];
}

/** The part of the cascade that nodes make. Cells whose words come out are settled in the account. */
export function partOfNodes(lembar: string, nodes: TableNodes, account: Account): Part {
  const read = (node: TableNode) => settled(lembar, node, account);
  const byNode = new Map(nodes.tujuan.map((node): [TableNode, TujuanDraft] => [node, common(read(node))]));
  const [tujuan, ...further] = byNode.values();
  const sasaran = nodes.sasaran.map(({ node, tujuan: above }) => {
    const induk = further.length > 0 && above ? tujuanText(byNode.get(above)) : null;
    return { ...sasaranOf(node, read), ...(induk !== null && { indukTujuan: induk }) };
  });
  const tanpaInduk = nodes.loose.map((node) => looseOf(node, read));
  return {
    lembar,
    tujuan: tujuan ?? null,
    ...(further.length > 0 && { tujuanLain: further }),
    sasaran,
    ...(tanpaInduk.length > 0 && { tanpaInduk }),
  };
}

/** What a Tujuan is called: its kinerja, else its indikator. */
const tujuanText = (tujuan: TujuanDraft | undefined) =>
  tujuan?.kinerja?.teks ?? tujuan?.indikator[0]?.teks ?? null;

type Read = (node: TableNode) => BoxReading;

const common = ({ kinerja, indikator, pemilik, lokasi }: BoxReading) => ({
  kinerja,
  indikator,
  pemilik,
  lokasi: [lokasi],
});

function sasaranOf(node: TableNode, read: Read): SasaranDraft {
  const box = read(node);
  const several = box.indikator.length > 1;
  return {
    nomor: box.nomor ?? node.nomor,
    ...common(box),
    program: node.children.map((child) => ({
      ...programOf(child, read),
      induk: several ? null : (box.indikator[0] ?? null),
    })),
  };
}

function programOf(node: TableNode, read: Read): ProgramDraft {
  const box = read(node);
  return {
    nama: box.nama,
    ...common(box),
    induk: null,
    indukIndikator: null,
    kegiatan: node.children.map((child) => kegiatanOf(child, read)),
    ...(node.proses.length > 0 && { proses: node.proses }),
  };
}

function kegiatanOf(node: TableNode, read: Read): KegiatanDraft {
  const box = read(node);
  return {
    nama: box.nama,
    ...common(box),
    subKegiatan: node.children.map((child) => subKegiatanOf(child, read)),
    ...(node.proses.length > 0 && { proses: node.proses }),
  };
}

function subKegiatanOf(node: TableNode, read: Read): SubKegiatanDraft {
  const box = read(node);
  return { nama: box.nama, ...common(box), proses: node.proses };
}

function looseOf(node: TableNode, read: Read): LooseDraft {
  switch (node.level) {
    case 'kegiatan':
      return { jenis: 'kegiatan', ...kegiatanOf(node, read) };
    case 'subKegiatan':
      return { jenis: 'subKegiatan', ...subKegiatanOf(node, read) };
    case 'program':
    case 'tujuan':
    case 'sasaran':
      return { jenis: 'program', ...programOf(node, read) };
  }
}

/** A node as a box of its cells, read by the readers of boxes, so that labels and lists in cells behave alike. */
function settled(lembar: string, node: TableNode, account: Account): BoxReading {
  const measures = node.measures.flatMap(({ cell, definition }) =>
    definition ? [cell, definition] : [cell],
  );
  const cells = [...node.nama, ...node.kinerja, ...measures, ...node.pemilik];
  const first = cells[0] ?? firstCell(node.children);
  const at = { lembar, row: first?.row ?? 0, col: first?.col ?? 0 };
  const box = readBox(node.level, tokensOf(node), at);
  const texts = boxTexts(box);
  const left = new Set(box.sisa.map(cellKey));
  account.settleEach(
    [...cells, ...node.again].filter((cell) => !left.has(cellKey(cell))),
    texts,
  );
  return box;
}

/** Where a box that says nothing itself stands: with what is below it. */
function firstCell(nodes: readonly TableNode[]): GridCell | undefined {
  for (const { nama, kinerja, measures, children } of nodes) {
    const found = nama[0] ?? kinerja[0] ?? measures[0]?.cell ?? firstCell(children);
    if (found) return found;
  }
  return undefined;
}

function tokensOf({ nama, kinerja, measures, pemilik }: TableNode): Token[] {
  return [
    ...nama.flatMap((cell) => columnOf([withoutNumber(cell)], new Map()).tokens),
    ...kinerja.flatMap((cell) => labelled('kinerja', cell)),
    ...measures.flatMap(({ cell, definition }) => [
      ...labelled('indikator', cell),
      // Without a text the label says that this indikator has none.
      ...(definition ? labelled('do', definition) : labelled('do', cell).slice(0, 1)),
    ]),
    ...pemilik.flatMap((cell) => labelled('pemilik', cell)),
  ];
}

const labelled = (label: Label, cell: GridCell): Token[] => [
  { kind: 'label', label, cell, own: false, teks: '' },
  { kind: 'text', cell, parts: [] },
];

/** A number before a name is none of its text; a code stays. */
function withoutNumber(cell: GridCell): GridCell {
  const { text, nomor } = kindsOf(cell).number;
  return nomor === null ? cell : { ...cell, raw: text, text };
}
