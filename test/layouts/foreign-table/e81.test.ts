import { readTabel } from '../../../src/layouts/foreign-table/read';
import { quarterList } from '../../../src/measure/quarters';
import { cellName } from '../../../src/workbook/address';
import { FormE81, workbookWith, type Gaya, type Isi } from './e81';

/** What the rows of all tables of a form say: indikator, target, quarters. */
function readForm(form: FormE81) {
  const { sheets } = workbookWith({ 'E.81': form });
  return sheets.flatMap((sheet) => readTabel(sheet, sheets));
}

function numbersOf(form: FormE81) {
  return readForm(form).flatMap(({ rows }) =>
    rows.map(({ indikator, target, triwulan }) => [
      indikator,
      target?.angka ?? null,
      ...quarterList(triwulan).map((isian) => isian?.angka ?? null),
    ]),
  );
}

/** What cannot be read, with its cell. */
function faultsOf(form: FormE81) {
  return readForm(form).flatMap(({ rows }) =>
    rows.flatMap(({ target, triwulan }) =>
      [target, ...quarterList(triwulan)].flatMap((isian) =>
        isian?.masalah ? [[cellName(isian.row, isian.col), isian.masalah.kind, isian.isi]] : [],
      ),
    ),
  );
}

const ROW: Isi = {
  no: 1,
  sasaran: 'Meningkatnya kompetensi ASN',
  program: '5.03.02 Program Kepegawaian Daerah',
  indikator: 'Jumlah ASN dilatih',
  satuan: 'orang',
  renstra: [500, 9e8],
  lalu: [90, 4e8],
  renja: [120, 2e8],
  tw: [
    [30, 1e7],
    [0, 2e7],
    [null, 3e7],
    [40, 4e7],
  ],
  hasil: [70, 1e8],
  sampai: [160, 5e8],
  tingkat: [32, 55],
  unit: 'BKD',
};

const EXPECTED = ['Jumlah ASN dilatih', 120, 30, 0, null, 40];

/** The order in which a form has K, % and Rp; the row's values follow. */
function inOrder(order: readonly ('k' | 'p' | 'rp')[]): Isi {
  const put = ([k = null, rp = null]: NonNullable<Isi['renja']>) =>
    order.map((one) => ({ k, p: 77, rp })[one]);
  const { renstra = [], lalu = [], renja = [], tw = [], hasil = [], sampai = [], tingkat = [] } = ROW;
  return {
    ...ROW,
    ...{ renstra: put(renstra), lalu: put(lalu), renja: put(renja), tw: tw.map(put) },
    ...{ hasil: put(hasil), sampai: put(sampai), tingkat: put(tingkat) },
  };
}

