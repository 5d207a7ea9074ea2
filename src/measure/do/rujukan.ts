/** What resolving needs of a node; a `Visit` of the cascade is one. */
export interface NamedNode {
  readonly kode: string;
  readonly jenis: string;
  readonly nama: string;
}

export interface Rujukan<N extends NamedNode> {
  /** The nodes a mean is taken of, in the order of the text. */
  readonly simpul: readonly N[];
  /** Names that no node has, or that still several have. */
  readonly tidakPasti: readonly { readonly teks: string; readonly calon: readonly N[] }[];
}

/**
 * Finds the nodes that a `rata-rata` DO names. Names hold commas and 'dan', so the longest name of the
 * workbook that stands in the text wins; of several nodes with that name the own children come before the
 * rest. The level's word and a nomenclature code before a name may be missing.
 *
 * @param names what the DO says behind 'Rerata capaian'
 * @param kode the node that has the DO
 * @param known the names of the cascade
 */
export function rujukanDO<N extends NamedNode>(names: string, kode: string, known: NodeNames<N>): Rujukan<N> {
  const words = split(names);
  const simpul: N[] = [];
  const tidakPasti: { teks: string; calon: readonly N[] }[] = [];
  let at = 0;
  while (at < words.length) {
    if (isJoint(words[at])) {
      at += 1;
      continue;
    }
    const found = longest(known, kode, words, at);
    const end = found ? at + found.length : nextName(words, at + 1);
    const candidates = found ? nearest(found.nodes, kode) : [];
    const [only, ...others] = candidates;
    if (only && others.length === 0) simpul.push(only);
    else
      tidakPasti.push({
        teks: words
          .slice(at, end)
          .map((w) => w.raw)
          .join(' '),
        calon: candidates,
      });
    at = end;
  }
  return { simpul: [...new Set(simpul)], tidakPasti };
}

interface Word {
  readonly raw: string;
  readonly folded: string;
}

function split(text: string): Word[] {
  return text
    .split(/\s+/u)
    .map((raw) => ({ raw, folded: raw.toLowerCase().replace(/^[.,;:"'“”]+|[.,;:"'“”]+$/gu, '') }))
    .filter(({ folded }) => folded !== '');
}

const LEVEL = /^(?:sub\s?kegiatan|kegiatan|program)\s+/iu;

/** The nodes of a cascade by their names, and by what else a name may be called. */
export interface NodeNames<N extends NamedNode> {
  readonly nodes: ReadonlyMap<string, readonly N[]>;
  /** How many words the longest of them has. */
  readonly longest: number;
}

export function nodeNames<N extends NamedNode>(nodes: readonly N[]): NodeNames<N> {
  const byName = new Map<string, N[]>();
  let longest = 0;
  for (const node of nodes) {
    for (const name of new Set(aliasesOf(node).map(keyOf))) {
      const known = byName.get(name);
      if (known) known.push(node);
      else byName.set(name, [node]);
      longest = Math.max(longest, name.split(' ').length);
    }
  }
  byName.delete('');
  return { nodes: byName, longest };
}

/** A name, without the code before it, and without its level's word. */
function aliasesOf(node: NamedNode): string[] {
  const nama = node.jenis === 'sasaran' ? `Sasaran ${node.nama}` : node.nama;
  const bare = nama.replace(/^[\d.xX]*\d[\d.]*\s+/u, '');
  return [nama, bare, bare.replace(LEVEL, '')];
}

const keyOf = (text: string): string => joined(split(text));
const joined = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** The nodes whose name stands at this word, by the longest name that does; a node does not name itself. */
function longest<N extends NamedNode>(
  known: NodeNames<N>,
  kode: string,
  text: readonly Word[],
  at: number,
): { length: number; nodes: readonly N[] } | null {
  for (let length = Math.min(known.longest, text.length - at); length > 0; length--) {
    const named = known.nodes.get(joined(text.slice(at, at + length))) ?? [];
    const nodes = named.filter((node) => node.kode !== kode);
    if (nodes.length > 0) return { length, nodes };
  }
  return null;
}

function nearest<N extends NamedNode>(nodes: readonly N[], kode: string): readonly N[] {
  const children = nodes.filter((node) => parentKode(node.kode) === kode);
  return children.length > 0 ? children : nodes;
}

/** The code of the node above: a Sasaran stands below the Tujuan. */
function parentKode(kode: string): string | null {
  const dot = kode.lastIndexOf('.');
  if (dot >= 0) return kode.slice(0, dot);
  return kode === 'T' ? null : 'T';
}

function isJoint(word: Word | undefined): boolean {
  return /^(?:dan|serta|&|-|•|\(?[a-z0-9]{1,2}[.)])$/iu.test(word?.raw ?? '');
}

/** Where, after a name that nothing answers to, the next one may begin: at a level's word. */
function nextName(words: readonly Word[], from: number): number {
  const next = words.findIndex(
    ({ folded }, i) =>
      i >= from &&
      (folded === 'sub' || folded === 'program' || folded === 'sasaran' || folded === 'kegiatan') &&
      words[i - 1]?.folded !== 'sub' &&
      (isJoint(words[i - 1]) || /[,;]$/u.test(words[i - 1]?.raw ?? '')),
  );
  if (next < 0) return words.length;
  return isJoint(words[next - 1]) ? next - 1 : next;
}
