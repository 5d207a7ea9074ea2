import { periksa } from '../../../src/workflow/periksa';
import { alasanSentence, putusanOf } from '../../../src/workflow/periksa/putusan';
import { build } from '../../rules/build';

/** The verdict on an outline, with its reasons in both languages. */
function verdict(outline: string) {
  const { siapDiajukan, alasan } = periksa(build(outline), { ketat: false }).ringkasan;
  return { siapDiajukan, alasan: alasan.map(alasanSentence) };
}

const READY = { siapDiajukan: true, alasan: [] };

test('a cascade without kesalahan down to a Sub Kegiatan can be submitted', () => {
  expect(verdict('Sasaran 1')).toEqual(READY);
});

test('a remark that found no place does not keep it back', () => {
  expect(verdict('Sasaran 1\nTidak terbaca : catatan rapat')).toEqual(READY);
});

test('kesalahan are counted', () => {
  expect(verdict('Sasaran 1\n  Kinerja : -')).toEqual({
    siapDiajukan: false,
    alasan: [{ id: 'Masih ada 1 kesalahan.', en: 'There is 1 error left.' }],
  });
  const { alasan } = verdict('Sasaran 1\n  Kinerja : -\n  Indikator : -');
  expect(alasan).toEqual([{ id: 'Masih ada 2 kesalahan.', en: 'There are 2 errors left.' }]);
});

test('without Sub Kegiatan it cannot be submitted, also where nothing else is wrong', () => {
  expect(verdict('Tata : ringkasan\nSasaran 1\n  Program : -')).toEqual({
    siapDiajukan: false,
    alasan: [{ id: 'Belum ada Sub Kegiatan yang terbaca.', en: 'No Sub Kegiatan was read.' }],
  });
});

test('unread text that speaks of parts of a cascade keeps it back; it is told once for a sheet', () => {
  expect(verdict('Sasaran 1\nTidak terbaca : Sub Kegiatan Pelatihan')).toEqual({
    siapDiajukan: false,
    alasan: [
      {
        id: 'Lembar "Contoh" masih memuat bagian cascading yang tidak terbaca: "Sub Kegiatan Pelatihan" di A2.',
        en: 'The sheet "Contoh" holds parts of a cascade that were not read: "Sub Kegiatan Pelatihan" in A2.',
      },
    ],
  });
  const labels = ['Kinerja', 'Indikator', 'Pemilik kinerja']
    .map((teks) => `Tidak terbaca : ${teks}`)
    .join('\n');
  expect(verdict(`Sasaran 1\n${labels}`).alasan[0]).toEqual({
    id: 'Lembar "Contoh" masih memuat bagian cascading yang tidak terbaca: "Kinerja" di A2 dan 2 sel lain.',
    en: 'The sheet "Contoh" holds parts of a cascade that were not read: "Kinerja" in A2 and 2 more cells.',
  });
  const three = ['Kinerja', 'catatan', 'Indikator'].map((teks) => `Tidak terbaca : ${teks}`).join('\n');
  expect(verdict(`Sasaran 1\n${three}`).alasan).toEqual([
    {
      id: 'Lembar "Contoh" masih memuat bagian cascading yang tidak terbaca: "Kinerja" di A2 dan 1 sel lain.',
      en: 'The sheet "Contoh" holds parts of a cascade that were not read: "Kinerja" in A2 and 1 more cell.',
    },
  ]);
});

test('a long text is quoted in short', () => {
  const [reason] = verdict(`Sasaran 1\nTidak terbaca : Program ${'panjang '.repeat(20)}`).alasan;
  expect(reason?.id).toContain(`"Program ${'panjang '.repeat(6)}pan…" di A2.`);
});

test('up to 60 letters are quoted whole', () => {
  const text = `Program ${'x'.repeat(52)}`;
  const quote = (teks: string) => verdict(`Sasaran 1\nTidak terbaca : ${teks}`).alasan[0]?.en;
  expect(quote(text)).toContain(`"${text}" in A2.`);
  expect(quote(`${text}y`)).toContain(`"${text.slice(0, -1)}…" in A2.`);
});

test('texts in drawings keep it back as those in cells do', () => {
  const drawn = (...texts: string[]) => {
    const reading = build('Sasaran 1');
    const gambar = texts.map((teks) => ({ lembar: 'Pohon', row: 4, col: 1, teks }));
    return putusanOf({ ...reading, gambar }, []).alasan.map(alasanSentence);
  };
  expect(drawn('Peta lokasi')).toEqual([]);
  expect(drawn('Kinerja : a')).toEqual([
    {
      id: 'Lembar "Pohon" memuat bagian cascading dalam gambar, yang tidak terbaca: "Kinerja : a" di B5.',
      en: 'The sheet "Pohon" holds parts of a cascade in drawings, which were not read: "Kinerja : a" at B5.',
    },
  ]);
  const others = (...texts: string[]) =>
    drawn('Program A', ...texts).map(({ id, en }) =>
      [id, en].map((one) => one.slice(one.indexOf('"Program'))),
    );
  expect(others('Program B')).toEqual([
    ['"Program A" di B5 dan 1 teks lain.', '"Program A" at B5 and 1 more text.'],
  ]);
  expect(others('Program B', 'Program C')).toEqual([
    ['"Program A" di B5 dan 2 teks lain.', '"Program A" at B5 and 2 more texts.'],
  ]);
});
