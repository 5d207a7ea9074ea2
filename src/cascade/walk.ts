import type {
  Cascade,
  Individu,
  Kegiatan,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
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
    | { readonly jenis: 'program'; readonly node: Program; readonly parent: VisitOf<'sasaran'> }
    | { readonly jenis: 'kegiatan'; readonly node: Kegiatan; readonly parent: VisitOf<'program'> }
    | { readonly jenis: 'subKegiatan'; readonly node: SubKegiatan; readonly parent: VisitOf<'kegiatan'> }
    | { readonly jenis: 'tim'; readonly node: Tim; readonly parent: VisitOf<'subKegiatan'> }
    | { readonly jenis: 'individu'; readonly node: Individu; readonly parent: VisitOf<'subKegiatan'> }
  );

export type VisitOf<J extends Visit['jenis']> = Extract<Visit, { jenis: J }>;

/** A visit of a node that states one kinerja and has indikator with DO: all but tim and individu. */
export type BoxVisit = VisitOf<'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subKegiatan'>;

/** All nodes in the order of the sheets: depth first, left to right. */
export function* walk(cascade: Cascade): Generator<Visit> {
  const { tujuan } = cascade;
  if (tujuan) {
    yield {
      jenis: 'tujuan',
      node: tujuan,
      parent: null,
      kode: 'T',
      jalur: [],
      nama: tujuan.kinerja?.teks ?? '',
    };
  }
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
    yield* walkPrograms(visit);
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

function* walkPrograms(sasaran: VisitOf<'sasaran'>): Generator<Visit> {
  for (const [i, node] of sasaran.node.program.entries()) {
    const visit: VisitOf<'program'> = {
      jenis: 'program',
      node,
      parent: sasaran,
      ...below(sasaran, i, node.nama?.teks),
    };
    yield visit;
    yield* walkKegiatan(visit);
  }
}

function* walkKegiatan(program: VisitOf<'program'>): Generator<Visit> {
  for (const [i, node] of program.node.kegiatan.entries()) {
    const visit: VisitOf<'kegiatan'> = {
      jenis: 'kegiatan',
      node,
      parent: program,
      ...below(program, i, node.nama?.teks),
    };
    yield visit;
    yield* walkSubKegiatan(visit);
  }
}

function* walkSubKegiatan(kegiatan: VisitOf<'kegiatan'>): Generator<Visit> {
  for (const [i, node] of kegiatan.node.subKegiatan.entries()) {
    const visit: VisitOf<'subKegiatan'> = {
      jenis: 'subKegiatan',
      node,
      parent: kegiatan,
      ...below(kegiatan, i, node.nama?.teks),
    };
    yield visit;
    yield* node.proses.map((proses, j) => prosesVisit(visit, j, proses));
  }
}

function prosesVisit(parent: VisitOf<'subKegiatan'>, index: number, node: Proses): Visit {
  const position = below(
    parent,
    index,
    node.nama?.teks ?? (node.jenis === 'individu' ? node.label?.teks : undefined),
  );
  return node.jenis === 'tim'
    ? { jenis: 'tim', node, parent, ...position }
    : { jenis: 'individu', node, parent, ...position };
}

function below(parent: Position, index: number, nama = ''): Position {
  return { kode: `${parent.kode}.${index + 1}`, jalur: [...parent.jalur, parent.nama], nama };
}