describe('the form as agencies draw it', () => {
  const looks: readonly (readonly [string, Gaya, Isi])[] = [
    ['as the regulation prints it', {}, ROW],
    ['without merged areas', { merged: false }, ROW],
    ['numbers of columns below K and Rp', { numbers: 'below' }, ROW],
    ['no numbers of columns', { numbers: 'none' }, ROW],
    ['no numbers of columns and no merged areas', { numbers: 'none', merged: false }, ROW],
    ['no column Satuan', { satuan: false }, ROW],
    ['elsewhere in the sheet', { row: 9, col: 3 }, ROW],
    ['quarters in Arabic numbers', { quarters: ['1', '2', '3', '4'] }, ROW],
    ['quarters that name themselves', { quarters: ['TW I', 'TW II', 'TW III', 'TW IV'] }, ROW],
    ['quarters in other words', { quarters: ['Tw. I', 'Triwulan II', 'TW-3', 'Triwulan ke-4'] }, ROW],
    ['VI for IV', { quarters: ['I', 'II', 'III', 'VI'] }, ROW],
    [
      'two rows of head',
      { over: null, quarters: [1, 2, 3, 4].map((n) => `Realisasi TW ${n}`), numbers: 'below' },
      ROW,
    ],
    ['TW over the numbers', { over: 'Realisasi Kinerja Pada TW' }, ROW],
    ['no word for quarters', { over: 'Realisasi Kinerja dan Anggaran' }, ROW],
    ['Kinerja and Anggaran', { subs: ['Kinerja', 'Anggaran (Rp)'] }, ROW],
    ['Fisik and Keu.', { subs: ['Fisik', 'Keu.'] }, ROW],
    ['K. and Rp. in thousands', { subs: ['K.', 'Rp. (000)'] }, ROW],
    ['Rp before K', { subs: ['Rp', 'K'] }, inOrder(['rp', 'k'])],
    ['K, % and Rp', { subs: ['K', '%', 'Rp'] }, inOrder(['k', 'p', 'rp'])],
    ['Rp, K and %', { subs: ['Rp', 'K', '%'] }, inOrder(['rp', 'k', 'p'])],
    ['% before K', { subs: ['%', 'K', 'Rp'] }, inOrder(['p', 'k', 'rp'])],
    ['another head over the target', { target: 'Target Renja PD tahun berjalan' }, ROW],
    ['the target of the RKPD', { target: 'Target Kinerja dan Anggaran RKPD Tahun 2024' }, ROW],
  ];

  test.each(looks)('%s', (_name, gaya, row) => {
    const form = new FormE81(gaya)
      .title('EVALUASI TERHADAP HASIL RENJA', 'TRIWULAN IV TAHUN 2024')
      .skip()
      .head()
      .isi(row)
      .foot();
    const [table, ...others] = readForm(form);
    expect([table?.tata, others]).toEqual(['e81', []]);
    expect(numbersOf(form)).toEqual([EXPECTED]);
    expect(faultsOf(form)).toEqual([]);
    const [read] = table?.rows ?? [];
    expect([read?.akumulasi, read?.jenis, read?.uraian]).toEqual([
      'jumlah',
      'Program',
      '5.03.02 Program Kepegawaian Daerah',
    ]);
    expect([read?.formulir?.hasil?.angka, read?.formulir?.tingkat?.angka]).toEqual([70, 32]);
  });

  test('K is drawn as volume and unit, in a row more', () => {
    const cells = (volume: number | null) => [volume, 'orang', 1e6];
    const form = new FormE81({ subs: ['K', null, 'Rp'].map((text) => text ?? ''), satuan: false }).head();
    form.row([
      ...Array<null>(4).fill(null),
      ...Array.from({ length: 10 }, () => ['Volume', 'Satuan', null]).flat(),
    ]);
    form.isi({
      ...ROW,
      renstra: cells(500),
      lalu: cells(90),
      renja: cells(120),
      tw: [30, 0, null, 40].map(cells),
    });
    expect(numbersOf(form)).toEqual([EXPECTED]);
    expect(readForm(form)[0]?.rows[0]?.satuan).toBe('orang');
  });

  test('a target of five years alone is none for the year', () => {
    const form = new FormE81({ target: 'Target Renstra Akhir Periode' }).head().isi(ROW);
    expect(numbersOf(form)).toEqual([[EXPECTED[0], null, ...EXPECTED.slice(2)]]);
  });
});

describe('rows of the form', () => {
  const form = () => new FormE81().title('Evaluasi Terhadap Hasil Renja').head();

  test('groups name what follows; merged cells go on; sums, remarks and signatures are none of it', () => {
    const filled = form()
      .isi({ program: 'URUSAN PEMERINTAHAN BIDANG KEPEGAWAIAN', renja: [null, 9e9] })
      .isi(ROW)
      .isi({
        ...ROW,
        program: null,
        sasaran: null,
        no: null,
        indikator: 'Persentase ASN terlayani',
        satuan: '%',
      })
      .mergeDown(2, 2)
      .isi({ program: '5.03.02.2.01 Pengadaan', renja: [null, 4e9] })
      .isi({ indikator: 'Jumlah formasi', renja: ['4'], tw: [[1]] })
      .row(['Rata-rata capaian kinerja (%)', null, null, null, null, 50, null, 50, null, 50, null, 61])
      .row([null, null, null, 'Rata-rata capaian kinerja (%)', null, null, null, null, null, null, null, 61])
      .isi({ no: 'TOTAL', renja: [null, 13e9], tw: [[3, 4]] })
      .isi({ program: 'Kegiatan Arsip', indikator: 'Jumlah program', tw: [[2]] })
      .foot();
    const [table] = readForm(filled);
    expect(table?.rows.map(({ indikator, uraian, jenis }) => [indikator, uraian, jenis])).toEqual([
      ['Jumlah ASN dilatih', '5.03.02 Program Kepegawaian Daerah', 'Program'],
      ['Persentase ASN terlayani', '5.03.02 Program Kepegawaian Daerah', 'Program'],
      ['Jumlah formasi', '5.03.02.2.01 Pengadaan', 'Kegiatan'],
      ['Jumlah program', 'Kegiatan Arsip', 'Kegiatan'],
    ]);
    expect(table?.lepas).toEqual([]);
  });

  test('a head that the next page repeats goes on with the table', () => {
    const pages = form()
      .isi(ROW)
      .skip()
      .head()
      .isi({ ...ROW, sasaran: null, program: null, indikator: 'Jumlah laporan' })
      .foot();
    const tables = readForm(pages);
    expect(tables.map(({ rows }) => rows.map(({ indikator, uraian }) => [indikator, uraian]))).toEqual([
      [
        ['Jumlah ASN dilatih', '5.03.02 Program Kepegawaian Daerah'],
        ['Jumlah laporan', '5.03.02 Program Kepegawaian Daerah'],
      ],
    ]);
  });

  test('another table in the sheet is another table', () => {
    const two = form().isi(ROW).foot().skip();
    two.row(['Indikator', 'Target', 'TW I', 'TW II']).row(['Nilai SAKIP', 80, null, 78]);
    expect(readForm(two).map(({ tata, rows }) => [tata, rows.map(({ indikator }) => indikator)])).toEqual([
      ['e81', ['Jumlah ASN dilatih']],
      ['realisasi', ['Nilai SAKIP']],
    ]);
  });

  test('typed numbers without an indikator are told; formulas over others and zeros are not', () => {
    const stray = form()
      .isi({ program: 'Program A', tw: [[{ formula: 'AVERAGE(L9:L10)', value: 5 }]] })
      .isi({ program: 'Program B', tw: [[0]] })
      .isi({ program: 'Program C', tw: [[null], [7]] });
    const [table] = readForm(stray);
    expect(table?.rows).toEqual([]);
    expect(table?.lepas).toEqual([
      { lembar: 'E.81', row: stray.next - 1, col: stray.at('tw', 2), teks: '7', kind: 'tanpa-indikator' },
    ]);
  });
});

