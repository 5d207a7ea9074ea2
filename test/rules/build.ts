import type {
  Anggota,
  Individu,
  Proses,
  Sasaran,
  TanpaInduk,
  Text,
  Tim,
  Tujuan,
} from '../../src/cascade/cascade';
import type { Difference, Reading, Tata } from '../../src/cascade/reading';
import { isErrorText } from '../../src/cascade/text';
import { parseOutline, soundItem, type Field, type Item, type Level } from './outline';

/** The sheet that the lines of an outline are the rows of. */
export const SHEET = 'Contoh';

/**
 * Makes a Reading from an outline (see outline.ts). What it leaves out is sound: fields are filled, boxes have
 * children. '-' leaves a field empty, or a box without children ('Kegiatan : -', 'Proses : -'). Outside the boxes
 * stand 'Tata : ringkasan', 'Versi lain : tahun 2023', 'Tidak terbaca : teks' and 'Dalam gambar : teks'.
 */
export function build(outline: string): Reading {
  const root = parseOutline(outline);
  const tujuan = root.children.find(({ level }) => level === 'tujuan') ?? soundItem('tujuan', 0);
  const written = root.children.filter(({ level }) => level === 'sasaran');
  const sasaran = written.length > 0 ? written : [soundItem('sasaran', 0, 'Sasaran 1')];
  const fields = [...allFields(root)];
  const tata =
    TATA.find((one) => fields.some(({ name, teks }) => name === 'Tata' && teks === one)) ?? 'pohon';
  const loose = fields.filter(({ name }) => name === 'Tanpa induk');
  const without = fields.flatMap(({ name, teks }) => (name === 'Tidak memuat' ? teks.split(', ') : []));
  return {
    cascade: {
      judul: null,
      perangkatDaerah: null,
      kabupaten: null,
      tahun: 2024,
      penandatangan: null,
      tujuan: lacking(boxOf(tujuan, 'T', 'Kepala'), without),
      sasaran: sasaran.map((one) => lackingBelow(sasaranOf(one), without)),
      ...(loose.length > 0 && { tanpaInduk: loose.map(looseKegiatan) }),
    },
    sumber: [{ lembar: SHEET, tata, top: 0, left: 0, bottom: 99, right: 9 }],
    tidakTerbaca: fields.flatMap(({ name, teks, row }) =>
      name === 'Tidak terbaca' ? [{ teks, ...at(row) }] : [],
    ),
    gambar: fields.flatMap(({ name, teks, row }) => (name === 'Dalam gambar' ? [{ teks, ...at(row) }] : [])),
    galat: fields.flatMap(({ teks, row }) => (isErrorText(teks) ? [{ teks, ...at(row) }] : [])),
    beda: [...differencesOf(sasaran)],
    dikenal: [],
    ditinggalkan: fields.flatMap(({ name, teks, row }) =>
      name === 'Versi lain' ? [{ versi: teks, dibaca: 'tahun 2024', lembar: [SHEET], lokasi: at(row) }] : [],
    ),
  };
}

const TATA: readonly Tata[] = ['ringkasan', 'datar', 'jabatan'];

/** 'Tanpa induk : Kegiatan X', sound but for its parent. */
function looseKegiatan({ teks, row }: Field): TanpaInduk {
  return { jenis: 'kegiatan', ...kegiatanOf(soundItem('kegiatan', row, teks), String(row), 'Kabid') };
}

/** A box of a layout that has no place for some fields: 'Tidak memuat : kinerja, pemilik'. */
function lacking<T extends Tujuan>(box: T, without: readonly string[]): T {
  return {
    ...box,
    ...(without.includes('kinerja') && { kinerja: null }),
    ...(without.includes('pemilik') && { pemilik: [] }),
  };
}

function lackingBelow(sasaran: Sasaran, without: readonly string[]): Sasaran {
  const program = sasaran.program.map((one) => ({
    ...lacking(one, without),
    kegiatan: one.kegiatan.map((kegiatan) => ({
      ...lacking(kegiatan, without),
      subKegiatan: kegiatan.subKegiatan.map((sub) => lacking(sub, without)),
    })),
  }));
  return { ...lacking(sasaran, without), program };
}

function at(row: number) {
  return { lembar: SHEET, row, col: 0 };
}

function textAt(teks: string, row: number): Text {
  return { teks, lokasi: [at(row)] };
}

function* allFields(item: Item): Generator<Field> {
  yield* item.fields;
  for (const child of item.children) yield* allFields(child);
}

const BIDANG: Readonly<Record<string, Difference['bidang']>> = {
  Nama: 'nama',
  Kinerja: 'kinerja',
  Indikator: 'indikator',
  DO: 'do',
  Pemilik: 'pemilik',
};

function* differencesOf(items: readonly Item[], above = ''): Generator<Difference> {
  for (const [i, item] of items.entries()) {
    const kode = above === '' ? item.heading.replace(/\D/g, '') : `${above}.${i + 1}`;
    for (const { name, teks, row, lain } of item.fields) {
      if (!lain) continue;
      const place = {
        lain: { ...at(row), lembar: lain.lembar },
        teksLain: lain.teks || null,
        lembarLain: lain.lembar,
      };
      yield { kode, bidang: BIDANG[name] ?? 'simpul', lokasi: at(row), teks: teks || null, ...place };
    }
    yield* differencesOf(item.children, kode);
  }
}

