import type {
  BoxData,
  CascadeData,
  IndikatorData,
  IndividuData,
  KegiatanData,
  KelompokData,
  LinesData,
  ProgramData,
  SasaranData,
  SubKegiatanData,
  TimData,
} from './cascade-data';
import { at, dice, type Dice } from './dice';
import {
  ASPECTS,
  KINDS,
  MONTHS,
  POSTS,
  RANKS,
  REGENCIES,
  SUPPORT,
  UNITS,
  personNames,
  type AgencyKind,
} from './words';

/** What is thrown once for a whole agency. */
interface Author {
  readonly d: Dice;
  readonly kind: AgencyKind;
  /** How its names begin: with the level's word, in capitals, after a nomenclature code, or without the word. */
  readonly naming: 'word' | 'capitals' | 'code' | 'bare';
  readonly people: readonly string[];
  readonly topic: () => string;
  readonly code: () => string;
}

/** A sound cascade of an invented agency: nothing is missing that a kesalahan could speak of. */
export function agency(seed: number): CascadeData {
  const d = dice('agency', seed);
  const kind = d.pick(KINDS);
  const kabupaten = d.pick(REGENCIES);
  const tahun = 2022 + d.int(6);
  const author = newAuthor(d, kind);
  const sasaran = Array.from({ length: d.pick([1, 2, 2, 3]) }, (_, i) => newSasaran(author, i + 1));
  return {
    judul: `${d.pick(['CASCADING', 'CASCADING KINERJA'])} ${kind.name} KABUPATEN ${kabupaten} TAHUN ${tahun}`,
    perangkatDaerah: kind.name,
    kabupaten,
    tahun,
    penandatangan: signer(author, kabupaten, tahun),
    tujuan: newBox(author, [kind.head], 'outcome', d.chance(0.3) ? 2 : 1),
    sasaran,
  };
}

function newAuthor(d: Dice, kind: AgencyKind): Author {
  const topics = d.shuffle(ASPECTS.flatMap((aspect) => kind.topics.map((topic) => topic + aspect)));
  let topicsUsed = 0;
  let codesUsed = 0;
  return {
    d,
    kind,
    naming: d.pick(['word', 'word', 'capitals', 'code', 'bare']),
    people: d.shuffle(personNames()).slice(0, 30),
    topic: () => at(topics, topicsUsed++ % topics.length),
    code: () => `1.0${1 + d.int(7)}.02.2.${String(++codesUsed).padStart(2, '0')}`,
  };
}

function signer({ d, kind, people }: Author, kabupaten: string, tahun: number) {
  const rank = d.pick(RANKS);
  return {
    tempat: capitalised(kabupaten),
    tanggal: `${1 + d.int(28)} ${d.pick(MONTHS)} ${tahun}`,
    jabatan: `${d.chance(0.1) ? 'Plt. ' : ''}${kind.post ?? `KEPALA ${kind.name}`} KABUPATEN ${kabupaten}`,
    nama: at(people, 0),
    pangkat: rank,
    nip: `19${70 + d.int(20)}0101 199${d.int(10)}03 1 00${1 + d.int(9)}`,
  };
}

function newSasaran(author: Author, nomor: number): SasaranData {
  const { d, kind } = author;
  const box = newBox(author, [kind.head], 'outcome', d.chance(0.3) ? 2 + d.int(2) : 1);
  const several = box.indikator.length > 1;
  const program = box.indikator.flatMap(({ teks }) =>
    Array.from({ length: several ? 1 : 1 + d.int(2) }, () => newProgram(author, several ? teks : null)),
  );
  return { nomor, ...box, program };
}

function newProgram(author: Author, indukIndikator: string | null): ProgramData {
  const { d, kind } = author;
  const owner = [d.pick([...kind.middle, kind.second])];
  const box = newBox(author, owner, 'percentage', d.chance(0.2) ? 2 : 1);
  const kegiatan = Array.from({ length: d.pick([1, 1, 2]) }, () => newKegiatan(author, owner));
  const nama = named(author, 'Program', d.pick([...kind.programs, SUPPORT]));
  const meanOf = kegiatan.map((k) => withoutCode(k.nama ?? ''));
  const first = at(box.indikator, 0);
  if (author.naming !== 'bare' && new Set(meanOf).size === meanOf.length && d.chance(0.3)) {
    first.do = `${d.pick(['Rerata capaian', 'Rerata persentase capaian'])} ${enumerated(meanOf)}`;
  }
  return { nama, indukIndikator, ...box, kegiatan };
}

function newKegiatan(author: Author, owner: readonly string[]): KegiatanData {
  const { d } = author;
  const topic = author.topic();
  const box = newBox(author, owner, 'count', d.chance(0.1) ? 2 : 1, topic);
  const subKegiatan = Array.from({ length: d.pick([1, 1, 2, 3]) }, () =>
    newSubKegiatan(author, at(owner, 0)),
  );
  return { nama: named(author, 'Kegiatan', capitalised(topic)), ...box, subKegiatan };
}

function newSubKegiatan(author: Author, above: string): SubKegiatanData {
  const { d, kind } = author;
  const topic = author.topic();
  const owner = d.pick([above, ...kind.lower, ...kind.lower]);
  const together = !owner.includes(',') && d.chance(0.15);
  const box = newBox(
    author,
    together ? [owner, 'Ketua Tim'] : [owner],
    'count',
    d.chance(0.1) ? 2 : 1,
    topic,
  );
  const kinds = d.pick([
    ['tim'],
    ['tim'],
    ['individu'],
    ['tim', 'tim'],
    ['tim', 'individu'],
    ['individu', 'individu'],
  ]);
  const proses = kinds.map((jenis) => (jenis === 'tim' ? newTeam(author) : newIndividual(author)));
  return { nama: named(author, 'Sub Kegiatan', capitalised(topic)), ...box, proses };
}