describe('several indikator in one cell', () => {
  const form = () => new FormE81().head();
  const three = {
    ...ROW,
    indikator: '1. Jumlah surat\n2. Persentase surat\nselesai\n3. Nilai layanan',
    satuan: 'surat\n%\nnilai',
  };

  test('have a line each in the cells of values', () => {
    const lines = { ...three, renja: ['12\n100\n80'], tw: [['1. 3 surat\n2. 25\n3. -'], ['4\n50\n81,5']] };
    expect(numbersOf(form().isi(lines))).toEqual([
      ['Jumlah surat', 12, 3, 4, null, null],
      ['Persentase surat selesai', 100, 25, 50, null, null],
      ['Nilai layanan', 80, null, 81.5, null, null],
    ]);
  });

  test('have a row each below', () => {
    const rows = form()
      .isi({ ...three, renja: [12], tw: [[3], [4]], satuan: 'surat' })
      .isi({ renja: [100], tw: [[25], [50]], satuan: '%' })
      .isi({ renja: [80], tw: [[null], [81.5]], satuan: 'nilai' });
    expect(numbersOf(rows)).toEqual([
      ['Jumlah surat', 12, 3, 4, null, null],
      ['Persentase surat selesai', 100, 25, 50, null, null],
      ['Nilai layanan', 80, null, 81.5, null, null],
    ]);
    expect(readForm(rows)[0]?.rows.map(({ satuan, row }) => [satuan, row])).toEqual([
      ['surat', rows.next - 3],
      ['%', rows.next - 2],
      ['nilai', rows.next - 1],
    ]);
  });

  test('one number under several is nobody’s, and several numbers for one are none', () => {
    const one = form().isi({ ...three, renja: [80], tw: [['3\n25\n81']] });
    expect(faultsOf(one)).toEqual([[cellName(one.next - 1, one.at('renja')), 'bukan-angka', 80]]);
    const several = form().isi({ ...ROW, tw: [['3\n25']] });
    expect(faultsOf(several)).toEqual([
      [cellName(several.next - 1, several.at('tw')), 'bukan-angka', '3; 25'],
    ]);
  });

  test('several targets for one indikator: the first is its own, the others are told', () => {
    const more = form()
      .isi({ ...ROW, tw: [[5]] })
      .isi({ renja: [9], tw: [[6]] });
    expect(numbersOf(more)).toEqual([['Jumlah ASN dilatih', 120, 5, null, null, null]]);
    expect(readForm(more)[0]?.lepas?.map(({ row, teks }) => [row, teks])).toEqual([[more.next - 1, '6']]);
  });

  test('numbers in the lower row of a merged indikator are its own', () => {
    const lower = form()
      .isi({ ...ROW, renja: [], tw: [] })
      .isi({ renja: [9], tw: [[6]] })
      .mergeDown(3, 2);
    expect(numbersOf(lower)).toEqual([['Jumlah ASN dilatih', 9, 6, null, null, null]]);
    expect(readForm(lower)[0]?.lepas).toEqual([]);
  });
});

