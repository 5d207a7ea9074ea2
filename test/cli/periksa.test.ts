import { craft, grid } from '../hosts/craft';
import { listen, SAMPLE, testFolder } from './listen';

const folder = testFolder();

/** A small matrix whose Sub Kegiatan has the indicator given. */
function matrix(indikator: string): Uint8Array {
  const sheet = grid([
    ['Sasaran PD', 'Meningkatnya layanan perizinan'],
    ['Indikator', 'Nilai survei kepuasan masyarakat'],
    ['', 'Pemilik kinerja : Kepala Dinas'],
    ['Program', 'Program Pelayanan'],
    ['Sasaran', 'Meningkatnya mutu pelayanan'],
    ['Indikator', 'Jumlah layanan'],
    ['', 'Pemilik kinerja : Kepala Dinas'],
    ['Kegiatan', 'Kegiatan Penerbitan Izin'],
    ['Sasaran', 'Terlaksananya penerbitan izin'],
    ['Indikator', 'Jumlah izin'],
    ['', 'Pemilik kinerja : Kabid Perizinan'],
    ['Sub Kegiatan', 'Sub Kegiatan Penyediaan Pelayanan'],
    ['Sasaran', 'Tersedianya pelayanan terpadu'],
    ['Indikator', indikator],
    ['', 'Pemilik kinerja : Kabid Perizinan'],
    ['Proses', 'JFT/JFU'],
    ['', 'Kinerja :'],
    ['', 'Terlayaninya pemohon'],
    ['', 'Indikator :'],
    ['', 'Jumlah pemohon yang dilayani'],
  ]);
  return craft({ sheets: { 'SASARAN 1': sheet } });
}

const sound = folder.put('baik.xlsx', matrix('Jumlah dokumen pelayanan'));
const faulty = folder.put('cacat.xlsx', matrix(''));
const broken = folder.put('rusak.xlsx', 'PK...');
const DAMAGED =
  'Berkas ini rusak atau tidak lengkap; simpan ulang dari Excel atau ambil kembali salinan yang utuh.';

interface Answer {
  readonly ringkasan: Record<string, unknown>;
  readonly temuan: readonly { aturan: string; lokasi: unknown }[];
}

test('the sample is ready: status 0; strict, it lacks 23 teams: status 1', async () => {
  const plain = await listen('periksa', SAMPLE, '--json');
  expect(plain.status).toBe(0);
  expect((JSON.parse(plain.out) as Answer).ringkasan).toMatchObject({
    kesalahan: 0,
    subKegiatan: 43,
    siapDiajukan: true,
  });
  const strict = await listen('periksa', SAMPLE, '--json', '--ketat');
  expect(strict.status).toBe(1);
  expect((JSON.parse(strict.out) as Answer).ringkasan).toMatchObject({ kesalahan: 23, siapDiajukan: false });
});

test('a kesalahan gives status 1 and stands in the answer once, with its cell', async () => {
  const { status, out, err } = await listen('periksa', faulty, '--json');
  expect({ status, err }).toEqual({ status: 1, err: '' });
  const { ringkasan, temuan } = JSON.parse(out) as Answer;
  expect(ringkasan).toMatchObject({ kesalahan: 1, siapDiajukan: false });
  expect(temuan.filter(({ aturan }) => aturan === 'sub-kegiatan-tanpa-indikator')).toMatchObject([
    { lokasi: { lembar: 'SASARAN 1' } },
  ]);
});

test('as text: the verdict first, then findings by rule with cell and repair', async () => {
  const { status, out } = await listen('periksa', faulty);
  expect(status).toBe(1);
  const [name, verdict, , rule, cell] = out.split('\n');
  expect(name).toBe(faulty);
  expect(verdict).toMatch(
    /^BELUM SIAP DIAJUKAN: 1 kesalahan, \d+ peringatan, \d+ saran pada 1 Sub Kegiatan\.$/,
  );
  expect(rule).toBe('KESALAHAN: Sub Kegiatan tanpa indikator (1) [sub-kegiatan-tanpa-indikator]');
  expect(cell).toMatch(/^ {2}SASARAN 1!B\d+$/);
  expect(out).toContain('\n  Perbaikan: ');
});

