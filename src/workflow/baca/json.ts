import type {
  Cascade,
  Individu,
  Kegiatan,
  Ketua,
  KelompokAnggota,
  Place,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  TanpaInduk,
  Text,
  Tim,
  Tujuan,
} from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import { cellName, spanName } from '../../workbook/address';

/** A place as JSON shows it. */
export interface LokasiJson {
  readonly lembar: string;
  readonly sel: string;
}

export const lokasiJson = ({ lembar, row, col }: Place): LokasiJson => ({ lembar, sel: cellName(row, col) });

/** The answer of `baca --json` (CONTRACT, 'JSON'). */
export function bacaJson({ cascade, sumber, dikenal, tidakTerbaca, gambar }: Reading) {
  return {
    cascade: cascadeJson(cascade),
    sumber: sumber.map(({ lembar, tata, top, left, bottom, right }) => ({
      lembar,
      tata,
      sel: spanName({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 }),
    })),
    dikenal: dikenal.map(({ teks, sebagai, ...place }) => ({ ...lokasiJson(place), teks, sebagai })),
    tidakTerbaca: [
      ...tidakTerbaca.map(({ teks, ...place }) => ({ ...lokasiJson(place), teks })),
      ...gambar.map(({ teks, ...place }) => ({ ...lokasiJson(place), teks, gambar: true })),
    ],
  };
}

/** A cascade in the shape that others rely on, every node with the places it stands in. */
export function cascadeJson({ sasaran, tujuan, tujuanLain, tanpaInduk, ...head }: Cascade) {
  const { judul, perangkatDaerah, kabupaten, tahun, penandatangan, penandatanganLain } = head;
  return {
    judul,
    perangkatDaerah,
    kabupaten,
    tahun,
    penandatangan,
    ...(penandatanganLain && { penandatanganLain }),
    tujuan: tujuan && boxJson(tujuan),
    ...(tujuanLain && { tujuanLain: tujuanLain.map(boxJson) }),
    sasaran: sasaran.map(sasaranJson),
    ...(tanpaInduk && { tanpaInduk: tanpaInduk.map(looseJson) }),
  };
}

const teks = (text: Text | null) => text?.teks ?? null;
const texts = (list: readonly Text[]) => list.map((text) => text.teks);
const places = (lokasi: readonly Place[]) => lokasi.map(lokasiJson);

function boxJson({ kinerja, indikator, pemilik, lokasi }: Tujuan) {
  return {
    kinerja: teks(kinerja),
    indikator: indikator.map((one) => ({ teks: one.teks, do: teks(one.do), lokasi: places(one.lokasi) })),
    pemilik: texts(pemilik),
    lokasi: places(lokasi),
  };
}

function sasaranJson(sasaran: Sasaran) {
  const { nomor, indukTujuan, program } = sasaran;
  return {
    nomor,
    ...(indukTujuan !== undefined && { indukTujuan }),
    ...boxJson(sasaran),
    program: program.map(programJson),
  };
}

function looseJson(node: TanpaInduk) {
  switch (node.jenis) {
    case 'program':
      return { jenis: node.jenis, ...programJson(node) };
    case 'kegiatan':
      return { jenis: node.jenis, ...kegiatanJson(node) };
    case 'subKegiatan':
      return { jenis: node.jenis, ...subKegiatanJson(node) };
    case 'tim':
    case 'individu':
      return prosesJson(node);
  }
}

function programJson(program: Program) {
  const { nama, indukIndikator, kegiatan, proses } = program;
  return {
    nama: teks(nama),
    indukIndikator,
    ...boxJson(program),
    kegiatan: kegiatan.map(kegiatanJson),
    ...(proses && { proses: proses.map(prosesJson) }),
  };
}

function kegiatanJson(kegiatan: Kegiatan) {
  return {
    nama: teks(kegiatan.nama),
    ...boxJson(kegiatan),
    subKegiatan: kegiatan.subKegiatan.map(subKegiatanJson),
    ...(kegiatan.proses && { proses: kegiatan.proses.map(prosesJson) }),
  };
}

function subKegiatanJson(sub: SubKegiatan) {
  return { nama: teks(sub.nama), ...boxJson(sub), proses: sub.proses.map(prosesJson) };
}

function prosesJson(proses: Proses) {
  return proses.jenis === 'tim' ? timJson(proses) : individuJson(proses);
}

function linesJson({ kinerja, indikator, lokasi }: Pick<Ketua, 'kinerja' | 'indikator' | 'lokasi'>) {
  return { kinerja: texts(kinerja), indikator: texts(indikator), lokasi: places(lokasi) };
}

function timJson({ jenis, nama, ketua, anggota, lokasi }: Tim) {
  return {
    jenis,
    nama: teks(nama),
    ketua: ketua && { nama: teks(ketua.nama), ...linesJson(ketua) },
    anggota: anggota.map((group: KelompokAnggota) => ({ nama: texts(group.nama), ...linesJson(group) })),
    lokasi: places(lokasi),
  };
}

function individuJson({ jenis, nama, label, ...lines }: Individu) {
  return { jenis, nama: teks(nama), label: teks(label), ...linesJson(lines) };
}
