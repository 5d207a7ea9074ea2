import type { Anggota, Text } from '../../cascade/cascade';
import { foldSpace, placeOf } from '../../cascade/text';
import { numbered, type GridCell } from '../boxes/grid';
import { GUARD, isBlank } from '../words/labels';

/**
 * Several texts in one cell, separated by '; '. A ';' that belongs to a text is followed by the invisible
 * guard, so that reading does not split there.
 */
const within = (text: string) => text.replace(/;/g, `;${GUARD}`);
const split = (raw: string) =>
  raw.split(/;(?!\u2060)|\r\n|\r|\n/).filter((part) => !isBlank(foldSpace(part)));

/** Members with the number that stood before each name: '1) ANI; 2) BUDI'. */
export function joinMembers(members: readonly Anggota[]): string {
  return members
    .map(({ nomor, teks }) => (nomor === null ? '' : `${nomor}) `) + guarded(within(teks)))
    .join('; ');
}

/** A guard keeps what looks like a number or bullet from being taken off a name. */
function guarded(name: string): string {
  const nowhere = { lembar: '', row: 0, col: 0 };
  return numbered(nowhere, name).text === name && !/^[0-9]/.test(name) ? name : GUARD + name;
}

export function splitMembers(cell: GridCell): Anggota[] {
  return split(cell.raw).map((part) => {
    const { nomor, text } = numbered(cell, trimmed(part));
    return { teks: foldSpace(text), nomor, lokasi: [placeOf(cell)] };
  });
}

/** Owners; one whose own text holds a comma or ';' begins with the guard: it is one owner, whatever it holds. */
export function joinOwners(owners: readonly Text[]): string {
  return owners.map(({ teks }) => (/[,;]/.test(teks) ? GUARD : '') + within(teks)).join('; ');
}

/** Owners as they stand in a cell; `whole` ones are not to be split at a comma. */
export function splitOwnerCell(cell: GridCell): { readonly text: Text; readonly whole: boolean }[] {
  return split(cell.raw).map((part) => ({
    text: { teks: foldSpace(part), lokasi: [placeOf(cell)] },
    whole: trimmed(part).startsWith(GUARD),
  }));
}

// Not trim(): the guard must stay at the front.
const trimmed = (part: string) => part.replace(/^[\s\u200B\uFEFF]+|\s+$/g, '');