/** The texts of a field: those the outline tells (none for '-'), or the sound one. */
function told({ fields, row }: Item, name: string, sound: string): Text[] {
  const own = fields.filter((field) => field.name === name);
  if (own.length === 0) return [textAt(sound, row)];
  return own.flatMap((field) => (field.teks === '' ? [] : [textAt(field.teks, field.row)]));
}

function boxOf(item: Item, kode: string, owner: string) {
  const dos = item.fields
    .filter(({ name }) => name === 'DO')
    .map(({ teks, row }) => (teks ? textAt(teks, row) : null));
  return {
    kinerja: told(item, 'Kinerja', `Terwujudnya hasil ${kode}`)[0] ?? null,
    indikator: told(item, 'Indikator', `Jumlah hasil ${kode}`).map((text, i) => ({
      ...text,
      do: dos[i] ?? null,
    })),
    pemilik: told(item, 'Pemilik', owner).flatMap((text) =>
      text.teks.split('; ').map((teks) => ({ ...text, teks })),
    ),
    lokasi: [at(item.row)],
  };
}

/** What stands below a box: what the outline tells, or one sound child. */
function below(item: Item, level: Level, word: string): readonly Item[] {
  const none = item.fields.some(({ name, teks }) => name === word && teks === '');
  return item.children.length > 0 || none ? item.children : [soundItem(level, item.row)];
}

/** A named box below another; an outline that names no owner means the one above. */
function namedBox(item: Item, kode: string, word: string, owner: string) {
  return { nama: textAt(item.heading || `${word} ${kode}`, item.row), ...boxOf(item, kode, owner) };
}

function sasaranOf(item: Item): Sasaran {
  const nomor = Number(item.heading.replace(/\D/g, ''));
  const program = below(item, 'program', 'Program').map((child, i) => programOf(child, `${nomor}.${i + 1}`));
  return { nomor, ...boxOf(item, String(nomor), 'Kepala'), program };
}

function programOf(item: Item, kode: string) {
  const box = namedBox(item, kode, 'Program', 'Kabid');
  const owner = box.pemilik[0]?.teks ?? 'Kabid';
  const kegiatan = below(item, 'kegiatan', 'Kegiatan').map((child, i) =>
    kegiatanOf(child, `${kode}.${i + 1}`, owner),
  );
  return { ...box, indukIndikator: null, kegiatan };
}

function kegiatanOf(item: Item, kode: string, owner: string) {
  const box = namedBox(item, kode, 'Kegiatan', owner);
  const subKegiatan = below(item, 'subKegiatan', 'Sub Kegiatan').map((child, i) => ({
    ...namedBox(child, `${kode}.${i + 1}`, 'Sub Kegiatan', box.pemilik[0]?.teks ?? owner),
    proses: below(child, 'proses', 'Proses').map((one, j) => prosesOf(one, `${kode}.${i + 1}.${j + 1}`)),
  }));
  return { ...box, subKegiatan };
}

function prosesOf(item: Item, kode: string): Proses {
  return item.heading.startsWith('Individu') ? individuOf(item, kode) : timOf(item, kode);
}

function linesOf(item: Item, kode: string) {
  return {
    kinerja: told(item, 'Kinerja', `Tersusunnya bahan ${kode}`),
    indikator: told(item, 'Indikator', `Jumlah bahan ${kode}`),
    lokasi: [at(item.row)],
  };
}

function individuOf(item: Item, kode: string): Individu {
  const nama = textAt(item.heading.replace(/^Individu\s*/, ''), item.row);
  return { jenis: 'individu', nama, label: null, ...linesOf(item, kode) };
}

function timOf(item: Item, kode: string): Tim {
  const groups = (role: string) => item.children.filter(({ heading }) => heading.startsWith(role));
  const ketua = groups('Ketua')[0] ?? soundItem('kelompok', item.row, `Ketua : KETUA ${kode}`);
  const members = groups('Anggota');
  const anggota =
    members.length > 0 ? members : [soundItem('kelompok', item.row, `Anggota : ANGGOTA ${kode}`)];
  return {
    jenis: 'tim',
    nama: textAt(item.heading || `Tim ${kode}`, item.row),
    ketua: namesOf(ketua)[0] ? { ...linesOf(ketua, `${kode} a`), nama: namesOf(ketua)[0] ?? null } : null,
    anggota: anggota.flatMap((group, i) => {
      const nama = namesOf(group);
      return nama.length > 0 ? [{ ...linesOf(group, `${kode} b${i}`), nama }] : [];
    }),
    lokasi: [at(item.row)],
  };
}

/** The names behind 'Ketua :' or 'Anggota :', with the numbers before them; none for '-'. */
function namesOf({ heading, row }: Item): Anggota[] {
  const names = heading.replace(/^\S+ :\s*/, '');
  if (names === '-') return [];
  return names.split('; ').map((name) => {
    const [, nomor, teks = ''] = /^(?:(\d+)\) )?(.*)$/.exec(name) ?? [];
    return { ...textAt(teks, row), nomor: nomor === undefined ? null : Number(nomor) };
  });
}
