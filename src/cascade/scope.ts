import type { Cascade, Individu, Kegiatan, Program, Proses, Sasaran, SubKegiatan } from './cascade';
import { inOneSpelling, ownersOf } from './owners';
import { textKey } from './text';
import { boxes, sasaranCodes } from './walk';

/** How much of a cascade is drawn: all of it, one Sasaran by its code, or what an owner has a part in. */
export type Cakupan =
  | { readonly jenis: 'semua' }
  | { readonly jenis: 'sasaran'; readonly kode: string }
  | { readonly jenis: 'pemilik'; readonly pemilik: string };

/** A part of a cascade. */
export interface Bagian {
  readonly cascade: Cascade;
  /** The codes that its Sasaran have in the whole cascade. */
  readonly kode: readonly string[];
  /** What the part is called, such as 'Sasaran 2' or 'Kabid PA'; null for the whole. */
  readonly nama: string | null;
  /** Its Sasaran may lack nodes that they have in the whole cascade. */
  readonly sebagian: boolean;
}

/**
 * The part of a cascade that a scope names: nodes with all above and all below them. An owner's part holds the
 * nodes that the owner has, in whatever letter case. Where nothing belongs to it, it has no Sasaran.
 */
export function bagianOf(cascade: Cascade, cakupan: Cakupan = { jenis: 'semua' }): Bagian {
  const codes = sasaranCodes(cascade.sasaran);
  const sebagian = cakupan.jenis === 'pemilik';
  const part = (nama: string | null, pick: (sasaran: Sasaran, kode: string) => Sasaran | null): Bagian => {
    const kept = cascade.sasaran.flatMap((one, i) => {
      const kode = codes[i] ?? '';
      const sasaran = pick(one, kode);
      return sasaran ? [{ sasaran, kode }] : [];
    });
    const sasaran = kept.map((one) => one.sasaran);
    return { cascade: { ...cascade, sasaran }, kode: kept.map(({ kode }) => kode), nama, sebagian };
  };
  if (cakupan.jenis === 'semua') return part(null, (sasaran) => sasaran);
  if (cakupan.jenis === 'sasaran') {
    const nomor = cascade.sasaran[codes.indexOf(cakupan.kode)]?.nomor ?? cakupan.kode;
    return part(`Sasaran ${nomor}`, (sasaran, kode) => (kode === cakupan.kode ? sasaran : null));
  }
  const owns = ownerOf(cakupan.pemilik);
  const whole = cascade.tujuan !== null && owns(cascade.tujuan);
  return part(cakupan.pemilik, (sasaran) => (whole ? sasaran : ownSasaran(sasaran, owns)));
}

type Owned = Parameters<typeof ownersOf>[0];
type Owns = (box: Owned) => boolean;

function ownerOf(pemilik: string): Owns {
  const key = textKey(pemilik);
  const written = ({ pemilik: own }: Owned) => own.map(({ teks }) => teks);
  return (box) => [...ownersOf(box), ...written(box)].some((name) => textKey(name) === key);
}

function ownSasaran(sasaran: Sasaran, owns: Owns): Sasaran | null {
  if (owns(sasaran)) return sasaran;
  const program = sasaran.program.flatMap((one) => ownProgram(one, owns) ?? []);
  return program.length > 0 ? { ...sasaran, program } : null;
}

function ownProgram(program: Program, owns: Owns): Program | null {
  if (owns(program)) return program;
  const kegiatan = program.kegiatan.flatMap((one) => ownKegiatan(one, owns) ?? []);
  return kegiatan.length > 0 ? { ...program, kegiatan } : null;
}

function ownKegiatan(kegiatan: Kegiatan, owns: Owns): Kegiatan | null {
  if (owns(kegiatan)) return kegiatan;
  const subKegiatan = kegiatan.subKegiatan.filter((one: SubKegiatan) => owns(one));
  return subKegiatan.length > 0 ? { ...kegiatan, subKegiatan } : null;
}

/**
 * The owners of a cascade, each once in the spelling that comes first, in the order of the sheets; 'ketua tim' by the
 * name of who that is.
 */
export function pemilikOf(cascade: Cascade): string[] {
  return inOneSpelling([...boxes(cascade)].flatMap(({ node }) => ownersOf(node)));
}

/** The scope that a user names: 'semua', 'Sasaran 2' by its code, or an owner; null where the cascade has no such. */
export function cakupanNamed(cascade: Cascade, name: string): Cakupan | null {
  const key = textKey(name);
  if (key === 'semua') return { jenis: 'semua' };
  const kode = sasaranCodes(cascade.sasaran).find((code) => key === `sasaran ${code}`);
  if (kode !== undefined) return { jenis: 'sasaran', kode };
  // 'ketua tim' means all nodes that say so.
  const written = [...boxes(cascade)].flatMap(({ node }) => node.pemilik.map(({ teks }) => teks));
  const pemilik = [...pemilikOf(cascade), ...written].find((owner) => textKey(owner) === key);
  return pemilik === undefined ? null : { jenis: 'pemilik', pemilik };
}

const SEPARATOR = ' — ';

/** The title of a part: 'CASCADING BKD TAHUN 2024 — Sasaran 2'. */
export function judulBagian(judul: string | null, nama: string | null): string | null {
  return nama === null ? judul : [judul ?? 'CASCADING KINERJA', nama].join(SEPARATOR);
}

/** Whether a title is that of a part of the cascade with the other title. */
export function isJudulBagian(judul: string | null, whole: string | null): boolean {
  return judul?.startsWith((whole ?? 'CASCADING KINERJA') + SEPARATOR) ?? false;
}

/** A team or individual without the names of persons: what is left is the team's name, or the label. */
export function tanpaOrang(proses: Proses): Proses {
  if (proses.jenis === 'individu') return { ...proses, nama: null } satisfies Individu;
  return {
    ...proses,
    ketua: proses.ketua && { ...proses.ketua, nama: null },
    anggota: proses.anggota.map((group) => ({ ...group, nama: [] })),
  };
}
