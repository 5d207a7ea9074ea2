import data from '../data/bkd-pemalang-2024.json';
import type {
  Cascade,
  Indikator,
  Kegiatan,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  Text,
} from '../../src/cascade/cascade';

type Json = typeof data;
type JsonSasaran = Json['sasaran'][number];
type JsonProgram = JsonSasaran['program'][number];
type JsonKegiatan = JsonProgram['kegiatan'][number];
type JsonSub = JsonKegiatan['subKegiatan'][number];

/** The sample's cascade as the truth tells it, without places. */
export function sampleCascade(): Cascade {
  return {
    judul: data.judul,
    perangkatDaerah: data.perangkatDaerah,
    kabupaten: data.kabupaten,
    tahun: data.tahun,
    penandatangan: null,
    tujuan: box(data.tujuan),
    sasaran: data.sasaran.map(sasaran),
  };
}

export function text(teks: string): Text {
  return { teks, lokasi: [] };
}

export function box(json: {
  kinerja: string;
  indikator: readonly { teks: string; do: string | null }[];
  pemilik: readonly string[];
}): { kinerja: Text; indikator: Indikator[]; pemilik: Text[]; lokasi: [] } {
  return {
    kinerja: text(json.kinerja),
    indikator: json.indikator.map((i) => ({ ...text(i.teks), do: i.do === null ? null : text(i.do) })),
    pemilik: json.pemilik.map(text),
    lokasi: [],
  };
}

function sasaran(json: JsonSasaran): Sasaran {
  return { ...box(json), nomor: json.nomor, program: json.program.map(program) };
}

function program(json: JsonProgram): Program {
  return {
    ...box(json),
    nama: text(json.nama),
    indukIndikator: json.indukIndikator,
    kegiatan: json.kegiatan.map(kegiatan),
  };
}

function kegiatan(json: JsonKegiatan): Kegiatan {
  return { ...box(json), nama: text(json.nama), subKegiatan: json.subKegiatan.map(subKegiatan) };
}

function subKegiatan(json: JsonSub): SubKegiatan {
  return { ...box(json), nama: text(json.nama), proses: json.proses.map(proses) };
}

type JsonProses = JsonSub['proses'][number];

function proses(json: JsonProses): Proses {
  if (json.jenis === 'individu') {
    return { jenis: 'individu', nama: name(json.nama), label: null, ...lines(json) };
  }
  const { ketua = null, anggota = [] } = json;
  return {
    jenis: 'tim',
    nama: name(json.nama),
    ketua: ketua && { nama: name(ketua.nama), ...lines(ketua) },
    anggota: anggota.map((group) => ({
      nama: group.nama.map((nama) => ({ ...text(nama), nomor: null })),
      ...lines(group),
    })),
    lokasi: [],
  };
}

function name(nama: string | null | undefined): Text | null {
  return nama ? text(nama) : null;
}

function lines(json: { kinerja?: readonly string[]; indikator?: readonly string[] }) {
  return {
    kinerja: (json.kinerja ?? []).map(text),
    indikator: (json.indikator ?? []).map(text),
    lokasi: [],
  };
}
