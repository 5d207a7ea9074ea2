import { craft, grid } from '../hosts/craft';
import { listen, testFolder } from './listen';

/** A workbook made to steer the terminal of who looks at it: colours, title, lines written over, text turned round. */

const folder = testFolder();

const EVIL = [
  '&#x9b;31m',
  '&#x202e;',
  '&#x9d;0;judul&#x9c;',
  '&#x2066;',
  '&#x85;',
  '&#x7f;',
  '&#10;',
  '&#9;',
].join('');
const NAME = 'S\u009b31m\u202e\u009d0;judul\u009c\u2066\u0085\u007f';

/** A tree whose every text, and the name of its sheet, steers; `_x001B_` is how Excel keeps what XML cannot. */
const tree = craft({
  sheets: {
    [NAME]: grid([
      [`CASCADING KINERJA TAHUN 2024 ${EVIL}`],
      ['Tujuan', `Kinerja : Terwujudnya ${EVIL} A _x001B_]0;judul_x0007_`],
      ['', `Indikator : Indeks ${EVIL}`],
      ['', `DO : hasil evaluasi BKN ${EVIL}`],
      ['', `Pemilik kinerja : Kepala ${EVIL}`],
      ['Sasaran', 'Sasaran 1'],
      ['', `Kinerja : Meningkatnya ${EVIL} B`],
      ['', `Indikator : Persentase ${EVIL} B`],
      ['', `DO : jumlah ${EVIL} yang tidak terbaca`],
      ['', `Pemilik kinerja : Kabid ${EVIL}`],
      ['Program', `Program ${EVIL} P`],
      ['', `Kinerja : K ${EVIL}`],
      ['', `Indikator : Jumlah ${EVIL} dokumen`],
      ['', `lepas ${EVIL}`],
    ]),
  },
});
const table = craft({
  sheets: {
    [NAME]: grid([
      ['Kode', 'Uraian', 'Indikator', 'Satuan', 'Pemilik', 'Target', 'TW I', 'TW II'],
      [
        '1',
        `Program ${EVIL}`,
        `Jumlah ${EVIL} dokumen`,
        `dokumen${EVIL}`,
        `Kabid ${EVIL}`,
        '10',
        `x${EVIL}`,
        '2',
      ],
    ]),
  },
});
// eslint-disable-next-line no-control-regex -- just these must not come out
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const files = {
  pohon: folder.put('pohon.xlsx', tree),
  tabel: folder.put('tabel\u001b[31m\u202e\u009b.xlsx', table),
};

test.each([
  ['baca', files.pohon],
  ['periksa', files.pohon],
  ['hitung', files.pohon],
  ['baca', files.tabel],
  ['hitung', files.tabel, '--triwulan', '2'],
  ['hitung', files.tabel, '--jelaskan'],
  ['periksa', files.tabel],
  ['periksa', files.pohon, files.tabel, 'tiada\u001b[2J.xlsx'],
  ['baca', 'tiada\u001b[2J\u202e.xlsx'],
  ['susun', files.pohon, '-o', `${folder.path}/hasil\u001b[1m.xlsx`],
  ['baca', files.pohon, '--lembar-sumber', 'x\u001b[1m'],
])('%s %s', async (...argv) => {
  for (const options of argv[0] === 'susun' ? [[]] : [[], ['--json']]) {
    const { out, err } = await listen(...argv, ...options);
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(STEERING);
  }
});

test('no text makes a line of its own', async () => {
  const { out } = await listen('periksa', files.pohon);
  expect(out.split('\n').filter((line) => /^\s*31m|^ {1,2}A /.test(line))).toEqual([]);
  const { out: read } = await listen('baca', files.pohon);
  expect(read).toMatch(/\nLembar yang dibaca\n {2}S 31m 0;judul .*\n\nTeks/);
});

test('JSON keeps every character, escaped', async () => {
  const { out } = await listen('baca', files.pohon, '--json');
  expect(out).toContain('\\u009b31m');
  const { sumber } = JSON.parse(out) as { sumber: { lembar: string }[] };
  expect(sumber[0]?.lembar).toContain('\u009b31m\u202e\u009d0;judul\u009c\u2066\u0085\u007f');
});
