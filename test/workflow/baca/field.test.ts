import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx';
import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';

/**
 * Look-alikes of cascades of other offices (everything in them is invented), each with what is right beside it: texts,
 * levels, parents and owners; no places.
 */
const FOLDER = join(__dirname, '../../data/field');
const CASES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

type Value = Record<string, unknown>;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const indikator = (value: unknown) =>
  list(value).map((one) => {
    const { teks, do: definition } = typeof one === 'string' ? { teks: one, do: null } : (one as Value);
    return { teks: text(teks), do: text(definition) };
  });
const lines = ({ nama, kinerja, indikator: own }: Value) => ({
  nama: list(nama),
  kinerja: list(kinerja),
  indikator: list(own),
});
const proses = (value: unknown) => {
  const one = value as Value;
  if (one.jenis === 'individu') return { jenis: 'individu', ...lines(one) };
  const ketua = one.ketua ? lines(one.ketua as Value) : null;
  return {
    jenis: 'tim',
    nama: text(one.nama),
    ketua,
    anggota: list(one.anggota).map((each) => lines(each as Value)),
  };
};

/** A node as it is compared, with all below it. */
function node(value: unknown): Value {
  const one = value as Value;
  return {
    ...('nomor' in one && { nomor: one.nomor }),
    ...('jenis' in one && { jenis: one.jenis }),
    nama: text(one.nama),
    kinerja: text(one.kinerja),
    indikator: indikator(one.indikator),
    pemilik: list(one.pemilik),
    indukIndikator: text(one.indukIndikator),
    indukTujuan: text(one.indukTujuan),
    proses: list(one.proses).map(proses),
    anak: list(one.program ?? one.kegiatan ?? one.subKegiatan).map(node),
  };
}

const loose = (value: unknown) => ('ketua' in (value as Value) ? proses(value) : node(value));

const shape = ({ tujuan, tujuanLain, sasaran, tanpaInduk }: Value) => ({
  tujuan: tujuan ? node(tujuan) : null,
  tujuanLain: list(tujuanLain).map(node),
  sasaran: list(sasaran).map(node),
  tanpaInduk: list(tanpaInduk).map(loose),
});

interface Right {
  readonly cascade: Value;
  /** Texts that must be told as unread. */
  readonly tidakTerbaca: readonly string[];
}

test.each(CASES)('%s is read as a person reads it', async (name) => {
  const right = JSON.parse(readFileSync(join(FOLDER, name.replace(/xlsx$/, 'json')), 'utf8')) as Right;
  const book = await openXlsx(new Uint8Array(readFileSync(join(FOLDER, name))), name).read();
  const { cascade, tidakTerbaca } = bacaJson(baca(book));
  expect(shape(cascade as Value)).toEqual(shape(right.cascade));
  const unread = tidakTerbaca.map(({ teks }) => teks).join('\n');
  expect(right.tidakTerbaca.filter((one) => !unread.includes(one))).toEqual([]);
});
