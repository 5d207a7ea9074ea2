import type { Indikator, Text } from '../../cascade/cascade';
import type { BoxVisit, Visit, VisitOf } from '../../cascade/walk';
import { placeName } from '../../workbook/address';
import { JENIS, type CascadingTexts } from '../texts/cascading';

/** A labelled list of lines about a node; never empty. */
export interface Detail {
  readonly label: string;
  readonly lines: readonly string[];
}

type Labels = CascadingTexts['rincian'];

/** The kind of a node and its number: 'Sub Kegiatan 1.1.1.2'; there is one Tujuan. */
export function headingOf({ jenis, kode }: Pick<Visit, 'jenis' | 'kode'>): string {
  return jenis === 'tujuan' ? JENIS.tujuan : `${JENIS[jenis]} ${kode}`;
}

/** What a node is called. Tujuan and Sasaran have no name but their kinerja. */
export function titleOf(visit: Visit, { tanpaNama }: CascadingTexts): string {
  const nama = visit.jenis === 'sasaran' ? (visit.node.kinerja?.teks ?? '') : visit.nama;
  return nama || tanpaNama;
}

/** The kinerja of a node that has a name beside it; null for the others, and for teams with their many. */
export function kinerjaOf({ jenis, node }: Visit): string | null {
  const named = jenis === 'program' || jenis === 'kegiatan' || jenis === 'subKegiatan';
  return named ? (node.kinerja?.teks ?? null) : null;
}

/** What the cascade says of a node, in the order in which a box of the sheet says it. */
export function detailsOf(visit: Visit, { rincian }: CascadingTexts): Detail[] {
  const lines = specific(visit, rincian);
  return [...lines, detail(rincian.sel, visit.node.lokasi.map(placeName))].filter((d) => d.lines.length > 0);
}

function specific(visit: Visit, label: Labels): Detail[] {
  switch (visit.jenis) {
    case 'tim':
      return ofTim(visit, label);
    case 'individu':
      return [
        detail(label.kinerja, words(visit.node.kinerja)),
        detail(label.indikator, words(visit.node.indikator)),
      ];
    default:
      return ofBox(visit, label);
  }
}

function ofBox(visit: BoxVisit, label: Labels): Detail[] {
  const { kinerja, indikator, pemilik } = visit.node;
  const induk = visit.jenis === 'program' ? visit.node.indukIndikator : null;
  return [
    detail(label.indukIndikator, induk === null ? [] : [induk]),
    detail(label.kinerja, kinerja ? [kinerja.teks] : []),
    detail(
      label.indikator,
      indikator.map((one) => withDo(one, label)),
    ),
    detail(label.pemilik, words(pemilik)),
  ];
}

function ofTim({ node: { ketua, anggota } }: VisitOf<'tim'>, label: Labels): Detail[] {
  return [
    ...(ketua
      ? [
          detail(label.ketua, ketua.nama ? [ketua.nama.teks] : []),
          detail(label.kinerja, words(ketua.kinerja)),
          detail(label.indikator, words(ketua.indikator)),
        ]
      : []),
    ...anggota.flatMap((kelompok) => [
      detail(label.anggota, words(kelompok.nama)),
      detail(label.kinerja, words(kelompok.kinerja)),
      detail(label.indikator, words(kelompok.indikator)),
    ]),
  ];
}

const detail = (name: string, lines: readonly string[]): Detail => ({ label: name, lines });

const words = (list: readonly Text[]): string[] => list.map(({ teks }) => teks);

const withDo = (indikator: Indikator, label: Labels): string =>
  indikator.do ? `${indikator.teks} (${label.do}: ${indikator.do.teks})` : indikator.teks;
