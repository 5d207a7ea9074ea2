import type { Cascade, Program, Sasaran, Text } from '../../src/cascade/cascade';

const text = (teks: string): Text => ({ teks, lokasi: [] });
const pemilik = (...owners: string[]) => owners.map(text);

export const PROGRAM: Program = {
  nama: text('Program Jalan'),
  indukIndikator: 'Persentase jalan mantap',
  kinerja: text('Terpeliharanya jalan'),
  indikator: [{ ...text('Persentase jalan terpelihara'), do: text('hasil survei') }],
  pemilik: pemilik('Kabid Jalan'),
  lokasi: [],
  kegiatan: [
    {
      nama: text('Kegiatan Pemeliharaan'),
      kinerja: text('Terlaksananya pemeliharaan'),
      indikator: [{ ...text('Jumlah ruas'), do: null }],
      pemilik: pemilik('Kabid Jalan'),
      lokasi: [],
      subKegiatan: [
        {
          nama: text('Sub Kegiatan Survei'),
          kinerja: text('Tersurveinya jalan'),
          indikator: [{ ...text('Jumlah survei'), do: null }],
          pemilik: pemilik('Kasi Survei', 'ketua tim'),
          lokasi: [],
          proses: [
            {
              jenis: 'tim',
              nama: text('Tim Survei'),
              ketua: {
                nama: text('BUDI'),
                kinerja: [text('Terlaksananya survei')],
                indikator: [text('Jumlah laporan')],
                lokasi: [],
              },
              anggota: [
                {
                  nama: [
                    { ...text('CICI'), nomor: 1 },
                    { ...text('DODI'), nomor: 2 },
                  ],
                  kinerja: [text('Tersedianya data'), text('Tersedianya peta')],
                  indikator: [text('Jumlah data')],
                  lokasi: [],
                },
              ],
              lokasi: [],
            },
            {
              jenis: 'individu',
              nama: text('EKA'),
              label: text('JFU'),
              kinerja: [text('Tersedianya arsip')],
              indikator: [text('Jumlah arsip')],
              lokasi: [],
            },
          ],
        },
      ],
    },
  ],
};

export const SASARAN: Sasaran = {
  nomor: 1,
  kinerja: text('Mantapnya jalan'),
  indikator: [
    { ...text('Persentase jalan mantap'), do: text('jalan mantap dibagi seluruh jalan dikali 100') },
    { ...text('Nilai SAKIP'), do: null },
  ],
  pemilik: pemilik('Kepala'),
  lokasi: [],
  program: [PROGRAM],
};

/** A cascade of one of everything: two indikator of a Sasaran, a team of two groups, an individual. */
export const SMALL: Cascade = {
  judul: 'CASCADING DINAS JALAN KABUPATEN CONTOH TAHUN 2025',
  perangkatDaerah: 'DINAS JALAN',
  kabupaten: 'CONTOH',
  tahun: 2025,
  penandatangan: {
    tempat: 'Contoh',
    tanggal: '2 Januari 2025',
    jabatan: 'KEPALA DINAS JALAN KABUPATEN CONTOH',
    nama: 'ANI, S.T.',
    pangkat: 'Pembina',
    nip: '00000000 000000 0 000',
  },
  tujuan: {
    kinerja: text('Terhubungnya desa'),
    indikator: [{ ...text('Indeks keterhubungan'), do: text('hasil survei') }],
    pemilik: pemilik('Kepala'),
    lokasi: [],
  },
  sasaran: [SASARAN],
};
