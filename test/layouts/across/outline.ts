import type { KegiatanDraft, Part, ProgramDraft, SubKegiatanDraft } from '../../../src/cascade/join/draft';

/** Of each node its text, its parent's and its indikator, depth first. */
export type Outline = readonly (readonly [string, string | null, readonly string[]])[];

interface Texts {
  readonly nama?: { readonly teks: string } | null;
  readonly kinerja: { readonly teks: string } | null;
  readonly indikator: readonly { readonly teks: string }[];
}

const textOf = ({ nama, kinerja }: Texts) => nama?.teks ?? kinerja?.teks ?? '';

/** What was read, as an outline. A Sasaran stands under the Tujuan that it names, or under the only one. */
export function outlineOf({ tujuan, tujuanLain = [], sasaran, tanpaInduk = [] }: Part): Outline {
  const all: (readonly [string, string | null, readonly string[]])[] = [];
  const add = (box: Texts, parent: string | null) => {
    all.push([textOf(box), parent, box.indikator.map(({ teks }) => teks)]);
    return textOf(box);
  };
  const sub = (box: SubKegiatanDraft, parent: string | null) => add(box, parent);
  const kegiatan = (box: KegiatanDraft, parent: string | null) => {
    const text = add(box, parent);
    for (const one of box.subKegiatan) sub(one, text);
  };
  const program = (box: ProgramDraft, parent: string | null) => {
    const text = add(box, parent);
    for (const one of box.kegiatan) kegiatan(one, text);
  };
  const goals = tujuan ? [tujuan, ...tujuanLain] : [];
  goals.forEach((goal, i) => {
    const text = add(goal, null);
    for (const one of sasaran) {
      if (goals.length > 1 ? one.indukTujuan !== text : i > 0) continue;
      const above = add(one, text);
      for (const below of one.program) program(below, above);
    }
  });
  for (const node of tanpaInduk) {
    if (node.jenis === 'program') program(node, null);
    if (node.jenis === 'kegiatan') kegiatan(node, null);
    if (node.jenis === 'subKegiatan') sub(node, null);
  }
  return all;
}