/** A box; with several indikator only its percentages have a DO, which DOMAIN section 2 lets every drawing show. */
function newBox(
  { d, topic }: Author,
  pemilik: readonly string[],
  level: 'outcome' | 'percentage' | 'count',
  count: number,
  about = topic(),
): BoxData {
  const verb =
    level === 'count' ? ['Terlaksananya', 'Tersedianya', 'Terkelolanya'] : ['Meningkatnya', 'Terwujudnya'];
  const indikator = Array.from({ length: count }, (_, i) =>
    newIndikator(d, i === 0 ? about : topic(), i === 0 ? level : d.pick(['percentage', 'count']), count > 1),
  );
  return { kinerja: `${d.pick(verb)} ${about}`, indikator, pemilik: [...pemilik] };
}

function newIndikator(
  d: Dice,
  about: string,
  level: 'outcome' | 'percentage' | 'count',
  several: boolean,
): IndikatorData {
  if (level === 'count') return { teks: `Jumlah ${d.pick(UNITS)} ${about}`, do: null };
  if (level === 'outcome' && !several && d.chance(0.5)) {
    return {
      teks: `${d.pick(['Nilai', 'Indeks'])} ${about}`,
      do: d.pick([
        'hasil evaluasi Inspektorat Kabupaten',
        'hasil dari survei kepuasan masyarakat',
        'hasil evaluasi dari BKN',
      ]),
    };
  }
  const missing = !several && d.chance(0.1);
  return { teks: `Persentase ${about} yang tercapai`, do: missing ? null : ratio(d, about) };
}

/** A DO that divides, in the words agencies use for it. */
function ratio(d: Dice, about: string): string {
  const noun = d.pick(UNITS);
  const by = d.pick(['dibagi', 'dibandingkan dengan', 'dibagi', '/']);
  const times = d.pick(['dikali 100', 'x 100%', 'dikalikan 100 persen', 'dikali seratus']);
  const whole = d.pick(['seluruh', 'yang diajukan', 'yang direncanakan']);
  const tail = d.chance(0.2) ? ' (kumulatif dari tahun sebelumnya)' : '';
  return `jumlah ${noun} ${about.replace(':', ',')} yang tercapai ${by} jumlah ${noun} ${whole} ${times}${tail}`;
}

function newTeam(author: Author): TimData {
  const { d, people } = author;
  const [leader = '', ...others] = d.shuffle(people);
  const nama = `${d.pick(['Tim', 'Tim', 'Tim', 'Tim Kerja', 'Kelompok Kerja', 'Satgas'])} ${capitalised(author.topic())}`;
  const groups = d.pick([1, 1, 2, 3]);
  const anggota = Array.from({ length: groups }, (_, i) =>
    newGroup(author, others.slice(i * 6, i * 6 + 1 + d.int(5))),
  );
  const ketua = { nama: d.chance(0.1) ? 'Ka UPT' : leader, ...newLines(author, false) };
  return { jenis: 'tim', nama, ketua, anggota };
}

function newGroup(author: Author, nama: string[]): KelompokData {
  const { d } = author;
  const post = d.pick(POSTS);
  const names = d.chance(0.15) && post !== 'Ka UPT' ? [...nama.slice(1), post] : nama;
  return { nama: names, ...newLines(author, d.chance(0.1)) };
}

function newIndividual(author: Author): IndividuData {
  const { d, people } = author;
  return {
    jenis: 'individu',
    nama: d.chance(0.1) ? 'Bendahara Pengeluaran' : d.pick(people),
    label: d.pick(['JFT/JFU', 'JFU', 'JFT/JFU', 'JPU']),
    ...newLines(author, false),
  };
}

/** Kinerja and as many indikator, or none where a group is measured by nothing. */
function newLines({ d, topic }: Author, unmeasured: boolean): LinesData {
  const topics = Array.from({ length: d.pick([1, 2, 2, 3]) }, () => topic());
  const verbs = ['Terlaksananya', 'Tersusunnya laporan', 'Tersedianya data', 'Kegiatan rapat'];
  return {
    kinerja: topics.map((about) => `${d.pick(verbs)} ${about}`),
    indikator: unmeasured ? [] : topics.map((about) => `Jumlah ${d.pick(UNITS)} ${about}`),
  };
}

function named({ naming, code }: Author, word: string, name: string): string {
  switch (naming) {
    case 'word':
      return `${word} ${name}`;
    case 'capitals':
      return `${word} ${name}`.toUpperCase();
    case 'code':
      return `${code()} ${word} ${name}`;
    case 'bare':
      return name;
  }
}

export function withoutCode(name: string): string {
  return name.replace(/^[\d.]+ /, '');
}

/** 'A', 'A dan B', 'A, B dan C'. */
function enumerated(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} dan ${at(names, names.length - 1)}`;
}

/** 'Pelayanan Kesehatan dan Gizi': names as they are printed. */
function capitalised(text: string): string {
  return text
    .replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(
      /(^|[\s(/-])(?!(?:dan|di|dari|tingkat)\b)(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
