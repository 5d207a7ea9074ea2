/** A cascade in the shape of test/data/bkd-pemalang-2024.json, to be invented, spoiled and compared. */
export interface IndikatorData {
  teks: string;
  do: string | null;
}

export interface BoxData {
  kinerja: string | null;
  indikator: IndikatorData[];
  pemilik: string[];
}

export interface LinesData {
  kinerja: string[];
  indikator: string[];
}

export interface KetuaData extends LinesData {
  nama: string | null;
}

export interface KelompokData extends LinesData {
  nama: string[];
}

export interface TimData {
  jenis: 'tim';
  nama: string | null;
  ketua: KetuaData | null;
  anggota: KelompokData[];
}

export interface IndividuData extends LinesData {
  jenis: 'individu';
  nama: string | null;
  label: string | null;
}

export type ProsesData = TimData | IndividuData;

export interface SubKegiatanData extends BoxData {
  nama: string | null;
  proses: ProsesData[];
}

export interface KegiatanData extends BoxData {
  nama: string | null;
  subKegiatan: SubKegiatanData[];
}

export interface ProgramData extends BoxData {
  nama: string | null;
  indukIndikator: string | null;
  kegiatan: KegiatanData[];
}

export interface SasaranData extends BoxData {
  nomor: number;
  program: ProgramData[];
}

export interface PenandatanganData {
  tempat: string | null;
  tanggal: string | null;
  jabatan: string | null;
  nama: string | null;
  pangkat: string | null;
  nip: string | null;
}

export interface CascadeData {
  judul: string | null;
  perangkatDaerah: string | null;
  kabupaten: string | null;
  tahun: number | null;
  penandatangan: PenandatanganData | null;
  penandatanganLain?: readonly PenandatanganData[];
  tujuan: BoxData | null;
  sasaran: SasaranData[];
}

/** A box with its kode ('T', '1', '1.2', …), the owners of the box above, and the number of its children. */
export type BoxVisitData = {
  kode: string;
  above: readonly string[];
  children: number;
} & (
  | { level: 'tujuan'; box: BoxData }
  | { level: 'sasaran'; box: SasaranData }
  | { level: 'program'; box: ProgramData }
  | { level: 'kegiatan'; box: KegiatanData }
  | { level: 'subKegiatan'; box: SubKegiatanData }
);

export type BoxLevel = BoxVisitData['level'];

/** All boxes, depth first, with the codes of src/cascade/walk.ts. */
export function boxesOf({ tujuan, sasaran }: CascadeData): BoxVisitData[] {
  const top: BoxVisitData[] = tujuan
    ? [{ level: 'tujuan', box: tujuan, kode: 'T', above: [], children: 0 }]
    : [];
  return [...top, ...sasaran.flatMap(sasaranVisits)];
}

function sasaranVisits(box: SasaranData): BoxVisitData[] {
  const kode = String(box.nomor);
  const below = box.program.flatMap((each, i) => programVisits(each, `${kode}.${i + 1}`, box.pemilik));
  return [{ level: 'sasaran', box, kode, above: [], children: box.program.length }, ...below];
}

function programVisits(box: ProgramData, kode: string, above: readonly string[]): BoxVisitData[] {
  const below = box.kegiatan.flatMap((each, i) => kegiatanVisits(each, `${kode}.${i + 1}`, box.pemilik));
  return [{ level: 'program', box, kode, above, children: box.kegiatan.length }, ...below];
}

function kegiatanVisits(box: KegiatanData, kode: string, above: readonly string[]): BoxVisitData[] {
  const below = box.subKegiatan.map((each, i): BoxVisitData => ({
    level: 'subKegiatan',
    box: each,
    kode: `${kode}.${i + 1}`,
    above: box.pemilik,
    children: each.proses.length,
  }));
  return [{ level: 'kegiatan', box, kode, above, children: box.subKegiatan.length }, ...below];
}

/** Every Sub Kegiatan with its kode. */
export function subKegiatanOf(cascade: CascadeData): { kode: string; sub: SubKegiatanData }[] {
  return boxesOf(cascade).flatMap((visit) =>
    visit.level === 'subKegiatan' ? [{ kode: visit.kode, sub: visit.box }] : [],
  );
}

/** Every team and individual with its kode. */
export function prosesOf(cascade: CascadeData): { kode: string; proses: ProsesData }[] {
  return subKegiatanOf(cascade).flatMap(({ kode, sub }) =>
    sub.proses.map((proses, i) => ({ kode: `${kode}.${i + 1}`, proses })),
  );
}

/** Every list of lines of a team or individual, with the ref of its owner ('1.1.1.1.1/anggota/0'). */
export function linesOf(kode: string, proses: ProsesData): { ref: string; lines: LinesData }[] {
  if (proses.jenis === 'individu') return [{ ref: kode, lines: proses }];
  const members = proses.anggota.map((lines, i) => ({ ref: `${kode}/anggota/${i}`, lines }));
  return proses.ketua ? [{ ref: `${kode}/ketua`, lines: proses.ketua }, ...members] : members;
}
