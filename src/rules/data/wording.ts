import type { AtNode, NodeName } from './node';

type AtIndikator = AtNode & { readonly indikator: string };
type AtKinerja = AtNode & { readonly kinerja: string };
type AtDo = AtNode & { readonly do: string };

/** What kinerja, indikator and DO say. */
export interface WordingData {
  'kinerja-bukan-hasil': AtKinerja;
  'kinerja-berulang/kelompok': AtKinerja;
  'kinerja-berulang/simpul-lain': AtKinerja & { readonly lain: NodeName };
  'indikator-mengulang-kinerja': AtIndikator;
  'indikator-tidak-terukur': AtIndikator;
  'indikator-keluaran-di-sasaran': AtIndikator;
  'indikator-majemuk': AtIndikator;
  'indikator-sama-dengan-induk': AtIndikator & { readonly induk: NodeName };
  'do-mengulang-indikator': AtDo;
  'do-tidak-terbaca': AtDo;
  /** The names in a DO that do not mean one node, and how many nodes each of them means. */
  'do-rujukan-tidak-ditemukan': AtNode & {
    readonly rujukan: readonly { readonly teks: string; readonly simpul: number }[];
  };
  ejaan: AtNode & { readonly kata: string; readonly teks: string; readonly usul: string };
}
