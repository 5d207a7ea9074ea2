import type {
  Cascade,
  Indikator,
  Kegiatan,
  Place,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  Text,
  Tujuan,
} from '../../src/cascade/cascade';
import type {
  BoxData,
  CascadeData,
  KegiatanData,
  ProgramData,
  ProsesData,
  SasaranData,
  SubKegiatanData,
} from './cascade-data';

/** A cascade that was read, without its places. */
export function told({ sasaran, tujuan, ...head }: Cascade): CascadeData {
  return { ...head, tujuan: tujuan && box(tujuan), sasaran: sasaran.map(sasaranData) };
}

function box({ kinerja, indikator, pemilik }: Tujuan): BoxData {
  return {
    kinerja: teks(kinerja),
    indikator: indikator.map((each) => ({ teks: each.teks, do: teks(each.do) })),
    pemilik: texts(pemilik),
  };
}

function sasaranData(node: Sasaran): SasaranData {
  return { nomor: node.nomor, ...box(node), program: node.program.map(programData) };
}

function programData(node: Program): ProgramData {
  const { indukIndikator } = node;
  return { nama: teks(node.nama), indukIndikator, ...box(node), kegiatan: node.kegiatan.map(kegiatanData) };
}

function kegiatanData(node: Kegiatan): KegiatanData {
  return { nama: teks(node.nama), ...box(node), subKegiatan: node.subKegiatan.map(subKegiatanData) };
}

function subKegiatanData(node: SubKegiatan): SubKegiatanData {
  return { nama: teks(node.nama), ...box(node), proses: node.proses.map(prosesData) };
}

function prosesData(proses: Proses): ProsesData {
  const lines = (of: { kinerja: readonly Text[]; indikator: readonly Text[] }) => ({
    kinerja: texts(of.kinerja),
    indikator: texts(of.indikator),
  });
  if (proses.jenis === 'individu') {
    return { jenis: 'individu', nama: teks(proses.nama), label: teks(proses.label), ...lines(proses) };
  }
  const { ketua, anggota } = proses;
  return {
    jenis: 'tim',
    nama: teks(proses.nama),
    ketua: ketua && { nama: teks(ketua.nama), ...lines(ketua) },
    anggota: anggota.map((group) => ({ nama: texts(group.nama), ...lines(group) })),
  };
}

function teks(text: Text | null): string | null {
  return text?.teks ?? null;
}

function texts(list: readonly Text[]): string[] {
  return list.map((text) => text.teks);
}

/** The places of every box and text that was read, under the refs of the drawing ('1.2', '1.2/kinerja'). */
export function placesOf(cascade: Cascade): Map<string, readonly Place[]> {
  const found = new Map<string, readonly Place[]>();
  const text = (ref: string, each: Text | null | undefined): void => {
    if (each) found.set(ref, each.lokasi);
  };
  const stated = (kode: string, node: Tujuan & { readonly nama?: Text | null }): void => {
    found.set(kode, node.lokasi);
    text(`${kode}/nama`, node.nama);
    text(`${kode}/kinerja`, node.kinerja);
    node.indikator.forEach((each, i) => indikatorPlaces(kode, each, i, text));
    node.pemilik.forEach((each) => text(`${kode}/pemilik`, each));
  };
  if (cascade.tujuan) stated('T', cascade.tujuan);
  for (const sasaran of cascade.sasaran) {
    const s = String(sasaran.nomor);
    stated(s, sasaran);
    for (const [i, program] of sasaran.program.entries()) {
      stated(`${s}.${i + 1}`, program);
      for (const [j, kegiatan] of program.kegiatan.entries()) {
        stated(`${s}.${i + 1}.${j + 1}`, kegiatan);
        for (const [n, sub] of kegiatan.subKegiatan.entries()) {
          const kode = `${s}.${i + 1}.${j + 1}.${n + 1}`;
          stated(kode, sub);
          sub.proses.forEach((each, m) => prosesPlaces(`${kode}.${m + 1}`, each, found, text));
        }
      }
    }
  }
  return found;
}

type Tell = (ref: string, text: Text | null | undefined) => void;

function indikatorPlaces(kode: string, indikator: Indikator, i: number, text: Tell): void {
  text(`${kode}/indikator/${i}`, indikator);
  text(`${kode}/do/${i}`, indikator.do);
}

function prosesPlaces(kode: string, proses: Proses, found: Map<string, readonly Place[]>, text: Tell): void {
  const lines = (ref: string, of: { kinerja: readonly Text[]; indikator: readonly Text[] }): void => {
    of.kinerja.forEach((each, i) => text(`${ref}/kinerja/${i}`, each));
    of.indikator.forEach((each, i) => text(`${ref}/indikator/${i}`, each));
  };
  found.set(kode, proses.lokasi);
  text(`${kode}/nama`, proses.nama);
  if (proses.jenis === 'individu') {
    text(`${kode}/label`, proses.label);
    lines(kode, proses);
    return;
  }
  text(`${kode}/ketua/nama`, proses.ketua?.nama);
  if (proses.ketua) lines(`${kode}/ketua`, proses.ketua);
  proses.anggota.forEach((group, i) => {
    group.nama.forEach((each, n) => text(`${kode}/anggota/${i}/nama/${n}`, each));
    lines(`${kode}/anggota/${i}`, group);
  });
}
