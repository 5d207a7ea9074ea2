/** What an invented agency is made of. Nothing here comes from the sample workbook. */
export interface AgencyKind {
  /** 'DINAS KESEHATAN'; for a title and the signer's post. */
  readonly name: string;
  /** The post that signs, without the regency; null where it is 'KEPALA' and the name. */
  readonly post: string | null;
  /** Owner of Tujuan and Sasaran. */
  readonly head: string;
  readonly second: string;
  /** Owners of programs and kegiatan. */
  readonly middle: readonly string[];
  /** Owners of sub kegiatan. */
  readonly lower: readonly string[];
  readonly programs: readonly string[];
  readonly topics: readonly string[];
}

const OFFICE = [
  'administrasi umum (surat masuk, surat keluar)',
  'penyediaan jasa komunikasi, sumber daya air dan listrik',
  'pemeliharaan gedung/bangunan kantor',
  'perencanaan, penganggaran, dan evaluasi kinerja',
];

export const KINDS: readonly AgencyKind[] = [
  {
    name: 'DINAS KESEHATAN',
    post: null,
    head: 'Kepala Dinas',
    second: 'Sekretaris Dinas',
    middle: ['Kabid Kesmas', 'Kabid P2P', 'Kabid Yankes', 'Kabid Sumber Daya Kesehatan'],
    lower: ['Kasubag Umum dan Kepegawaian', 'Kasi Surveilans', 'Kasi Gizi', 'Ka UPT Labkesda'],
    programs: [
      'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
      'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
      'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman',
    ],
    topics: [
      'pelayanan kesehatan ibu hamil',
      'imunisasi dasar lengkap',
      'pencegahan stunting',
      'pengendalian penyakit menular (TBC, HIV/AIDS)',
      'akreditasi puskesmas',
      'rekam medis elektronik (e-RM)',
      'pengawasan apotek dan toko obat',
      'skrining penyakit tidak menular',
      ...OFFICE,
    ],
  },
  {
    name: 'DINAS PENDIDIKAN DAN KEBUDAYAAN',
    post: null,
    head: 'Kepala',
    second: 'Sekretaris',
    middle: ['Kabid PAUD dan Dikmas', 'Kabid SD', 'Kabid SMP', 'Kabid Kebudayaan'],
    lower: ['Kasubag Keuangan', 'Kasi Kurikulum SD', 'Kasi Sarana Prasarana', 'Kasubag Program'],
    programs: [
      'Pengelolaan Pendidikan',
      'Pengembangan Kurikulum',
      'Pelestarian dan Pengelolaan Cagar Budaya',
    ],
    topics: [
      'rehabilitasi ruang kelas SD/SMP',
      'penyaluran dana BOS: reguler dan kinerja',
      'pembinaan guru penggerak',
      'asesmen nasional',
      'pendidikan kesetaraan (paket A, B, C)',
      'pelestarian seni tradisi',
      'penerimaan peserta didik baru',
      ...OFFICE,
    ],
  },
  {
    name: 'KECAMATAN SUKAMAKMUR',
    post: 'CAMAT SUKAMAKMUR',
    head: 'Camat',
    second: 'Sekretaris Camat',
    middle: ['Kasi Pemerintahan', 'Kasi Pemberdayaan Masyarakat', 'Kasi Trantib'],
    lower: ['Kasubag Umum', 'Kasubag Perencanaan dan Keuangan'],
    programs: [
      'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
      'Pemberdayaan Masyarakat Desa dan Kelurahan',
      'Koordinasi Ketenteraman dan Ketertiban Umum',
    ],
    topics: [
      'pelayanan administrasi terpadu (PATEN)',
      'musyawarah perencanaan pembangunan desa/kelurahan',
      'pembinaan lembaga kemasyarakatan',
      'evaluasi rancangan APBDes',
      'patroli wilayah',
      'pembinaan PKK dan posyandu',
      ...OFFICE,
    ],
  },
  {
    name: 'INSPEKTORAT',
    post: 'INSPEKTUR',
    head: 'Inspektur',
    second: 'Sekretaris',
    middle: ['Irban I', 'Irban II', 'Irban III', 'Irban IV'],
    lower: ['Kasubag Evaluasi dan Pelaporan', 'Kasubag Administrasi dan Umum'],
    programs: ['Penyelenggaraan Pengawasan', 'Perumusan Kebijakan, Pendampingan dan Asistensi'],
    topics: [
      'reviu laporan keuangan',
      'audit kinerja perangkat daerah',
      'pendampingan reformasi birokrasi',
      'penanganan pengaduan masyarakat',
      'evaluasi SAKIP',
      'tindak lanjut rekomendasi BPK/APIP',
      'verifikasi LHKPN/LHKASN',
      ...OFFICE,
    ],
  },
  {
    name: 'RSUD HARAPAN SEHAT',
    post: 'DIREKTUR RSUD HARAPAN SEHAT',
    head: 'Direktur',
    second: 'Kabag Tata Usaha',
    middle: ['Kabid Pelayanan Medis', 'Kabid Keperawatan', 'Kabid Penunjang'],
    lower: ['Kasubag Keuangan', 'Kasi Rekam Medis', 'Kasi Farmasi', 'Kasubbid Mutu'],
    programs: ['Peningkatan Mutu Pelayanan BLUD', 'Pemenuhan Upaya Kesehatan Perorangan'],
    topics: [
      'pelayanan gawat darurat 24 jam',
      'respons waktu tanggap (response time)',
      'sterilisasi alat bedah',
      'pengelolaan limbah B3',
      'survei kepuasan pasien',
      'kalibrasi alat kesehatan',
      'hand hygiene dan pencegahan infeksi',
      ...OFFICE,
    ],
  },
  {
    name: 'SEKRETARIAT DPRD',
    post: 'SEKRETARIS DPRD',
    head: 'Sekretaris DPRD',
    second: 'Kabag Umum',
    middle: ['Kabag Persidangan dan Perundang-undangan', 'Kabag Fasilitasi Penganggaran', 'Kabag Keuangan'],
    lower: ['Kasubag Risalah', 'Kasubag Humas dan Protokol', 'Kasubag Rumah Tangga'],
    programs: ['Dukungan Pelaksanaan Tugas dan Fungsi DPRD'],
    topics: [
      'pembahasan rancangan peraturan daerah',
      'penyerapan aspirasi (reses)',
      'rapat paripurna',
      'risalah dan dokumentasi rapat',
      'kunjungan kerja/konsultasi',
      'pembahasan KUA-PPAS',
      ...OFFICE,
    ],
  },
  {
    name: 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM',
    post: null,
    head: 'Kepala Badan',
    second: 'Sekretaris',
    middle: ['Kabid Pengadaan, Pemberhentian dan Informasi', 'Kabid Mutasi', 'Kabid Penilaian Kinerja'],
    lower: ['Kasubbid Data', 'Kasubbid Pensiun', 'Kasubag Umpeg', 'Ka UPT Penilaian Kompetensi'],
    programs: ['Kepegawaian Daerah', 'Pengembangan Sumber Daya Manusia'],
    topics: [
      'pengadaan ASN (CPNS dan PPPK)',
      'pemutakhiran data pegawai',
      'penilaian e-kinerja',
      'pensiun dan pemberhentian',
      'manajemen talenta',
      'pelatihan kepemimpinan',
      'kenaikan pangkat/golongan',
      ...OFFICE,
    ],
  },
];