test('without Sub Kegiatan: status 1, and the reason in both forms', async () => {
  const file = folder.put(
    'tanpa-sub.xlsx',
    craft({
      sheets: {
        Ringkasan: grid([
          ['Tujuan PD', 'Kinerja :'],
          ['', 'Meningkatnya layanan'],
          ['', 'Indikator :'],
          ['', 'Indeks kepuasan masyarakat'],
          ['', 'Pemilik kinerja : Kepala Dinas'],
          ['Sasaran PD', 'Sasaran 1'],
          ['', 'Kinerja :'],
          ['', 'Meningkatnya mutu perizinan'],
          ['', 'Indikator :'],
          ['', 'Nilai survei kepuasan'],
          ['', 'Pemilik kinerja : Kepala Dinas'],
        ]),
      },
    }),
  );
  const { status, out } = await listen('periksa', file, '--json');
  expect(status).toBe(1);
  expect((JSON.parse(out) as Answer).ringkasan).toMatchObject({
    ...{ kesalahan: 0, siapDiajukan: false },
    alasan: ['Belum ada Sub Kegiatan yang terbaca.'],
  });
  const [, verdict, reason] = (await listen('periksa', file)).out.split('\n');
  expect(verdict).toMatch(/^BELUM SIAP DIAJUKAN: 0 kesalahan/);
  expect(reason).toBe('  Belum ada Sub Kegiatan yang terbaca.');
});

test('a realization table without a cascade is told as what it is', async () => {
  const table = grid([
    ['Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Jumlah dokumen', 'dokumen', '4', '1', '1', '1', '1'],
    ['Jumlah laporan', 'laporan', '4', '1', '1', '1', '1'],
  ]);
  const file = folder.put('tabel.xlsx', craft({ sheets: { Capaian: table } }));
  const refused = {
    ...{ status: 2, out: '' },
    err: `cascading: ${file}: Buku kerja ini berisi tabel realisasi ("Capaian"), tetapi tidak ada lembar cascading; pilih buku kerja yang memuat pohon atau matriks cascading.\n`,
  };
  expect(await listen('periksa', file)).toEqual(refused);
  expect(await listen('susun', file, '-o', `${folder.path}/hasil.xlsx`)).toEqual(refused);
  expect((await listen('hitung', file)).status).toBe(0);
  const baca = await listen('baca', file);
  expect(baca.status).toBe(0);
  expect(baca.out).toMatch(/^Tanpa lembar cascading\n/);
});

test('several files: one object, one after another; the worst decides the status', async () => {
  const { status, out } = await listen('periksa', sound, faulty, '--json');
  expect(status).toBe(1);
  const { berkas } = JSON.parse(out) as { berkas: (Answer & { nama: string })[] };
  expect(berkas.map(({ nama, ringkasan }) => [nama, ringkasan.kesalahan])).toEqual([
    [sound, 0],
    [faulty, 1],
  ]);
});

test('an unusable file among several is named on stderr and in the answer, the others are reported, status 2', async () => {
  const { status, out, err } = await listen('periksa', broken, sound, '--json');
  expect(status).toBe(2);
  expect(err).toBe(`cascading: ${broken}: ${DAMAGED}\n`);
  const { berkas } = JSON.parse(out) as { berkas: { nama: string }[] };
  expect(berkas[0]).toEqual({ nama: broken, galat: DAMAGED });
  expect(berkas[1]).toMatchObject({ nama: sound, ringkasan: { kesalahan: 0 } });
  expect(berkas).toHaveLength(2);
});

test('where none of several can be used, each says why', async () => {
  const missing = `${folder.path}/tiada.xlsx`;
  const { status, out } = await listen('periksa', broken, missing, '--json');
  expect(status).toBe(2);
  expect(JSON.parse(out)).toEqual({
    berkas: [
      { nama: broken, galat: DAMAGED },
      { nama: missing, galat: 'Berkas tidak ditemukan; periksa nama dan foldernya.' },
    ],
  });
});

test('an unusable file alone gives no result', async () => {
  expect(await listen('periksa', broken, '--json')).toEqual({
    status: 2,
    out: '',
    err: `cascading: ${broken}: ${DAMAGED}\n`,
  });
});
