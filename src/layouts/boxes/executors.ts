import type { Anggota, Individu, Place, Proses, Text } from '../../cascade/cascade';
import { beginsLikeIndikator, joinText, placeOf, textAt } from '../../cascade/text';
import { cellLines, numbered, type GridCell, type Line } from './grid';
import { GUARD } from '../words/labels';
import { isExecutorLabel } from '../words/persons';

/** Kinerja and indikator of a leader, a group of members or an individual, while being read. */
export interface Block {
  lokasi: Place | null;
  readonly nama: Anggota[];
  readonly kinerja: Line[];
  readonly indikator: Line[];
}

export interface Team {
  readonly jenis: 'tim';
  nama: Text | null;
  ketua: Block | null;
  readonly anggota: Block[];
}

export interface Person {
  readonly jenis: 'individu';
  nama: Text | null;
  label: Text | null;
  readonly block: Block;
}

export const newTeam = (): Team => ({ jenis: 'tim', nama: null, ketua: null, anggota: [] });
export const newBlock = (cell: Place): Block => ({ lokasi: cell, nama: [], kinerja: [], indikator: [] });
export const newPerson = (): Person => ({
  jenis: 'individu',
  nama: null,
  label: null,
  block: { lokasi: null, nama: [], kinerja: [], indikator: [] },
});
export const isEmpty = (block: Block) =>
  block.nama.length + block.kinerja.length + block.indikator.length === 0;

/** Takes the lines off the end of an indikator list that must be names: more than kinerja, and no indikator. */
export function takeNames(block: Block): Line[] {
  let from = block.indikator.length;
  while (from > block.kinerja.length && !beginsLikeIndikator(block.indikator[from - 1]?.text ?? '')) from--;
  return block.indikator.splice(from);
}

/** 'JFT/JFU', a name, 'JFU : NAMA', or both on lines of one cell. */
export function nameExecutor(person: Person, cell: GridCell): void {
  for (const text of cellLines(cell.raw)) {
    const line = numbered(cell, text).text;
    const [, before = '', after = ''] = /^([^:]+?)\s*:\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith(GUARD)) person.nama = joinText(person.nama, textAt(cell, line));
    else if (isExecutorLabel(line)) person.label ??= textAt(cell, line);
    else if (isExecutorLabel(before)) {
      person.label ??= textAt(cell, before);
      person.nama = joinText(person.nama, textAt(cell, after));
    } else person.nama = joinText(person.nama, textAt(cell, line));
  }
}

const texts = (lines: readonly Line[]) => lines.map((line) => textAt(line, line.text));

export function finishTeam({ nama, ketua, anggota }: Team, first: Place): Proses {
  const [leader] = ketua?.nama ?? [];
  return {
    jenis: 'tim',
    nama,
    ketua:
      ketua && !isEmpty(ketua)
        ? {
            nama: leader ? { teks: leader.teks, lokasi: leader.lokasi } : null,
            kinerja: texts(ketua.kinerja),
            indikator: texts(ketua.indikator),
            lokasi: [placeOf(ketua.lokasi ?? first)],
          }
        : null,
    anggota: anggota
      .filter((group) => !isEmpty(group))
      .map((group) => ({
        nama: group.nama,
        kinerja: texts(group.kinerja),
        indikator: texts(group.indikator),
        lokasi: [placeOf(group.lokasi ?? first)],
      })),
    lokasi: [placeOf(first)],
  };
}

export function finishPerson({ nama, label, block }: Person, first: Place): Individu {
  const { kinerja, indikator } = block;
  return {
    jenis: 'individu',
    nama,
    label,
    kinerja: texts(kinerja),
    indikator: texts(indikator),
    lokasi: [placeOf(first)],
  };
}
