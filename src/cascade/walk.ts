import type {
  Cascade,
  Individu,
  Kegiatan,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  TanpaInduk,
  Tim,
  Tujuan,
} from './cascade';

/** A node with its place in the cascade. `kode` is unique: 'T', '1', '1.2', '1.2.1', '1.2.1.3', '1.2.1.3.1'. */
interface Position {
  readonly kode: string;
  /** The names of the nodes above, from the Sasaran's number down; empty for Tujuan and Sasaran. */
  readonly jalur: readonly string[];
  /** The node's own name: a Sasaran's is its number, the Tujuan's its kinerja. */
  readonly nama: string;
}

export type Visit = Position &
  (
    | { readonly jenis: 'tujuan'; readonly node: Tujuan; readonly parent: null }
    | { readonly jenis: 'sasaran'; readonly node: Sasaran; readonly parent: null }
    | { readonly jenis: 'program'; readonly node: Program; readonly parent: VisitOf<'sasaran'> | null }
    | { readonly jenis: 'kegiatan'; readonly node: Kegiatan; readonly parent: VisitOf<'program'> | null }
    | {
        readonly jenis: 'subKegiatan';
        readonly node: SubKegiatan;
        readonly parent: VisitOf<'kegiatan'> | null;
      }
    | { readonly jenis: 'tim'; readonly node: Tim; readonly parent: ProsesParent | null }
    | { readonly jenis: 'individu'; readonly node: Individu; readonly parent: ProsesParent | null }
  );

/** Teams and individuals stand below a Sub Kegiatan, and where a sheet has it so right below a Kegiatan or Program. */
type ProsesParent = VisitOf<'program' | 'kegiatan' | 'subKegiatan'>;

export type VisitOf<J extends Visit['jenis']> = Extract<Visit, { jenis: J }>;

/** A visit of a node that states one kinerja and has indikator with DO: all but tim and individu. */
export type BoxVisit = VisitOf<'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subKegiatan'>;

/**
 * All nodes in the order of the sheets: depth first, left to right; last those without a parent.
 * @example [...walk(cascade)].map(({ kode }) => kode) // ['T', '1', '1.1', '1.1.1', '1.1.1.1', '?1', '?1.1']
 */
export function* walk(cascade: Cascade): Generator<Visit> {
  const { tujuan, tujuanLain = [] } = cascade;
  if (tujuan) yield tujuanVisit(tujuan, 'T');
  yield* tujuanLain.map((one, i) => tujuanVisit(one, `T${i + 2}`));
  const codes = sasaranCodes(cascade.sasaran);
  for (const [i, node] of cascade.sasaran.entries()) {
    const visit: VisitOf<'sasaran'> = {
      jenis: 'sasaran',
      node,
      parent: null,
      kode: codes[i] ?? String(i + 1),
      jalur: [],
      nama: String(node.nomor),
    };
    yield visit;
    yield* node.program.flatMap((program, j) => [
      ...walkProgram({ jenis: 'program', node: program, parent: visit, ...below(visit, j, nameOf(program)) }),
    ]);
  }
  yield* (cascade.tanpaInduk ?? []).flatMap((node, i) => [...walkLoose(node, `?${i + 1}`)]);
}

const tujuanVisit = (node: Tujuan, kode: string): VisitOf<'tujuan'> => ({
  jenis: 'tujuan',
  node,
  parent: null,
  kode,
  jalur: [],
  nama: node.kinerja?.teks ?? '',
});

function walkLoose(node: TanpaInduk, kode: string): Generator<Visit> | readonly Visit[] {
  const position = { kode, jalur: [], nama: nameOf(node) };
  switch (node.jenis) {
    case 'program':
      return walkProgram({ jenis: 'program', node, parent: null, ...position });
    case 'kegiatan':
      return walkKegiatan({ jenis: 'kegiatan', node, parent: null, ...position });
    case 'subKegiatan':
      return walkSubKegiatan({ jenis: 'subKegiatan', node, parent: null, ...position });
    case 'tim':
      return [{ jenis: 'tim', node, parent: null, ...position }];
    case 'individu':
      return [{ jenis: 'individu', node, parent: null, ...position }];
  }
}

/** The boxes only: every node that carries indikator with DO. */
export function* boxes(cascade: Cascade): Generator<BoxVisit> {
  for (const visit of walk(cascade)) {
    if (visit.jenis !== 'tim' && visit.jenis !== 'individu') yield visit;
  }
}

/** A Sasaran's code is its number; where two share one, the place in the row decides for all. */
export function sasaranCodes(sasaran: readonly Sasaran[]): string[] {
  const unique = new Set(sasaran.map((s) => s.nomor)).size === sasaran.length;
  return sasaran.map((s, i) => String(unique ? s.nomor : i + 1));
}

function* walkProgram(program: VisitOf<'program'>): Generator<Visit> {
  yield program;
  yield* prosesAbove(program, program.node.proses);
  for (const [i, node] of program.node.kegiatan.entries())
    yield* walkKegiatan({ jenis: 'kegiatan', node, parent: program, ...below(program, i, nameOf(node)) });
}

function* walkKegiatan(kegiatan: VisitOf<'kegiatan'>): Generator<Visit> {
  yield kegiatan;
  yield* prosesAbove(kegiatan, kegiatan.node.proses);
  for (const [i, node] of kegiatan.node.subKegiatan.entries())
    yield* walkSubKegiatan({
      jenis: 'subKegiatan',
      node,
      parent: kegiatan,
      ...below(kegiatan, i, nameOf(node)),
    });
}

function* walkSubKegiatan(sub: VisitOf<'subKegiatan'>): Generator<Visit> {
  yield sub;
  for (const [i, node] of sub.node.proses.entries()) yield prosesVisit(sub, node, String(i + 1));
}

/** The teams and individuals right below a Program or Kegiatan: 'P1', 'P2' … beside its numbered children. */
const prosesAbove = (parent: VisitOf<'program' | 'kegiatan'>, proses: readonly Proses[] = []): Visit[] =>
  proses.map((node, i) => prosesVisit(parent, node, `P${i + 1}`));

function prosesVisit(parent: ProsesParent, node: Proses, part: string): Visit {
  const position = below(parent, part, nameOf(node));
  return node.jenis === 'tim'
    ? { jenis: 'tim', node, parent, ...position }
    : { jenis: 'individu', node, parent, ...position };
}

/** A node's own name; an individual without one is called by the label of its matrix. */
function nameOf(node: Program | Kegiatan | SubKegiatan | Proses): string {
  const label = 'jenis' in node && node.jenis === 'individu' ? node.label : null;
  return (node.nama ?? label)?.teks ?? '';
}

/** The position of a child: its place among its siblings (from 0), or a part of a code. */
function below(parent: Position, child: number | string, nama: string): Position {
  const part = typeof child === 'number' ? child + 1 : child;
  return { kode: `${parent.kode}.${part}`, jalur: [...parent.jalur, parent.nama], nama };
}
