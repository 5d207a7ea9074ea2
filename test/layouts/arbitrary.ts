import fc, { type Arbitrary } from 'fast-check';
import type {
  Anggota,
  Cascade,
  Indikator,
  Individu,
  Ketua,
  KelompokAnggota,
  Program,
  Proses,
  Sasaran,
  Text,
  Tim,
  Tujuan,
} from '../../src/cascade/cascade';
import { foldSpace, textKey } from '../../src/cascade/text';
import { walk } from '../../src/cascade/walk';
import { guard } from '../../src/layouts/words/guard';
import { isBlank } from '../../src/layouts/words/labels';

/** Cascades as readers give them, with texts that try the writers: nothing but the shape is sensible. */

const awkward = [
  '=SUM(A1:A3)',
  '+62 812',
  '-5 dokumen',
  '@kepala',
  'Kinerja : x',
  'Indikator',
  'Ketua Tim : ANI',
  'ANI; BUDI',
  '1) CICI',
  '(2) DODI',
  '3. x',
  '🏛️ Balai “Kota”',
  '#REF',
  'Sasaran 9',
  'a. huruf kecil',
  '• butir',
  "d'Artagnan & Co <b>",
  '1.10',
  'kata '.repeat(400).trim(),
  'Kabid A, B dan C',
  'Tujuan',
  '_x000D_',
  'DO : hasil survei',
  'Pemilik kinerja : x',
  'Anggota Tim',
  'Proses',
  'Final Outcome',
  'Program',
  'Kegiatan Rapat',
  'Sub Kegiatan',
  'Sasaran PD',
  'Pemalang, 2 Januari 2025',
  'NIP. 1',
  'Mengetahui',
  'Program (lanjutan)',
  '👩‍👩‍👧‍👦 keluarga',
  'x'.repeat(600),
];

const folded = (text: string) => foldSpace(text);

const texts: Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ maxLength: 40 }),
    fc.lorem({ maxCount: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map(folded)
  .filter((text) => !isBlank(text) && !text.startsWith('#'));

const asText = (teks: string): Text => ({ teks, lokasi: [] });
const text = texts.map(asText);
const maybe = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const list = <T>(arbitrary: Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });
/** Mostly two children or fewer; now and then as many as a wide agency has, up to thirty. */
const children = <T>(arbitrary: Arbitrary<T>) =>
  fc.oneof(
    { weight: 24, arbitrary: list(arbitrary, 2) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 3, maxLength: 30, size: 'max' }) },
  );

const indikator: Arbitrary<Indikator> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ teks: texts, lokasi: fc.constant([]), do: maybe(text) }) },
  fc.record({ teks: fc.constant(''), lokasi: fc.constant([]), do: text }),
);

const box: Arbitrary<Tujuan> = fc.record({
  kinerja: maybe(text),
  indikator: list(indikator),
  pemilik: list(
    fc.oneof(fc.constantFrom('Kepala', 'Kabid PA', 'Ka UPT'), texts).map((teks): Text => asText(teks)),
    2,
  ),
  lokasi: fc.constant([]),
});

const lines = { kinerja: list(text), indikator: list(text), lokasi: fc.constant([]) };
const anggota: Arbitrary<Anggota> = fc.record({
  teks: texts,
  nomor: maybe(fc.integer({ min: 1, max: 999 })),
  lokasi: fc.constant([]),
});
const ketua: Arbitrary<Ketua> = fc
  .record({ nama: maybe(text), ...lines })
  .filter(({ nama, kinerja, indikator: own }) => nama !== null || kinerja.length + own.length > 0);
const kelompok: Arbitrary<KelompokAnggota> = fc
  .record({ nama: list(anggota), ...lines })
  .filter(({ nama, kinerja, indikator: own }) => nama.length + kinerja.length + own.length > 0);
const tim: Arbitrary<Tim> = fc.record({
  jenis: fc.constant('tim' as const),
  nama: maybe(text),
  ketua: maybe(ketua),
  anggota: list(kelompok),
  lokasi: fc.constant([]),
});
const individu: Arbitrary<Individu> = fc.record({
  jenis: fc.constant('individu' as const),
  nama: maybe(text),
  label: maybe(fc.constantFrom('JFT/JFU', 'JFU').map(asText)),
  ...lines,
});

const joined = <A extends object, B extends object>(a: Arbitrary<A>, b: Arbitrary<B>): Arbitrary<A & B> =>
  fc.tuple(a, b).map(([left, right]) => ({ ...left, ...right }));

const subKegiatan = joined(box, fc.record({ nama: maybe(text), proses: children(fc.oneof(tim, individu)) }));
const kegiatan = joined(box, fc.record({ nama: maybe(text), subKegiatan: children(subKegiatan) }));
const program = joined(
  box,
  fc.record({ nama: maybe(text), kegiatan: children(kegiatan), induk: fc.nat({ max: 5 }) }),
);

/** Programs stand under one of the Sasaran's indikator where it has several. */
const sasaran: Arbitrary<Omit<Sasaran, 'nomor'>> = joined(box, fc.record({ program: children(program) })).map(
  (own) => {
    const names = own.indikator.map(({ teks }) => teks).filter((teks) => teks !== '');
    const unique = new Set(names.map((name) => name.toLowerCase())).size === names.length;
    const several = own.indikator.length > 1 && unique;
    return {
      ...own,
      program: own.program.map(({ induk, ...rest }): Program => {
        return { ...rest, indukIndikator: several ? (names[induk] ?? null) : null };
      }),
    };
  },
);

const headText = maybe(texts);

const signer = fc
  .record({
    tempat: headText,
    tanggal: headText,
    jabatan: headText,
    nama: headText,
    pangkat: headText,
    nip: headText,
  })
  .filter((one) => Object.values(one).some((value) => value !== null));