describe('cells of the form', () => {
  const one = (tw: Isi['tw'], more: Isi = {}) => new FormE81().head().isi({ ...ROW, tw: tw ?? [], ...more });

  test('formulas, shared ones among them, and formulas typed over', () => {
    const form = new FormE81().head();
    const row = (i: number, k: Isi['tw']) => form.isi({ ...ROW, indikator: `Jumlah ${i}`, tw: k ?? [] });
    row(1, [[{ formula: 'Z9+1', shared: { si: 0, ref: 'L8:L10' }, value: 4 }], [2]]);
    row(2, [[{ shared: { si: 0 }, value: 5 }], [3]]);
    row(3, [[17], [{ formula: 'SUM(A1:A2)', value: 6 }]]);
    expect(numbersOf(form).map(([, , ...quarters]) => quarters)).toEqual([
      [4, 2, null, null],
      [5, 3, null, null],
      [17, 6, null, null],
    ]);
  });

  test('a link to an empty cell is no 0; a 0 that stands there is one', () => {
    const { sheets } = workbookWith({
      'E.81': one([
        [{ formula: 'Bidang!B2', value: 0 }],
        [{ formula: "'Bidang'!B3*1", value: 0 }],
        [{ formula: 'SUM(Bidang!C1:C9)', value: 0 }],
        [{ formula: '[1]Lain!B2', value: 0 }],
      ]),
      Bidang: '<sheetData><row r="3"><c r="B3"><v>0</v></c></row></sheetData>',
    });
    const [row] = sheets.flatMap((sheet) => readTabel(sheet, sheets)).flatMap(({ rows }) => rows);
    expect(row && quarterList(row.triwulan).map((isian) => isian?.angka ?? null)).toEqual([null, 0, null, 0]);
  });

  test('units, dashes and words', () => {
    expect(numbersOf(one([['12 dok'], ['-'], ['n/a'], ['1.250,5 orang']]))[0]?.slice(2)).toEqual([
      12,
      null,
      null,
      1250.5,
    ]);
    const form = one([['nihil'], ['3/4'], ['1.234'], ['#DIV/0!']]);
    const cell = (quarter: number) => cellName(form.next - 1, form.at('tw', quarter));
    expect(faultsOf(form)).toEqual([
      [cell(1), 'bukan-angka', 'nihil'],
      [cell(2), 'bukan-angka', '3/4'],
      [cell(3), 'ambigu', '1.234'],
      [cell(4), 'galat', '#DIV/0!'],
    ]);
  });

  test('what Excel made a date of is no number', () => {
    const form = one([[{ value: 45323, look: 'd-mmm' }]]);
    expect(faultsOf(form)).toEqual([[cellName(form.next - 1, form.at('tw')), 'bukan-angka', '1/2/2024']]);
  });

  test('percent cells of a percentage; a unit is not needed where all are shown in percent', () => {
    const percent = (value: number) => ({ value, look: '0.0%' as const });
    const form = one([[percent(0.2)], [percent(0.155)]], {
      indikator: 'Tingkat kepuasan',
      satuan: null,
      renja: [percent(0.8)],
    });
    const [row] = readForm(form).flatMap(({ rows }) => rows);
    expect([row?.satuan, row?.target?.persen, row?.target?.angka]).toEqual(['%', true, 0.8]);
    expect(faultsOf(form)).toEqual([]);
  });

  test('a percent sign in a count, and a fraction beside percent cells, can be read in two ways', () => {
    const count = one([['25%'], [3]]);
    expect(faultsOf(count)).toEqual([[cellName(count.next - 1, count.at('tw')), 'ambigu', '25%']]);
    const mixed = one([[0.2], [{ value: 0.3, look: '0%' }]], {
      satuan: '%',
      renja: [{ value: 0.85, look: '0%' }],
    });
    expect(faultsOf(mixed)).toEqual([[cellName(mixed.next - 1, mixed.at('tw')), 'ambigu', 0.2]]);
    expect(readForm(mixed)[0]?.rows[0]?.triwulan[1]?.masalah).toEqual({ kind: 'ambigu', calon: [0.2, 20] });
  });
});
