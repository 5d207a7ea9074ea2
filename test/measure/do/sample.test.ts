import { boxes } from '../../../src/cascade/walk';
import { jelaskanDO, nodeNames, rujukanDO } from '../../../src/measure/do';
import { sampleCascade } from '../sample';

/** Every DO of the 2024 document: its node, kind, flag and variables, as a person reads it. */
const EXPECTED: readonly (readonly [
  kode: string,
  jenis: string,
  kumulatif: boolean,
  variables: readonly string[],
])[] = [
  ['T', 'nilai', false, []],
  ['1', 'konversi', false, ['nilai IP ASN komponen kompetensi hasil evaluasi BKN']],
  ['1.1', 'rasio', true, ['jumlah ASN yang mengikuti pengembangan kompetensi', 'jumlah seluruh ASN']],
  [
    '1.2',
    'rasio',
    true,
    ['jumlah ASN yang telah mengikuti uji kompetensi dan potensi', 'jumlah seluruh ASN'],
  ],
  ['2', 'konversi', false, ['nilai IP ASN komponen kinerja hasil evaluasi BKN']],
  ['2.1', 'rasio', false, ['jumlah ASN yang melaporkan kinerjanya di e-kinerja BKN', 'jumlah seluruh ASN']],
  [
    '2.2',
    'rasio',
    false,
    [
      'jumlah Pejabat Pimpinan Tinggi, Administrator dan Pengawas yang dievaluasi kinerjanya',
      'jumlah seluruh Pejabat Pimpinan Tinggi, Administrator dan Pengawas',
    ],
  ],
  ['3', 'konversi', false, ['nilai IP ASN komponen kualifikasi hasil evaluasi BKN']],
  ['3.1', 'rasio', true, ['jumlah ASN yang meningkat kualifikasi pendidikannya', 'jumlah seluruh ASN']],
  ['4', 'konversi', false, ['nilai IP ASN komponen kedisiplinan hasil evaluasi BKN']],
  ['4.1', 'rasio', false, ['jumlah ASN yang tidak terkena hukuman disiplin', 'jumlah seluruh ASN']],
  ['5', 'nilai', false, []],
  ['5', 'nilai', false, []],
  [
    '5.1',
    'rasio',
    false,
    ['jumlah sistem kepegawaian yang dikembangkan', 'jumlah seluruh sistem kepegawaian'],
  ],
  ['5.2', 'rasio', false, served('pengadaan dan pemberhentian')],
  ['5.3', 'rasio', false, served('kenaikan pangkat')],
  ['5.4', 'rasio', false, served('sertifikasi, pengembangan karir jabatan fungsional')],
  ['5.5', 'rasio', false, served('penghargaan, tanda jasa, ijin perceraian')],
  ['5.6', 'rata-rata', false, []],
  ['5.7', 'rata-rata', false, []],
];

function served(what: string): string[] {
  return [
    `jumlah administrasi kepegawaian (${what}) yang terlayani tepat waktu`,
    `jumlah seluruh administrasi kepegawaian (${what}) yang diajukan`,
  ];
}

test('the twenty DO of the sample are understood', () => {
  const found = [...boxes(sampleCascade())].flatMap(({ kode, node }) =>
    node.indikator
      .filter((indikator) => indikator.do)
      .map((indikator) => {
        const { jenisDO, kumulatif, variables } = jelaskanDO(indikator.teks, indikator.do?.teks ?? null);
        return [kode, jenisDO, kumulatif, variables.map((variable) => variable.kata)];
      }),
  );
  expect(found).toEqual(EXPECTED);
});

test('both means of the sample find all their Kegiatan among the own children', () => {
  const cascade = sampleCascade();
  const nodes = [...boxes(cascade)];
  const known = nodeNames(nodes);
  const means = nodes.flatMap(({ kode, node }) =>
    node.indikator.flatMap(({ teks, do: own }) => {
      const { names } = jelaskanDO(teks, own?.teks ?? null);
      return names === null ? [] : [{ kode, ...rujukanDO(names, kode, known) }];
    }),
  );
  expect(means.map(({ kode, simpul, tidakPasti }) => [kode, simpul.map((n) => n.kode), tidakPasti])).toEqual([
    ['5.6', ['5.6.1', '5.6.2'], []],
    ['5.7', ['5.7.1', '5.7.2', '5.7.3', '5.7.4', '5.7.5'], []],
  ]);
});

test('every indikator of the sample has a kind', () => {
  const count: Record<string, number> = {};
  for (const { node } of boxes(sampleCascade())) {
    for (const { teks, do: own } of node.indikator) {
      const { jenisDO } = jelaskanDO(teks, own?.teks ?? null);
      count[jenisDO] = (count[jenisDO] ?? 0) + 1;
    }
  }
  expect(count).toEqual({ nilai: 3, konversi: 4, rasio: 11, 'rata-rata': 2, jumlah: 61 });
});
