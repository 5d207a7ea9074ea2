import type { Cascade, Place } from '../../src/cascade/cascade';
import { cellName } from '../../src/workbook/address';
import type { CascadeData } from './cascade-data';
import type { Drawn } from './draw';
import { sheetsAgree } from './expected';
import type { Habits } from './habits';
import { placesOf } from './told';

/** Nodes, teams and indikator know all their sheets; other texts may know fewer. */
const WHOLE = /^[\dT.]+(\/indikator\/\d+)?$/;

/**
 * What a reading says of places that is not so: at most one cell of each sheet it stands in,
 * first of the tree where it stands there. Lines of groups that a sheet merges have no places to compare.
 */
export function misplaced(read: Cascade, drawn: Drawn, cascade: CascadeData, habits: Habits): string[] {
  const tree = drawn.shown.find(({ tata }) => tata === 'pohon')?.lembar;
  const merged = (!habits.matrixNames && habits.matrixGroups === 'merged') || !sheetsAgree(cascade, habits);
  return [...placesOf(read)].flatMap(([ref, places]) => {
    if (merged && ref.includes('/anggota/')) return [];
    const drawnAt = drawn.places.get(ref) ?? [];
    const faults = [
      ...places
        .filter((place) => !drawnAt.some((at) => same(at, place)))
        .map((place) => `not at ${shown(place)}`),
      ...(sheets(places).length === places.length ? [] : ['twice in a sheet']),
      ...(WHOLE.test(ref) ? sheets(drawnAt) : [])
        .filter((name) => !sheets(places).includes(name))
        .map((name) => `not found in ${name}`),
      ...(sheets(drawnAt).includes(tree ?? '') && places[0]?.lembar !== tree
        ? ['not taken from the tree']
        : []),
    ];
    return faults.map((fault) => `${ref}: ${fault}; drawn at ${drawnAt.map(shown).join(' ')}`);
  });
}

function same(a: Place, b: Place): boolean {
  return a.lembar === b.lembar && a.row === b.row && a.col === b.col;
}

function sheets(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ lembar }) => lembar))];
}

function shown({ lembar, row, col }: Place): string {
  return `${lembar}!${cellName(row, col)}`;
}
