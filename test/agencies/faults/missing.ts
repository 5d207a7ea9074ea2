import {
  boxesOf,
  prosesOf,
  subKegiatanOf,
  type BoxLevel,
  type BoxVisitData,
  type CascadeData,
  type TimData,
} from '../cascade-data';
import type { Dice } from '../dice';
import type { Habits } from '../habits';
import { atNode, either, inBlock, namesPeople, pickOne, type Fault, type Spoil } from './fault';

/** Something is missing at a box: the finding leads to its first cell. */
function blank(
  aturan: string,
  level: BoxLevel,
  empty: (box: BoxVisitData) => void,
  fits: (box: BoxVisitData) => boolean = () => true,
): Spoil {
  return (sound, habits, d) => {
    if (level === 'tujuan' && !habits.layouts.some((layout) => layout !== 'matriks')) return null;
    const cascade = structuredClone(sound);
    const visit = pickOne(d, boxesOf(cascade), (each) => each.level === level && fits(each));
    if (!visit) return null;
    empty(visit);
    return { aturan, kode: visit.kode, cascade, habits: labelsStay(habits, cascade), at: atNode(visit.kode) };
  };
}

/** A box of a matrix that has neither its level's word nor a label would be no box. */
function labelsStay({ missing }: Habits, cascade: CascadeData): Partial<Habits> {
  const worded = boxesOf(cascade).every(
    ({ box }) => !('nama' in box) || /^([\d.]+ )?(program|(sub )?kegiatan)/i.test(box.nama ?? ''),
  );
  return missing === 'nothing' && !worded ? { missing: 'label' } : {};
}

const noKinerja = ({ box }: BoxVisitData): void => void (box.kinerja = null);
const noIndikator = ({ box }: BoxVisitData): void => void (box.indikator = []);
const noPemilik = ({ box }: BoxVisitData): void => void (box.pemilik = []);
const onlyOneIndikator = ({ box }: BoxVisitData): boolean => box.indikator.length === 1;

/** The text is gone, its DO still stands. */
const onlyDo: Spoil = blank(
  'indikator-kosong',
  'program',
  ({ box }) => box.indikator.forEach((each) => (each.teks = '')),
  ({ box }) => box.indikator.length === 1 && box.indikator.every((each) => each.do !== null),
);

/** A Sasaran, program or kegiatan with nothing below it. */
function childless(level: 'sasaran' | 'program' | 'kegiatan'): Spoil {
  return (sound, _, d) => {
    const cascade = structuredClone(sound);
    const visit = pickOne(d, boxesOf(cascade), (each) => each.level === level && !namesChildren(each));
    if (!visit) return null;
    if (visit.level === 'sasaran') visit.box.program = [];
    if (visit.level === 'program') visit.box.kegiatan = [];
    if (visit.level === 'kegiatan') visit.box.subKegiatan = [];
    return { aturan: 'induk-tanpa-anak', kode: visit.kode, cascade, habits: {}, at: atNode(visit.kode) };
  };
}

/** A DO that names the kegiatan below would be a fault of its own without them. */
function namesChildren({ box }: BoxVisitData): boolean {
  return box.indikator.some((each) => each.do?.startsWith('Rerata') ?? false);
}

const noTeam: Spoil = (sound, habits, d) => {
  const cascade = structuredClone(sound);
  const target = pickOne(d, subKegiatanOf(cascade));
  if (!target) return null;
  target.sub.proses = [];
  const { kode } = target;
  return {
    aturan: 'sub-kegiatan-tanpa-tim',
    kode,
    cascade,
    habits: labelsStay(habits, cascade),
    at: atNode(kode),
  };
};

/** A team without its leader's name, or without leader and his work. */
function noLeader(whole: boolean): Spoil {
  return (sound, habits, d) => {
    if (!namesPeople(habits)) return null;
    return team(sound, d, 'tim-tanpa-ketua', (tim) => {
      if (whole) tim.ketua = null;
      else if (tim.ketua) tim.ketua.nama = null;
    });
  };
}

const noMembers: Spoil = (sound, _, d) =>
  team(sound, d, 'tim-tanpa-anggota', (tim) => void (tim.anggota = []));

function team(sound: CascadeData, d: Dice, aturan: string, spoil: (tim: TimData) => void): Fault | null {
  const cascade = structuredClone(sound);
  const target = pickOne(d, prosesOf(cascade), ({ proses }) => proses.jenis === 'tim');
  if (target?.proses.jenis !== 'tim') return null;
  spoil(target.proses);
  const { kode } = target;
  return { aturan, kode, cascade, habits: {}, at: either(atNode(kode), inBlock(kode)) };
}

/** Things that are not there. */
export const MISSING: Readonly<Record<string, Spoil>> = {
  'a Sub Kegiatan without indikator': blank('sub-kegiatan-tanpa-indikator', 'subKegiatan', noIndikator),
  'a Sub Kegiatan without owner': blank('sub-kegiatan-tanpa-pemilik', 'subKegiatan', noPemilik),
  'a Sub Kegiatan without team': noTeam,
  'a Sub Kegiatan without kinerja': blank('kinerja-sub-kegiatan-kosong', 'subKegiatan', noKinerja),
  'the Tujuan without kinerja': blank('kinerja-kosong', 'tujuan', noKinerja),
  'the Tujuan without indikator': blank('indikator-kosong', 'tujuan', noIndikator),
  'the Tujuan without owner': blank('pemilik-kosong', 'tujuan', noPemilik),
  'a Sasaran without kinerja': blank('kinerja-kosong', 'sasaran', noKinerja),
  'a Sasaran without indikator': blank('indikator-kosong', 'sasaran', noIndikator, onlyOneIndikator),
  'a Sasaran without owner': blank('pemilik-kosong', 'sasaran', noPemilik),
  'a program without kinerja': blank('kinerja-kosong', 'program', noKinerja),
  'a program without indikator': blank('indikator-kosong', 'program', noIndikator),
  'a program with a DO but no indikator': onlyDo,
  'a program without owner': blank('pemilik-kosong', 'program', noPemilik),
  'a kegiatan without kinerja': blank('kinerja-kosong', 'kegiatan', noKinerja),
  'a kegiatan without indikator': blank('indikator-kosong', 'kegiatan', noIndikator),
  'a kegiatan without owner': blank('pemilik-kosong', 'kegiatan', noPemilik),
  'a Sasaran without program': childless('sasaran'),
  'a program without kegiatan': childless('program'),
  'a kegiatan without sub kegiatan': childless('kegiatan'),
  'a team whose leader has no name': noLeader(false),
  'a team without leader': noLeader(true),
  'a team without members': noMembers,
};
