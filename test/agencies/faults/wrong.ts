import {
  boxesOf,
  linesOf,
  prosesOf,
  type BoxVisitData,
  type CascadeData,
  type LinesData,
} from '../cascade-data';
import { at, type Dice } from '../dice';
import { atNode, atText, either, inBlock, namesPeople, pickOne, type Fault, type Spoil } from './fault';

/** Spoils the texts of one box. */
function boxFault(
  aturan: string,
  spoil: (visit: BoxVisitData, cascade: CascadeData) => Fault['at'] | null,
  fits: (visit: BoxVisitData) => boolean,
): Spoil {
  return (sound, _, d) => {
    const cascade = structuredClone(sound);
    const visit = pickOne(d, boxesOf(cascade), fits);
    const found = visit && spoil(visit, cascade);
    return visit && found ? { aturan, kode: visit.kode, cascade, habits: {}, at: found } : null;
  };
}

/** A program with one indikator, a percentage with its DO. */
const measured = ({ level, box }: BoxVisitData): boolean =>
  level === 'program' &&
  box.indikator.length === 1 &&
  box.indikator.every((each) => each.teks.startsWith('Persentase') && each.do !== null);

function withDo(aturan: string, text: string | null): Spoil {
  return boxFault(
    aturan,
    ({ box, kode }) => {
      at(box.indikator, 0).do = text;
      return either(atNode(kode), atText(`${kode}/indikator/0`, `${kode}/do/0`));
    },
    measured,
  );
}

/** Two kegiatan of one name, and a DO that names it. */
const twoOfAName: Spoil = boxFault(
  'do-rujukan-tidak-ditemukan',
  ({ level, box, kode }) => {
    if (level !== 'program') return null;
    for (const each of box.kegiatan) each.nama = 'Kegiatan Pembinaan Bersama';
    at(box.indikator, 0).do = 'Rerata capaian Kegiatan Pembinaan Bersama';
    return either(atNode(kode), atText(`${kode}/indikator/0`, `${kode}/do/0`));
  },
  (visit) => measured(visit) && visit.children > 1,
);

const repeatsKinerja: Spoil = boxFault(
  'indikator-mengulang-kinerja',
  ({ box, kode }) => {
    at(box.indikator, 0).teks = box.kinerja ?? '';
    return either(atNode(kode), atText(`${kode}/indikator/0`));
  },
  ({ level, box }) => (level === 'kegiatan' || level === 'subKegiatan') && box.indikator.length === 1,
);

/** 'Jumlah llaporan …': a doubled first letter in a word that stands elsewhere. */
const slip: Spoil = boxFault(
  'ejaan',
  ({ box, kode }) => {
    const indikator = at(box.indikator, 0);
    indikator.teks = indikator.teks.replace(/^Jumlah (.)/, 'Jumlah $1$1');
    return atText(`${kode}/indikator/0`);
  },
  ({ box }) =>
    box.indikator.length === 1 && /^Jumlah (dokumen|laporan|kegiatan)/.test(at(box.indikator, 0).teks),
);

/** The owner of one box with a letter less, where the right one stands at least three times. */
const mistypedOwner: Spoil = (sound, _, d) => {
  const cascade = structuredClone(sound);
  const visits = boxesOf(cascade);
  const owners = visits.filter(({ box }) => box.pemilik.length === 1).map(({ box }) => at(box.pemilik, 0));
  const often = owners.filter((owner) => owners.filter((other) => other === owner).length > 3);
  const visit = pickOne(d, visits, ({ box, level }) => {
    const [owner = ''] = box.pemilik;
    return (
      level === 'subKegiatan' && box.pemilik.length === 1 && often.includes(owner) && /\p{L}{6}$/u.test(owner)
    );
  });
  if (!visit) return null;
  const { box, kode } = visit;
  box.pemilik = [at(box.pemilik, 0).replace(/.(.)$/u, '$1')];
  return { aturan: 'pemilik-mirip', kode, cascade, habits: {}, at: atText(`${kode}/pemilik`) };
};

const ownerAbove: Spoil = (sound, _, d) => {
  const cascade = structuredClone(sound);
  const head = cascade.tujuan?.pemilik[0] ?? '';
  if (head.startsWith('Sekretaris')) return null;
  const visit = pickOne(
    d,
    boxesOf(cascade),
    ({ level, above }) => level === 'subKegiatan' && /^(Kabid|Kabag|Irban|Sekretaris)/.test(above[0] ?? ''),
  );
  if (!visit) return null;
  visit.box.pemilik = [head];
  const { kode } = visit;
  return {
    aturan: 'pemilik-di-atas-induk',
    kode,
    cascade,
    habits: {},
    at: either(atNode(kode), atText(`${kode}/pemilik`)),
  };
};

