import { parseDO, type Expression } from '../../../src/measure/do';

/** Every part of a formula as the text has it, in the order of the tree: operations before their sides. */
function parts(text: string): string[] {
  const parsed = parseDO(text);
  const visit = (node: Expression): string[] => [
    `${node.kind} ${text.slice(node.start, node.end)}`,
    ...(node.kind === 'operasi' ? [...visit(node.left), ...visit(node.right)] : []),
  ];
  return parsed.jenis === 'rumus' ? visit(parsed.expression) : [];
}

test('each part knows its place in the text', () => {
  expect(parts('Rumus : (jumlah  A dan dikurangi B), lalu dibagi jumlah C (PNS) dikali 100 %.')).toEqual([
    'operasi jumlah  A dan dikurangi B), lalu dibagi jumlah C (PNS) dikali 100 %',
    'operasi jumlah  A dan dikurangi B), lalu dibagi jumlah C (PNS)',
    'operasi jumlah  A dan dikurangi B',
    'variabel jumlah  A',
    'variabel B',
    'variabel jumlah C (PNS)',
    'angka 100 %',
  ]);
});

test('the words of a letter stand behind it', () => {
  expect(parts('a / b x 100; a = jumlah A; b = jumlah B')).toEqual([
    'operasi a / b x 100',
    'operasi a / b',
    'variabel jumlah A',
    'variabel jumlah B',
    'angka 100',
  ]);
});

test('under a line of dashes the factor stands between the quantities', () => {
  expect(parts('Jumlah A ----- x 100% Jumlah B')).toEqual([
    'operasi Jumlah A ----- x 100% Jumlah B',
    'operasi Jumlah A ----- x 100% Jumlah B',
    'variabel Jumlah A',
    'variabel Jumlah B',
    'angka 100%',
  ]);
});

test('a conversion and a mean know the place of their words', () => {
  const text = 'konversi nilai IP ASN komponen kinerja';
  expect(parts(text)).toEqual([
    'operasi nilai IP ASN komponen kinerja',
    'operasi nilai IP ASN komponen kinerja',
    'variabel nilai IP ASN komponen kinerja',
    'bobot nilai IP ASN komponen kinerja',
    'angka ',
  ]);
  const mean = parseDO('Rerata capaian  Kegiatan A, Kegiatan B.');
  expect(mean).toEqual({
    jenis: 'rata-rata',
    names: { teks: 'Kegiatan A, Kegiatan B', start: 16, end: 38 },
  });
});
