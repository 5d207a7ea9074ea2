import type { Cascade } from '../../../../src/cascade/cascade';
import type { Finding, Tingkat } from '../../../../src/rules/rule';
import { statusOf } from '../../../../src/taskpane/tabs/cascading/status';
import { treeOf } from '../../../../src/taskpane/tabs/cascading/tree';

const finding = (kode: string, tingkat: Tingkat): Finding => ({
  aturan: 'target-kosong',
  tingkat,
  kode: 'target-kosong',
  data: { indikator: '' },
  simpul: { jenis: 'program', kode, nama: '', jalur: [] },
  lokasi: { lembar: 'A', row: 0, col: 0 },
});

const box = { kinerja: null, indikator: [], pemilik: [], lokasi: [] };
const program = { ...box, nama: null, indukIndikator: null, kegiatan: [] };
const cascade: Cascade = {
  ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null, tujuan: box },
  sasaran: [{ ...box, nomor: 1, program: [program, program] }],
};

test('a node shows its gravest findings and their count; the nodes above, those below them', () => {
  const status = statusOf(treeOf(cascade), [
    finding('1.2', 'saran'),
    finding('1.2', 'kesalahan'),
    finding('1', 'peringatan'),
    finding('1.1', 'kesalahan'),
    { ...finding('', 'kesalahan'), simpul: null },
  ]);
  const worst = (tingkat: Tingkat, banyak: number) => ({ tingkat, banyak });
  expect(Object.fromEntries(status)).toEqual({
    T: { sendiri: null, bawah: worst('kesalahan', 2) },
    '1': { sendiri: worst('peringatan', 1), bawah: worst('kesalahan', 2) },
    '1.1': { sendiri: worst('kesalahan', 1), bawah: null },
    '1.2': { sendiri: worst('kesalahan', 1), bawah: null },
  });
});
