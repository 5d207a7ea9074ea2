import type { Cascade } from '../../cascade/cascade';
import { must } from '../../cascade/must';
import { indikatorOf, type IndikatorCascade } from '../../measure/indikator';
import { berputar, ukur, type Hasil, type Terukur } from '../../measure/measure';
import { perTriwulan, TRIWULAN, type PerTriwulan, type Triwulan } from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import { nounOf } from '../../measure/units';
import { terukurOf } from '../../realisasi/filled';
import type { Baris, TabelRealisasi } from '../../realisasi/table';
import { inUnit } from '../../realisasi/units';
import { carry, type Holds } from './carry';
import type { Placed } from './formulas';
import { FIRST_ROW } from './grid';
import { holdsOf } from './holds';
import { rowsOf } from './rows';
import type { Place } from './signature';

/** A row of the sheet with what was typed for it, and its indikator with what comes of it. */
export interface Filled extends Placed {
  readonly typed: Baris | null;
  readonly terukur: Terukur;
  readonly hasil: PerTriwulan<Hasil>;
  /** The first row of its indikator. */
  readonly first: boolean;
}

export interface Placing {
  readonly rows: readonly Filled[];
  readonly leftovers: readonly Baris[];
  /** The latest quarter that is filled, or I. */
  readonly latest: Triwulan;
}

/** Lays out the rows of a cascade, with the typed values of earlier tables in their new places. */
export function placeRows(
  cascade: Cascade,
  tables: readonly TabelRealisasi[],
  setelan: Setelan,
  proses: boolean,
): Placing {
  const list = indikatorOf(cascade, { proses });
  const all = list.flatMap((item) => rowsOf(item).map((row): Place => ({ item, row })));
  const holds = holdsOf(tables, setelan);
  const { typed: carried, leftovers } = carry(all, tables, holds);
  const typed = inUnits(carried);
  const places = all.filter((place) => place.row.kind !== 'langsung' || isHeld(typed.get(place), holds));
  const byItem = groupByItem(places);
  const placesOf = (item: IndikatorCascade) => must(byItem.get(item), 'each indikator has a row');
  const terukur = list.map((item) => terukurOfPlaces(item, placesOf(item), typed, setelan));
  const hasil = ukur(terukur, setelan);
  const circular = new Set(berputar(terukur));
  const rowsAt = new Map(places.map((place, i) => [place, FIRST_ROW + i]));
  const at = (place: Place) => must(rowsAt.get(place), 'each place has its row');
  const nodeRows = mainRows(places, at);
  const rows = list.flatMap((item, i) => {
    const own = placesOf(item);
    const measured = must(terukur[i], 'each indikator is measured');
    const results = must(hasil[i], 'ukur answers in order');
    const siblings = own.map((place) => ({ row: place.row, at: at(place) }));
    const computable = !circular.has(measured);
    return own.map((place, n): Filled => ({
      ...place,
      at: at(place),
      siblings,
      results: place.row.kind === 'simpul' ? (nodeRows.get(place.row.kode) ?? []) : [],
      computable,
      typed: typed.get(place) ?? null,
      terukur: measured,
      hasil: results,
      first: n === 0,
    }));
  });
  return { rows, leftovers, latest: latestOf(terukur) };
}

/** The typed rows in their new places, with numbers of another unit marked. */
function inUnits(typed: ReadonlyMap<Place, Baris>): ReadonlyMap<Place, Baris> {
  return new Map(
    [...typed].map(([place, baris]) => {
      const { item, row } = place;
      const kata = row.kind === 'variabel' ? row.keterangan : item.indikator;
      const own = row.kind === 'variabel' ? nounOf(row.keterangan) : (item.penjelasan.satuan ?? '');
      return [place, inUnit(baris, { satuan: baris.satuan || own, kata })];
    }),
  );
}

function isHeld(baris: Baris | undefined, holds: Holds): boolean {
  return baris !== undefined && holds(baris);
}

/** The rows that carry the results of each node, by its kode. */
function mainRows(places: readonly Place[], at: (place: Place) => number): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const place of places) {
    if (place.row.kind !== 'hasil' && place.row.kind !== 'nilai') continue;
    const { kode } = place.item.simpul;
    rows.set(kode, [...(rows.get(kode) ?? []), at(place)]);
  }
  return rows;
}

function terukurOfPlaces(
  item: IndikatorCascade,
  places: readonly Place[],
  typed: ReadonlyMap<Place, Baris>,
  setelan: Setelan,
): Terukur {
  const rows = places.map((place) => {
    const { komponen, keterangan } = place.row;
    return { ...(typed.get(place) ?? BLANK), komponen, keterangan };
  });
  const main = must(rows.at(-1), 'each indikator has a row');
  const { uraian, jalurUraian, indikator, simpul } = item;
  const kelompok = {
    kode: simpul.kode,
    jenis: simpul.jenis,
    uraian,
    jalurUraian,
    indikator,
    pemilik: '',
    rows,
    main,
  };
  return terukurOf(item, kelompok, setelan);
}

const NONE = perTriwulan(() => null);

const BLANK: Baris = {
  lembar: '',
  row: 0,
  col: 0,
  kode: '',
  jenis: '',
  uraian: '',
  indikator: '',
  pemilik: '',
  komponen: '',
  keterangan: '',
  satuan: '',
  akumulasi: null,
  polaritas: null,
  target: null,
  targetTriwulan: NONE,
  tahunLalu: null,
  triwulan: NONE,
  bukti: '',
  catatan: '',
};

function latestOf(terukur: readonly Terukur[]): Triwulan {
  const fillings = terukur.flatMap(({ nilai, variables }) => [...(nilai ? [nilai] : []), ...variables]);
  return TRIWULAN.filter((n) => fillings.some(({ triwulan }) => triwulan[n] !== null)).at(-1) ?? 1;
}

function groupByItem(places: readonly Place[]): ReadonlyMap<IndikatorCascade, readonly Place[]> {
  const groups = new Map<IndikatorCascade, Place[]>();
  for (const place of places) {
    const group = groups.get(place.item);
    if (group) group.push(place);
    else groups.set(place.item, [place]);
  }
  return groups;
}
