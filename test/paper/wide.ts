import type {
  Cascade,
  Individu,
  Kegiatan,
  Program,
  Sasaran,
  SubKegiatan,
  Text,
  Tim,
} from '../../src/cascade/cascade';

const text = (teks: string): Text => ({ teks, lokasi: [] });
const some = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const WORDS =
  'pelayanan administrasi penyusunan dokumen perencanaan, pengelolaan/pemeliharaan data kepegawaian secara e-kinerja dan pertanggungjawaban keuangan perangkat daerah'.split(
    ' ',
  );

/** A text of some words; each number begins it elsewhere. */
const words = (start: number, count: number) =>
  some(count, (i) => WORDS[(start * 5 + i) % WORDS.length] ?? '').join(' ');

/** Mostly short texts, now and then one of many lines. */
const line = (what: string, n: number) => text(`${what} ${words(n, n % 17 === 0 ? 160 : 2 + (n % 9))}`);

const box = (n: number, pemilik: string) => ({
  kinerja: line('Terlaksananya', n),
  indikator: [
    { ...line('Persentase', n + 1), do: n % 3 === 0 ? text(`jumlah ${words(n, 6)} dibagi 100`) : null },
  ],
  pemilik: [text(pemilik)],
  lokasi: [],
});

const lists = (n: number, count: number) => ({
  kinerja: some(count, (i) => line('Tersedianya', n + i)),
  indikator: some(count, (i) => line('Jumlah', n + i + 3)),
  lokasi: [],
});

/** Every ninth team is longer than a page. */
function tim(n: number): Tim {
  const anggota = some(n % 9 === 0 ? 9 : 1 + (n % 3), (g) => ({
    nama: some(1 + (n % 4), (i) => ({ ...text(`PEGAWAI ${n}-${g}-${i}, S.E.`), nomor: i + 1 })),
    ...lists(n + g, 1 + (g % 4)),
  }));
  return {
    jenis: 'tim',
    nama: text(`Tim ${words(n, 3)}`),
    ketua: { nama: text(`KETUA ${n}, S.H., M.Kn`), ...lists(n, 2) },
    anggota,
    lokasi: [],
  };
}

const individu = (n: number): Individu => ({
  jenis: 'individu',
  nama: text(`PELAKSANA ${n}, A.Md`),
  label: text('JFU'),
  ...lists(n, 1 + (n % 3)),
});

/** A cascade of so many Sub Kegiatan: five to a Kegiatan, four Kegiatan to a Program, three Program to a Sasaran. */
export function wideCascade(count: number): Cascade {
  const groups = <T>(all: readonly T[], size: number): T[][] =>
    some(Math.ceil(all.length / size), (i) => all.slice(i * size, (i + 1) * size));
  const subKegiatan = some(count, (n): SubKegiatan => ({
    nama: text(`Sub Kegiatan ${words(n, 4)} ${n + 1}`),
    ...box(n, 'Kasubag Umpeg'),
    proses: n % 3 === 0 ? [individu(n)] : [tim(n), ...(n % 5 === 0 ? [individu(n + 1)] : [])],
  }));
  const kegiatan = groups(subKegiatan, 5).map((own, n): Kegiatan => ({
    nama: text(`Kegiatan ${words(n, 4)} ${n + 1}`),
    ...box(n, 'Kabid PA'),
    subKegiatan: own,
  }));
  const program = groups(kegiatan, 4).map((own, n): Program => ({
    nama: text(`Program ${words(n, 3)} ${n + 1}`),
    indukIndikator: null,
    ...box(n, 'Kepala'),
    kegiatan: own,
  }));
  const sasaran = groups(program, 3).map((own, n): Sasaran => ({
    nomor: n + 1,
    ...box(n, 'Kepala'),
    program: own,
  }));
  return {
    judul: 'CASCADING DINAS CONTOH KABUPATEN CONTOH TAHUN 2025',
    perangkatDaerah: 'DINAS CONTOH',
    kabupaten: 'CONTOH',
    tahun: 2025,
    penandatangan: {
      tempat: 'Contoh',
      tanggal: '2 Januari 2025',
      jabatan: 'KEPALA DINAS CONTOH KABUPATEN CONTOH',
      nama: 'ANI, S.T.',
      pangkat: 'Pembina',
      nip: null,
    },
    tujuan: box(1, 'Kepala'),
    sasaran,
  };
}
