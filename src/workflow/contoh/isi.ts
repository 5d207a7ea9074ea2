/** The invented agency of the example: nobody and nothing in it is real. */

/** What is typed for one row of Realisasi in quarters I to IV. */
export interface IsianContoh {
  readonly triwulan: readonly (number | null)[];
}

export interface IndikatorContoh {
  readonly teks: string;
  readonly do?: string;
  readonly target?: number;
  /** By komponen: 'nilai', or 'a', 'b' … for the variables of its DO. */
  readonly isian?: Readonly<Record<string, IsianContoh>>;
}

export interface KotakContoh {
  readonly nama?: string;
  readonly kinerja: string;
  readonly pemilik: string;
  readonly indikator: readonly IndikatorContoh[];
}

/** Persons with what they do. */
export interface BarisContoh {
  readonly nama: readonly string[];
  readonly kinerja: string;
  readonly indikator: string;
}

export type ProsesContoh =
  | { readonly tim: string; readonly ketua: BarisContoh; readonly anggota: BarisContoh }
  | { readonly individu: BarisContoh };

export interface SubKegiatanContoh extends KotakContoh {
  readonly proses: readonly ProsesContoh[];
}
export interface KegiatanContoh extends KotakContoh {
  readonly subKegiatan: readonly SubKegiatanContoh[];
}
export interface ProgramContoh extends KotakContoh {
  readonly kegiatan: readonly KegiatanContoh[];
}
export interface SasaranContoh extends KotakContoh {
  readonly program: readonly ProgramContoh[];
}

export const KEPALA = {
  judul: 'CASCADING KINERJA DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU TAHUN 2026',
  perangkatDaerah: 'DINAS PERPUSTAKAAN DAN KEARSIPAN',
  kabupaten: 'SUKAMAJU',
  tahun: 2026,
} as const;

export const PENANDATANGAN = {
  tempat: 'Sukamaju',
  tanggal: '5 Januari 2026',
  jabatan: 'KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU',
  nama: 'WULAN PERTIWI',
  pangkat: 'Pembina Utama Muda',
  nip: null,
} as const;

export const TUJUAN: KotakContoh = {
  kinerja: 'Meningkatnya literasi masyarakat dan tertib arsip daerah',
  pemilik: 'Kepala Dinas',
  indikator: [
    { teks: 'Nilai tingkat kegemaran membaca', do: 'hasil survei kepuasan masyarakat', target: 68 },
  ],
};

