import { jenisOf } from '../cascade/jenis';
import { jelaskanDO, nodeNames, rujukanDO, type NodeNames } from '../measure/do';
import type { IndikatorCascade, Simpul } from '../measure/indikator';
import { codesAbove, type Kelompok } from './group';

/** An indikator that only the table knows: its node by code and Uraian, its DO by the normal form. */
export function itemOf(group: Kelompok, { uraian, known }: TableNodes): IndikatorCascade {
  const { kode, indikator, main } = group;
  const pemilik = group.pemilik === '' ? [] : group.pemilik.split('; ');
  const simpul = simpulOf(group, uraian);
  const teksDO = main.keterangan === '' ? null : main.keterangan;
  const penjelasan = jelaskanDO(indikator, teksDO);
  return {
    simpul,
    uraian: group.uraian,
    jalurUraian: simpul.jalur,
    indikator,
    teksDO,
    pemilik,
    orang: pemilik,
    penjelasan,
    rujukan: penjelasan.names === null ? null : rujukanDO(penjelasan.names, kode, known),
  };
}

/** The nodes that the rows of tables name, each code once: its first Uraian, and what a DO may call it. */
export interface TableNodes {
  readonly uraian: ReadonlyMap<string, string>;
  readonly known: NodeNames<Simpul>;
}

export function nodesIn(groups: readonly Kelompok[]): TableNodes {
  const first = new Map([...groups].reverse().map((group) => [group.kode, group]));
  const uraian = new Map([...first].map(([kode, group]) => [kode, group.uraian]));
  const distinct = groups.filter((group) => first.get(group.kode) === group);
  return { uraian, known: nodeNames(distinct.map((group) => simpulOf(group, uraian))) };
}

function simpulOf({ kode, jenis, uraian }: Kelompok, names: TableNodes['uraian']): Simpul {
  const known = jenisOf(jenis);
  const kind = known?.kind ?? 'subKegiatan';
  const jalur = codesAbove(kode).map((above) => (above.includes('.') ? (names.get(above) ?? above) : above));
  const nama = kind === 'sasaran' && kode !== '' ? kode : uraian;
  return { jenis: kind, kode, nama, jalur, ...(known?.part && { part: known.part }) };
}
