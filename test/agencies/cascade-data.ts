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
  tujuan: BoxData | null;
  sasaran: SasaranData[];
}

export type BoxLevel = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subKegiatan';

/** A box with its kode ('T', '1', '1.2', …), the box above it, and the number of its children. */
export interface BoxVisitData {
  level: BoxLevel;
  kode: string;
  box: BoxData;
  parent: BoxVisitData | null;
  children: number;
}

/** All boxes, depth first, with the codes of src/cascade/walk.ts. */
export function boxesOf(cascade: CascadeData): BoxVisitData[] {
  const found: BoxVisitData[] = [];
  const add = (
    level: BoxLevel,
    kode: string,
    box: BoxData,
    parent: BoxVisitData | null,
    children: number,
  ): BoxVisitData => {
    const visit = { level, kode, box, parent, children };
    found.push(visit);
    return visit;
  };
  if (cascade.tujuan) add('tujuan', 'T', cascade.tujuan, null, 0);
  for (const sasaran of cascade.sasaran) {
    const s = add('sasaran', String(sasaran.nomor), sasaran, null, sasaran.program.length);
    for (const [i, program] of sasaran.program.entries()) {
      const p = add('program', `${s.kode}.${i + 1}`, program, s, program.kegiatan.length);
      for (const [j, kegiatan] of program.kegiatan.entries()) {
        const k = add('kegiatan', `${p.kode}.${j + 1}`, kegiatan, p, kegiatan.subKegiatan.length);
        for (const [n, sub] of kegiatan.subKegiatan.entries()) {
          add('subKegiatan', `${k.kode}.${n + 1}`, sub, k, sub.proses.length);
        }
      }
    }
  }
  return found;
}

/** Every Sub Kegiatan with its kode. */
export function subKegiatanOf(cascade: CascadeData): { kode: string; sub: SubKegiatanData }[] {
  return cascade.sasaran.flatMap((sasaran) =>
    sasaran.program.flatMap((program, i) =>
      program.kegiatan.flatMap((kegiatan, j) =>
        kegiatan.subKegiatan.map((sub, n) => ({
          kode: `${sasaran.nomor}.${i + 1}.${j + 1}.${n + 1}`,
          sub,
        })),
      ),
    ),
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