export const cascades: Arbitrary<Cascade> = fc
  .record({
    judul: headText,
    perangkatDaerah: headText,
    kabupaten: headText,
    tahun: maybe(fc.integer({ min: 2000, max: 2099 })),
    penandatangan: maybe(signer),
    penandatanganLain: fc.array(signer, { maxLength: 3 }),
    tujuan: maybe(box),
    sasaran: fc.array(sasaran, { minLength: 1, maxLength: 8 }),
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ numbers, penandatanganLain, ...rest }) => ({
    ...rest,
    ...(rest.penandatangan && penandatanganLain.length > 0 && { penandatanganLain }),
    sasaran: rest.sasaran.map((one, i) => ({ ...one, nomor: numbers[i] ?? i + 1 })),
  }))
  // Thirty children at one level, not at all: a failure must be shrunk in time.
  .filter((cascade) => [...walk(cascade)].length <= 150);

/** A cascade without places and what joining leaves behind: what two cascades have in common that say the same. */
export function content(cascade: Cascade): unknown {
  return JSON.parse(
    JSON.stringify(cascade, (key, value: unknown) =>
      key === 'lokasi' || key === 'induk' ? undefined : value,
    ),
  ) as unknown;
}

/**
 * The same cascade without what boxes cannot tell: which of several indikator in one box has the only DO, an
 * indikator without text beside others, programs that stand in another order
 * than the indikator they serve, further signers, a member's number before a name that begins with one, and owners whose text holds a comma.
 */
export function tellable(cascade: Cascade): Cascade {
  const tujuan: Tujuan = cascade.tujuan ?? { kinerja: null, indikator: [], pemilik: [], lokasi: [] };
  const { judul, perangkatDaerah, kabupaten, tahun, penandatangan } = cascade;
  return {
    ...{ judul, perangkatDaerah, kabupaten, tahun, penandatangan },
    tujuan: { ...tellableBox(tujuan), kinerja: tujuan.kinerja ?? asText('Terwujudnya pelayanan prima') },
    sasaran: cascade.sasaran.map((sasaran) => {
      const texts = distinct(sasaran.indikator);
      const several = texts.length > 1;
      const names = texts.map(({ teks }) => teks);
      const induk = (text: string | null) => Math.max(0, names.indexOf(text ?? ''));
      const sorted = [...sasaran.program].sort((a, b) => induk(a.indukIndikator) - induk(b.indukIndikator));
      const program = sorted.map((one) => ({
        ...tellableBox(one),
        indukIndikator: several ? (texts[induk(one.indukIndikator)]?.teks ?? null) : null,
        kegiatan: one.kegiatan.map((kegiatan) => ({
          ...tellableBox(kegiatan),
          subKegiatan: kegiatan.subKegiatan.map((sub) => ({
            ...tellableBox(sub),
            proses: sub.proses.map(tellableProses),
          })),
        })),
      }));
      return { ...sasaran, pemilik: tellableBox(sasaran).pemilik, indikator: texts, program };
    }),
  };
}

/** Behind a member's number nothing tells a label or number from a name. */
function tellableProses(proses: Proses): Proses {
  if (proses.jenis === 'individu') return proses;
  const member = (one: Anggota): Anggota => {
    const mistaken = /^[(0-9]/.test(one.teks) || guard(one.teks) !== one.teks;
    return { ...one, nomor: mistaken ? null : one.nomor };
  };
  const anggota = proses.anggota.map((group) => ({ ...group, nama: group.nama.map(member) }));
  return { ...proses, anggota };
}

function tellableBox<T extends Tujuan>(box: T): T {
  const pemilik = box.pemilik.filter(({ teks }) => !/[,;]/.test(teks));
  return { ...box, pemilik, indikator: distinct(box.indikator) };
}

function distinct(indikator: readonly Indikator[]): Indikator[] {
  const [only, ...others] = indikator;
  if (only && others.length === 0) return [only];
  const named = indikator.filter(({ teks }) => teks !== '');
  return named.filter(
    (one, i) => named.findIndex((other) => textKey(other.teks) === textKey(one.teks)) === i,
  );
}

/** What a layout with the names of people shows: a label stands only where no name does. */
export function withNames({ tujuan, sasaran }: Cascade): unknown {
  return content({ ...NO_HEAD, tujuan, sasaran: eachProses(sasaran, named) });
}

/** What a layout without the names of people shows: a name stands only where no label does. */
export function withoutNames({ tujuan, sasaran }: Cascade): unknown {
  return content({ ...NO_HEAD, tujuan, sasaran: eachProses(sasaran, nameless) });
}

const NO_HEAD = { judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null };

function eachProses(sasaran: readonly Sasaran[], change: (proses: Proses) => Proses): Sasaran[] {
  return sasaran.map((one) => ({
    ...one,
    program: one.program.map((program) => ({
      ...program,
      kegiatan: program.kegiatan.map((kegiatan) => ({
        ...kegiatan,
        subKegiatan: kegiatan.subKegiatan.map((sub) => ({ ...sub, proses: sub.proses.map(change) })),
      })),
    })),
  }));
}

const named = (proses: Proses): Proses =>
  proses.jenis === 'individu' && proses.nama ? { ...proses, label: null } : proses;

function nameless(proses: Proses): Proses {
  if (proses.jenis === 'individu') return proses.label ? { ...proses, nama: null } : proses;
  const states = ({ kinerja, indikator: own }: Pick<Ketua, 'kinerja' | 'indikator'>) =>
    kinerja.length + own.length > 0;
  return {
    ...proses,
    ketua: proses.ketua && states(proses.ketua) ? { ...proses.ketua, nama: null } : null,
    anggota: proses.anggota.filter(states).map((group) => ({ ...group, nama: [] })),
  };
}
