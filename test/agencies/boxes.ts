import type {
  BoxData,
  IndikatorData,
  IndividuData,
  KelompokData,
  LinesData,
  ProsesData,
  TimData,
} from './cascade-data';
import {
  ink,
  broken,
  labelled,
  labelledNothing,
  spaced,
  throwFor,
  lettered,
  type Ink,
  type Item,
  type Pen,
  type Stack,
} from './pen';

/** The sections of a box: name, kinerja, indikator with DO, pemilik. */
export interface BoxSections {
  readonly nama: Stack;
  readonly kinerja: Stack;
  readonly indikator: Stack;
  readonly pemilik: Stack;
}

/** A numbered Sasaran or the Tujuan, whose first cell is a head word and no name; with one of its indikator or all. */
export function headBox(
  pen: Pen,
  kode: string,
  word: string,
  box: BoxData,
  indikator: number | null,
): BoxSections {
  const nama = [{ text: lettered(pen, word, `head ${kode}`), refs: [kode] }];
  return { ...stated(pen, kode, box, indikator), nama };
}

export function namedBox(pen: Pen, kode: string, box: BoxData & { nama: string | null }): BoxSections {
  const [first, ...rest] = broken(pen, { text: box.nama ?? '', ref: `${kode}/nama` });
  const nama = first ? [{ ...first, refs: [kode, ...first.refs] }, ...rest] : [];
  return { ...stated(pen, kode, box, null), nama };
}

function stated(pen: Pen, kode: string, box: BoxData, only: number | null): Omit<BoxSections, 'nama'> {
  const indikator = box.indikator
    .map((each, i) => ({ ...each, i }))
    .filter(({ i }) => only === null || i === only);
  return {
    kinerja: kinerjaStack(pen, kode, box.kinerja),
    indikator: indikatorStack(pen, kode, indikator),
    pemilik: pemilikStack(pen, kode, box.pemilik),
  };
}

function kinerjaStack(pen: Pen, kode: string, kinerja: string | null): Stack {
  const ref = `${kode}/kinerja`;
  return kinerja === null
    ? labelledNothing(pen, 'kinerja', ref)
    : labelled(pen, 'kinerja', [{ text: kinerja, ref }]);
}

function pemilikStack(pen: Pen, kode: string, pemilik: readonly string[]): Stack {
  const ref = `${kode}/pemilik`;
  if (pemilik.length === 0) return labelledNothing(pen, 'pemilik', ref);
  return labelled(pen, 'pemilik', [{ text: pemilik.join(', '), ref }]);
}

type Numbered = IndikatorData & { readonly i: number };

/** All texts and then their DO, or each DO below its text. */
export function indikatorStack(pen: Pen, kode: string, indikator: readonly Numbered[]): Stack {
  const [only] = indikator;
  if (!only || (indikator.length === 1 && only.teks === '')) {
    const below = only ? doStack(pen, kode, only, true) : [];
    return [...labelledNothing(pen, 'indikator', `${kode}/indikator/0`), ...below];
  }
  const texts = indikator.map(({ teks, i }) => ({ text: teks, ref: `${kode}/indikator/${i}` }));
  const dos = indikator.map((each) => doStack(pen, kode, each, indikator.length === 1));
  if (pen.habits.doOrder === 'textsFirst') return [...labelled(pen, 'indikator', texts), ...dos.flat()];
  const [first, ...rest] = texts;
  return [
    ...(first ? labelled(pen, 'indikator', [first]) : []),
    ...(dos[0] ?? []),
    ...rest.flatMap((text, i) => [...broken(pen, text), ...(dos[i + 1] ?? [])]),
  ];
}

/** A missing DO is no cell at all, or a dash where there is but one indikator that it could belong to. */
function doStack(pen: Pen, kode: string, indikator: Numbered, alone: boolean): Stack {
  const ref = `${kode}/do/${indikator.i}`;
  if (indikator.do !== null) return labelled(pen, 'do', [{ text: indikator.do, ref }]);
  return alone && pen.habits.dashedDo ? [{ text: 'DO : -', refs: [] }] : [];
}

/** The label of the matrix for an individual whom it does not name. */
export function prosesBox(pen: Pen, kode: string, proses: ProsesData, named: boolean): Stack {
  return proses.jenis === 'tim' ? timBox(pen, kode, proses, named) : individuBox(pen, kode, proses, named);
}

function individuBox(pen: Pen, kode: string, individu: IndividuData, named: boolean): Stack {
  const head: Ink = named
    ? { text: spaced(pen, individu.nama ?? '', `${kode}/nama`), refs: [kode, `${kode}/nama`] }
    : { text: individu.label ?? 'JFT/JFU', refs: [kode, `${kode}/label`] };
  return [head, ...linesStack(pen, kode, individu)];
}

