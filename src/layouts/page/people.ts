import type { Individu, Ketua, Proses, Text, Tim, Tujuan } from '../../cascade/cascade';
import { splitOwners } from '../../cascade/owners';
import { GUARD } from '../words/labels';
import { isExecutorLabel } from '../words/persons';
import { guard } from '../words/guard';
import type { StackLine } from './tree';

const nama = (text: string): StackLine => ({ text, look: 'nama' });
const kelompok = (text: string): StackLine => ({ text, look: 'kelompok' });
const bagian = (text: string): StackLine => ({ text, look: 'bagian' });
const teks = ({ teks: text }: Text): StackLine => ({ text: guard(text), look: 'teks' });

/**
 * The lines of a team or individual as its box shows them.
 * @param named with the names of leaders and members; else an individual is its label, if it has one
 */
export function stackOf(proses: Proses, named: boolean): StackLine[] {
  return proses.jenis === 'tim' ? teamStack(proses, named) : personStack(proses, named);
}

function teamStack(tim: Tim, named: boolean): StackLine[] {
  const leader = named ? guard(tim.ketua?.nama?.teks ?? '') : '';
  return [
    ...(tim.nama ? [nama(guard(tim.nama.teks))] : []),
    kelompok(`Ketua Tim : ${leader}`.trim()),
    ...(tim.ketua ? lines(tim.ketua) : []),
    ...tim.anggota.flatMap((group) => [
      kelompok('Anggota Tim :'),
      ...(named ? group.nama.map(memberLine) : []),
      ...lines(group),
    ]),
  ];
}

function memberLine({
  nomor,
  teks: text,
}: {
  readonly nomor: number | null;
  readonly teks: string;
}): StackLine {
  return { text: nomor === null ? guard(text) : `${nomor}) ${guard(text)}`, look: 'teks' };
}

/** The labels stand even above nothing: without them the name alone would be no individual. */
function personStack(person: Individu, named: boolean): StackLine[] {
  const [first, second] = named ? [person.nama, person.label] : [person.label, person.nama];
  const shown = first ?? second;
  const text = shown === person.nama ? guardName(shown?.teks ?? '') : guard(shown?.teks ?? '');
  return [...(shown ? [nama(text)] : []), ...labelled(person)];
}

/** A person called like a label ('JF') stays a person. */
function guardName(name: string): string {
  const [head = ''] = name.split(':');
  const guarded = guard(name);
  return isExecutorLabel(head) && !guarded.startsWith(GUARD) ? GUARD + guarded : guarded;
}

const lines = (own: Pick<Ketua, 'kinerja' | 'indikator'>): StackLine[] =>
  own.kinerja.length + own.indikator.length > 0 ? labelled(own) : [];

function labelled({ kinerja, indikator }: Pick<Ketua, 'kinerja' | 'indikator'>): StackLine[] {
  return [bagian('Kinerja :'), ...kinerja.map(teks), bagian('Indikator :'), ...indikator.map(teks)];
}

/** Owners as a box shows them: in one line where their role words tell them apart again, else a line each. */
export function ownerLines({ pemilik }: Tujuan): string[] {
  const each = pemilik.map((owner) => owner.teks);
  const together = each.join(', ');
  const again = splitOwners([{ teks: together, lokasi: [] }], new Map()).map((owner) => owner.teks);
  const same = again.length === each.length && again.every((owner, i) => owner === each[i]);
  return same ? [together] : each;
}