const LITERASI: SasaranContoh = {
  kinerja: 'Meningkatnya layanan perpustakaan',
  pemilik: 'Kepala Dinas',
  indikator: [
    {
      teks: 'Persentase perpustakaan sesuai standar',
      do: 'jumlah perpustakaan sesuai standar dibagi jumlah seluruh perpustakaan dikali 100',
      target: 60,
      isian: { a: { triwulan: [42, 48, 51] }, b: { triwulan: [90, 90, 90] } },
    },
  ],
  program: [
    {
      nama: 'Program Pembinaan Perpustakaan',
      kinerja: 'Meningkatnya pemanfaatan perpustakaan',
      pemilik: 'Kabid Perpustakaan',
      indikator: [
        {
          teks: 'Persentase kunjungan terlayani',
          do: 'jumlah kunjungan yang dilayani dibagi jumlah kunjungan dikali 100',
          target: 95,
          isian: { a: { triwulan: [2300, 2450, 2600] }, b: { triwulan: [2500, 2500, 2700] } },
        },
      ],
      kegiatan: [
        {
          nama: 'Kegiatan Pengelolaan Perpustakaan Tingkat Daerah',
          kinerja: 'Terkelolanya perpustakaan umum',
          pemilik: 'Kabid Perpustakaan',
          indikator: [
            {
              teks: 'Jumlah judul buku yang diolah',
              target: 800,
              isian: { nilai: { triwulan: [150, 220, 210] } },
            },
          ],
          subKegiatan: [
            {
              nama: 'Sub Kegiatan Pengembangan Koleksi',
              kinerja: 'Tersedianya koleksi yang dibutuhkan pembaca',
              pemilik: 'Pustakawan Ahli Muda',
              indikator: [
                {
                  teks: 'Jumlah eksemplar buku baru',
                  target: 1200,
                  isian: { nilai: { triwulan: [300, 250, 400] } },
                },
              ],
              proses: [
                {
                  tim: 'Tim Pengembangan Koleksi',
                  ketua: {
                    nama: ['RATNA'],
                    kinerja: 'Terpilihnya koleksi menurut usulan pembaca',
                    indikator: 'Jumlah daftar usulan yang ditetapkan',
                  },
                  anggota: {
                    nama: ['GILANG', 'MEGA'],
                    kinerja: 'Terhimpunnya usulan pembaca',
                    indikator: 'Jumlah usulan pembaca',
                  },
                },
              ],
            },
            {
              nama: 'Sub Kegiatan Layanan Perpustakaan Keliling',
              kinerja: 'Terlayaninya desa yang jauh dari perpustakaan',
              pemilik: 'Pustakawan Ahli Muda',
              indikator: [
                {
                  teks: 'Jumlah desa yang dikunjungi',
                  target: 24,
                  isian: { nilai: { triwulan: [6, 5, 7] } },
                },
              ],
              proses: [
                {
                  individu: {
                    nama: ['BIMA'],
                    kinerja: 'Terlaksananya jadwal perpustakaan keliling',
                    indikator: 'Jumlah jadwal yang dilaksanakan',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const ARSIP: SasaranContoh = {
  kinerja: 'Meningkatnya tertib arsip perangkat daerah',
  pemilik: 'Kepala Dinas',
  indikator: [
    {
      teks: 'Persentase perangkat daerah tertib arsip',
      do: 'jumlah perangkat daerah tertib arsip dibagi jumlah perangkat daerah dikali 100',
      target: 80,
      isian: { a: { triwulan: [18, 20, 23] }, b: { triwulan: [32, 32, 32] } },
    },
  ],
  program: [
    {
      nama: 'Program Pengelolaan Arsip',
      kinerja: 'Meningkatnya pengelolaan arsip',
      pemilik: 'Kabid Kearsipan',
      // Without a DO: the example shows what is said of it.
      indikator: [
        { teks: 'Persentase arsip yang tertata', target: 75, isian: { nilai: { triwulan: [40, 55, 66] } } },
      ],
      kegiatan: [
        {
          nama: 'Kegiatan Pengelolaan Arsip Dinamis',
          kinerja: 'Tertatanya arsip dinamis',
          pemilik: 'Kabid Kearsipan',
          indikator: [
            {
              teks: 'Jumlah berkas arsip yang ditata',
              target: 5000,
              isian: { nilai: { triwulan: [1200, 1300, 1100] } },
            },
          ],
          subKegiatan: [
            {
              nama: 'Sub Kegiatan Penciptaan dan Penggunaan Arsip Dinamis',
              kinerja: 'Terlaksananya penataan arsip dinamis',
              pemilik: 'Arsiparis Ahli Muda',
              indikator: [
                { teks: 'Jumlah arsip yang didata', target: 4, isian: { nilai: { triwulan: [1, null, 1] } } },
              ],
              proses: [
                {
                  tim: 'Tim Penataan Arsip',
                  ketua: {
                    nama: ['SEKAR'],
                    kinerja: 'Tersusunnya daftar arsip',
                    indikator: 'Jumlah daftar arsip',
                  },
                  anggota: {
                    nama: ['TEGUH', 'LINTANG', 'YUDA'],
                    kinerja: 'Terdatanya arsip tiap bidang',
                    indikator: 'Jumlah bidang yang didata',
                  },
                },
              ],
            },
            {
              nama: 'Sub Kegiatan Pengawasan Arsip Perangkat Daerah',
              kinerja: 'Terlaksananya pengawasan arsip',
              pemilik: 'Arsiparis Ahli Muda',
              indikator: [
                {
                  teks: 'Jumlah perangkat daerah yang diawasi',
                  target: 32,
                  isian: { nilai: { triwulan: [8, 8, 7] } },
                },
              ],
              // Nobody does it: a finding.
              proses: [],
            },
          ],
        },
      ],
    },
  ],
};

export const SASARAN: readonly SasaranContoh[] = [LITERASI, ARSIP];