function timBox(pen: Pen, kode: string, tim: TimData, named: boolean): Stack {
  const item = { text: tim.nama ?? '', ref: `${kode}/nama` };
  const [first, ...rest] = pen.habits.brokenTexts === 'lines' ? broken(pen, item) : [ink(pen, item)];
  const inner = Array.from({ length: pen.habits.innerRows }, () => null);
  return [
    ...(first ? [{ ...first, refs: [kode, ...first.refs] }, ...rest] : []),
    ...(tim.ketua ? ketuaStack(pen, kode, tim, named) : []),
    ...groupsOf(pen, kode, tim, named).flatMap((group) => [...inner, ...group]),
  ];
}

function ketuaStack(pen: Pen, kode: string, { ketua }: TimData, named: boolean): Stack {
  if (!ketua) return [];
  const ref = `${kode}/ketua`;
  const shown = named && ketua.nama !== null ? [{ text: ketua.nama, ref: `${ref}/nama` }] : [];
  return [...labelled(pen, 'ketua', shown), ...linesStack(pen, ref, ketua)];
}

/** The groups as the sheet shows them: a matrix without names may give all their lines in one list. */
function groupsOf(pen: Pen, kode: string, { anggota }: TimData, named: boolean): Stack[] {
  const { habits } = pen;
  if (anggota.length === 0) return [];
  if (!named && habits.matrixGroups === 'merged') {
    const merged = anggota.map((group, i) => ({ group, ref: `${kode}/anggota/${i}` }));
    return [[...labelled(pen, 'anggota', []), ...mergedLines(pen, merged)]];
  }
  let before = 0;
  return anggota.map((group, i) => {
    const start = habits.numbering === 'runOn' ? before : 0;
    before += group.nama.length;
    const items = named ? memberItems(pen, `${kode}/anggota/${i}`, group, start, anggota.length === 1) : [];
    return groupStack(pen, `${kode}/anggota/${i}`, group, items, anggota[i - 1]);
  });
}

function groupStack(
  pen: Pen,
  ref: string,
  group: KelompokData,
  members: readonly Item[],
  before: KelompokData | undefined,
): Stack {
  const unlabelled =
    members.length > 0 && !pen.habits.repeatAnggota && before !== undefined && canFollow(members, before);
  const head = unlabelled ? members.map((item) => ink(pen, item)) : labelled(pen, 'anggota', members, true);
  return [...head, ...linesStack(pen, ref, group)];
}

/** A group needs no 'Anggota tim' where its members are numbered, or the group before has as many indikator as kinerja. */
function canFollow(items: readonly Item[], before: KelompokData): boolean {
  const numbered = items.every(({ text }) => /^\(?\d/.test(text));
  return numbered || before.kinerja.length === before.indikator.length;
}

/** The only member of a team stands without number. */
function memberItems(pen: Pen, ref: string, { nama }: KelompokData, start: number, only: boolean): Item[] {
  const { numbers, numberGapIn } = pen.habits;
  const plain = numbers === 'none' || (nama.length === 1 && only);
  const tight = throwFor(pen, 'tight', ref).chance(0.1);
  const number = (i: number): string => String(start + i + (numberGapIn === ref && i > 0 ? 2 : 1));
  return nama.map((name, i) => ({
    text: plain ? name : `${numbers.replace('1', number(i))}${tight ? '' : ' '}${name}`,
    ref: `${ref}/nama/${i}`,
  }));
}

function linesStack(pen: Pen, ref: string, { kinerja, indikator }: LinesData): Stack {
  const gap = Array.from({ length: pen.habits.innerRows }, () => null);
  return [
    ...(kinerja.length > 0 ? labelled(pen, 'kinerja', items(`${ref}/kinerja`, kinerja), true) : []),
    ...(indikator.length > 0
      ? [...gap, ...labelled(pen, 'indikator', items(`${ref}/indikator`, indikator), true)]
      : []),
  ];
}

function mergedLines(pen: Pen, groups: readonly { group: KelompokData; ref: string }[]): Stack {
  const of = (field: 'kinerja' | 'indikator'): Item[] =>
    groups.flatMap(({ group, ref }) => items(`${ref}/${field}`, group[field]));
  const [kinerja, indikator] = [of('kinerja'), of('indikator')];
  return [
    ...(kinerja.length > 0 ? labelled(pen, 'kinerja', kinerja, true) : []),
    ...(indikator.length > 0 ? labelled(pen, 'indikator', indikator, true) : []),
  ];
}

function items(ref: string, texts: readonly string[]): Item[] {
  return texts.map((text, i) => ({ text, ref: `${ref}/${i}` }));
}