export const SUPPORT = 'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota';

/** Narrows a topic, so that one topic gives several texts. */
export const ASPECTS = [
  '',
  ' sesuai standar',
  ' (tahap II)',
  ' di tingkat desa/kelurahan',
  ' secara berkala',
  ' lintas sektor',
];

export const UNITS = ['dokumen', 'laporan', 'orang', 'kegiatan', 'unit', 'berkas'];

export const REGENCIES = ['SUKAMAJU', 'TANAH LAUT', 'KARANG BARU', 'WONOREJO', 'MUARA INDAH'];

const FIRST = [
  'ANDI',
  'BUDI',
  'CITRA',
  'DEWI',
  'ENDANG',
  'FAJAR',
  'GUNTUR',
  'HENDRA',
  'INDAH',
  'JOKO',
  'KARTIKA',
  'LESTARI',
  'MULYONO',
  'NURUL',
  'OKTAVIA',
  'PURNOMO',
  'RATNA',
  'SLAMET',
  'TUTIK',
  'WAHYUDI',
];
const LAST = [
  'SANTOSO',
  'WULANDARI',
  'PRATAMA',
  'HIDAYAT',
  'KUSUMANINGRUM',
  'SAPUTRA',
  'HANDAYANI',
  'FIRMANSYAH',
  'NUGROHO',
  'MAHARANI',
];
const FRONT = ['', '', '', 'Drs. ', 'Ir. ', 'dr. ', 'H. ', 'FX. '];
const BACK = [
  '',
  '',
  ', S.E.',
  ', S.H., M.H.',
  ', S.Kep., Ns.',
  ', A.Md.',
  ', S.STP., M.Si.',
  ', S.Kom',
  ', Sp.A',
];

/** A staff of invented persons, every one with another first or last name. */
export function personNames(): string[] {
  return FIRST.flatMap((first, i) =>
    LAST.map((last, j) => {
      const front = FRONT[(i * 3 + j) % FRONT.length] ?? '';
      const back = BACK[(i + j * 5) % BACK.length] ?? '';
      return `${front}${first} ${last}${back}`;
    }),
  );
}

/** Posts and collectives that stand where a person would. */
export const POSTS = [
  'semua pegawai bidang',
  'Kasubag Umum',
  'Ka UPT',
  'Bendahara Pengeluaran',
  'Pengelola Barang',
];

export const RANKS = [
  'Pembina Utama Muda',
  'Pembina Tingkat I',
  'Pembina',
  'Pembina Utama Muda (IV/c)',
  'Penata Tk. I',
];

export const MONTHS = ['Januari', 'Februari', 'Maret', 'Juli', 'Agustus', 'Desember'];