/** Spoils the lines of a leader, group or individual; the groups of a team stay apart. */
function linesFault(
  aturan: string,
  fits: (lines: LinesData, cascade: CascadeData) => boolean,
  spoil: (lines: LinesData, d: Dice) => void,
): Spoil {
  return (sound, _, d) => {
    const cascade = structuredClone(sound);
    const all = prosesOf(cascade).flatMap(({ kode, proses }) =>
      linesOf(kode, proses).map(({ lines }) => ({ kode, lines })),
    );
    const target = pickOne(d, all, ({ lines }) => fits(lines, cascade));
    if (!target) return null;
    spoil(target.lines, d);
    const habits = { matrixGroups: 'apart', repeatAnggota: true } as const;
    return { aturan, kode: target.kode, cascade, habits, at: inBlock(target.kode) };
  };
}

const balanced = ({ kinerja, indikator }: LinesData): boolean =>
  kinerja.length > 1 && kinerja.length === indikator.length;

/** How often a text is the kinerja of anything. */
function frequency(text: string, cascade: CascadeData): number {
  const boxes = boxesOf(cascade).map(({ box }) => box.kinerja);
  const lines = prosesOf(cascade).flatMap(({ kode, proses }) =>
    linesOf(kode, proses).flatMap((each) => each.lines.kinerja),
  );
  return [...boxes, ...lines].filter((other) => other?.toLowerCase() === text.toLowerCase()).length;
}

const leaderAmongMembers: Spoil = (sound, habits, d) => {
  if (!namesPeople(habits)) return null;
  const cascade = structuredClone(sound);
  const target = pickOne(
    d,
    prosesOf(cascade),
    ({ proses }) => proses.jenis === 'tim' && proses.anggota.length > 0,
  );
  if (target?.proses.jenis !== 'tim') return null;
  d.pick(target.proses.anggota).nama.push(target.proses.ketua?.nama ?? '');
  const { kode } = target;
  return { aturan: 'ketua-juga-anggota', kode, cascade, habits: {}, at: inBlock(kode) };
};

const numberGap: Spoil = (sound, habits, d) => {
  if (!namesPeople(habits)) return null;
  const groups = prosesOf(sound).flatMap(({ kode, proses }) =>
    proses.jenis === 'tim'
      ? proses.anggota.map(({ nama }, i) => ({ kode, nama, ref: `${kode}/anggota/${i}` }))
      : [],
  );
  const group = pickOne(d, groups, ({ nama }) => nama.length > 1);
  if (!group) return null;
  return {
    aturan: 'nomor-anggota-tidak-urut',
    kode: group.kode,
    cascade: sound,
    habits: { numbers: habits.numbers === 'none' ? '1)' : habits.numbers, numbering: 'restart' },
    spoilt: { numberGapIn: group.ref },
    at: inBlock(group.kode),
  };
};

/** A member of one team once more in another, without the last full stop of his degree. */
const otherSpelling: Spoil = (sound, habits, d) => {
  if (!namesPeople(habits)) return null;
  const cascade = structuredClone(sound);
  const teams = prosesOf(cascade).flatMap(({ kode, proses }) =>
    proses.jenis === 'tim' ? [{ kode, tim: proses }] : [],
  );
  const members = teams.flatMap(({ kode, tim }) =>
    tim.anggota.flatMap(({ nama }) => nama.map((name) => ({ kode, name }))),
  );
  const member = pickOne(d, members, ({ name }) => /, .*\.$/.test(name));
  const other =
    member && pickOne(d, teams, ({ kode, tim }) => kode !== member.kode && tim.anggota.length > 0);
  if (!member || !other) return null;
  at(other.tim.anggota, 0).nama.push(member.name.slice(0, -1));
  return { aturan: 'nama-mirip', kode: null, cascade, habits: {}, at: () => true };
};

/** Things that are there and should not be. */
export const WRONG: Readonly<Record<string, Spoil>> = {
  'a percentage without DO': withDo('persentase-tanpa-do', null),
  'a DO that nobody can compute': withDo('do-tidak-terbaca', 'ditetapkan bersama pimpinan setiap tahun'),
  'a mean of a kegiatan that is not there': withDo(
    'do-rujukan-tidak-ditemukan',
    'Rerata capaian Kegiatan Pembinaan yang Tidak Pernah Ada',
  ),
  'a mean of two kegiatan of one name': twoOfAName,
  'an indikator that says the kinerja again': repeatsKinerja,
  'a doubled letter': slip,
  'an owner with a letter less': mistypedOwner,
  'an owner above the one above': ownerAbove,
  'an indikator less than kinerja': linesFault('jumlah-indikator-berbeda', balanced, ({ indikator }) =>
    indikator.pop(),
  ),
  'a kinerja less than indikator': linesFault('jumlah-indikator-berbeda', balanced, ({ kinerja }) =>
    kinerja.pop(),
  ),
  'the same kinerja twice in a list': linesFault(
    'kinerja-berulang',
    (lines, cascade) =>
      balanced(lines) && lines.kinerja.slice(0, 2).every((text) => frequency(text, cascade) === 1),
    ({ kinerja }) => (kinerja[1] = at(kinerja, 0)),
  ),
  'a leader among his members': leaderAmongMembers,
  'a number left out': numberGap,
  'a name in another spelling': otherSpelling,
};
