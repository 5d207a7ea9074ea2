import type {
  Anggota,
  Cascade,
  Indikator,
  Kegiatan,
  KelompokAnggota,
  Penandatangan,
  Place,
  Program,
  Proses,
  Sasaran,
  SubKegiatan,
  TanpaInduk,
  Text,
  Tim,
  Tujuan,
} from '../../cascade/cascade';
import { ownerWords, splitOwners, type OwnerWords } from '../../cascade/owners';
import { placeOf, textKey } from '../../cascade/text';
import type { GridCell } from '../boxes/grid';
import { SIGNER_FIELDS, type Column, type HeadField } from './columns';
import { splitMembers, splitOwnerCell } from './list';
import { sortNumbered } from './order';
import type { Node, NodeRow } from './place';
import type { DataTable, HeadCells } from './table';

/** Told of every cell that found its place. */
type Use = (cell: GridCell) => void;

/** Makes the cascade of placed rows. Every cell that is taken into it is handed to `use`; the others stay unread. */
export function buildCascade(head: Pick<DataTable, 'head' | 'lain'>, root: Node, use: Use): Cascade {
  return new Builder(use, ownerWords(ownersIn(root))).cascade(head, root);
}

class Builder {
  constructor(
    private readonly use: Use,
    private readonly owners: OwnerWords,
  ) {}

  cascade({ head, lain }: Pick<DataTable, 'head' | 'lain'>, root: Node): Cascade {
    const text = (field: HeadField) => this.taken(head.get(field))?.text ?? null;
    const tahun = head.get('tahun');
    const year = tahun && /^[0-9]{4}$/.test(tahun.text) ? this.taken(tahun) : null;
    const penandatanganLain = lain.flatMap((cells) => this.signer(cells) ?? []);
    const [tujuan, ...further] = tujuanNodes(root).map((node) => this.box(node));
    const several = further.length > 0 ? [...(tujuan ? [tujuan] : []), ...further] : [];
    const tanpaInduk = root.children.flatMap((node) => (node.loose ? (this.loose(node) ?? []) : []));
    return {
      judul: text('judul'),
      perangkatDaerah: text('perangkatDaerah'),
      kabupaten: text('kabupaten'),
      tahun: year ? Number(year.text) : null,
      penandatangan: this.signer(head),
      ...(penandatanganLain.length > 0 && { penandatanganLain }),
      tujuan: tujuan ?? null,
      ...(further.length > 0 && { tujuanLain: further }),
      sasaran: this.sasaran(
        root.children.filter(({ kind }) => kind === 'sasaran'),
        several,
      ),
      ...(tanpaInduk.length > 0 && { tanpaInduk }),
    };
  }

  /** Null where nothing is said of a signer. */
  private signer(cells: HeadCells): Penandatangan | null {
    if (!SIGNER_FIELDS.some((field) => cells.has(field))) return null;
    const text = (field: HeadField) => this.taken(cells.get(field))?.text ?? null;
    return {
      tempat: text('tempat'),
      tanggal: text('tanggal'),
      jabatan: text('jabatan'),
      nama: text('nama'),
      pangkat: text('pangkat'),
      nip: text('nip'),
    };
  }

  /** A Sasaran without any number takes the one after the highest so far. */
  private sasaran(nodes: readonly Node[], tujuan: readonly Tujuan[]): Sasaran[] {
    let highest = 0;
    return nodes.map((node) => {
      const box = this.box(node);
      const nomor = this.nomor(node) ?? node.nomor ?? highest + 1;
      highest = Math.max(highest, nomor);
      const indukTujuan = this.indukTujuan(node.rows, tujuan);
      return {
        nomor,
        ...(indukTujuan !== null && { indukTujuan }),
        ...box,
        program: node.children.map((child) => this.program(child, box.indikator)),
      };
    });
  }

  /** What the Tujuan is called that a Sasaran serves, where there are several; a text that names none stays unread. */
  private indukTujuan(rows: readonly NodeRow[], tujuan: readonly Tujuan[]): string | null {
    const names = tujuan.flatMap((one) => tujuanName(one) ?? []);
    const cells = rows.flatMap((row) => row.cells.get('Induk Tujuan') ?? []);
    const of = (cell: GridCell) => names.find((name) => textKey(name) === textKey(cell.text));
    const found = cells.map(of).find((one) => one) ?? null;
    for (const cell of cells) if (found && of(cell) === found) this.use(cell);
    return found;
  }

  /** A node without a parent, with all below it; null where it is none that could have one. */
  private loose(node: Node): TanpaInduk | null {
    switch (node.kind) {
      case 'program':
        return { jenis: node.kind, ...this.program(node, []) };
      case 'kegiatan':
        return { jenis: node.kind, ...this.kegiatan(node) };
      case 'subKegiatan':
        return { jenis: node.kind, ...this.subKegiatan(node) };
      case 'tim':
      case 'individu':
        return this.proses(node);
      case 'tujuan':
      case 'sasaran':
      case 'root':
        return null;
    }
  }

  /** The number in its name: 'Sasaran 3'. */
  private nomor({ rows }: Node): number | null {
    const names = rows.flatMap(({ cells }) => cells.get('Nama') ?? []);
    const found = names
      .map(({ text }) => /^(?:sasaran\s*)?([0-9]{1,4})$/i.exec(text)?.[1])
      .find((digits) => digits);
    for (const cell of names) if (found && cell.text.endsWith(found)) this.use(cell);
    return found ? Number(found) : null;
  }

  private program(node: Node, indikator: readonly Indikator[]): Program {
    const nama = this.text(node.rows, 'Nama');
    const indukIndikator = this.induk(node.rows, indikator);
    return {
      nama,
      indukIndikator,
      ...this.box(node),
      kegiatan: node.children.filter(({ kind }) => kind === 'kegiatan').map((child) => this.kegiatan(child)),
      ...this.staff(node),
    };
  }

  /** The indikator of the Sasaran that a program serves, where there are several; a text that is none stays unread. */
  private induk(rows: readonly NodeRow[], indikator: readonly Indikator[]): string | null {
    const cells = rows.flatMap((row) => row.cells.get('Induk Indikator') ?? []);
    const of = (cell: GridCell) => indikator.find(({ teks }) => textKey(teks) === textKey(cell.text));
    const found = cells.map(of).find((one) => one) ?? null;
    for (const cell of cells) if (found && of(cell) === found) this.use(cell);
    return found && indikator.length > 1 ? found.teks : null;
  }

  private kegiatan(node: Node): Kegiatan {
    const nama = this.text(node.rows, 'Nama');
    const subKegiatan = node.children.filter(({ kind }) => kind === 'subKegiatan');
    return {
      nama,
      ...this.box(node),
      subKegiatan: subKegiatan.map((child) => this.subKegiatan(child)),
      ...this.staff(node),
    };
  }

  /** The teams and individuals right below a Program or Kegiatan. */
  private staff({ children }: Node): { readonly proses?: readonly Proses[] } {
    const proses = children.filter(({ kind }) => kind === 'tim' || kind === 'individu');
    return proses.length > 0 ? { proses: proses.map((child) => this.proses(child)) } : {};
  }

  private subKegiatan(node: Node): SubKegiatan {
    const nama = this.text(node.rows, 'Nama');
    return { nama, ...this.box(node), proses: node.children.map((child) => this.proses(child)) };
  }

  private box(node: Node) {
    return {
      kinerja: this.text(node.rows, 'Kinerja'),
      indikator: node.rows.flatMap((row) => this.indikator(row)),
      pemilik: this.pemilik(node.rows),
      lokasi: placesOf(node),
    };
  }

  private indikator({ cells }: NodeRow): Indikator[] {
    const [teks, formula] = [this.taken(cells.get('Indikator')), this.taken(cells.get('DO'))];
    const own = teks ?? formula;
    return own
      ? [{ teks: teks?.text ?? '', lokasi: [placeOf(own)], do: formula ? asText(formula) : null }]
      : [];
  }

  private pemilik(rows: readonly NodeRow[]): Text[] {
    const cell = this.same(rows, 'Pemilik');
    if (!cell) return [];
    return splitOwnerCell(cell).flatMap(({ text, whole }) =>
      whole ? [text] : splitOwners([text], this.owners),
    );
  }

  private proses(node: Node): Proses {
    if (node.kind === 'tim') return this.tim(node);
    const nama = this.text(node.rows, 'Orang');
    const label = this.text(node.rows, 'Label');
    return { jenis: 'individu', nama, label, ...this.lines(node.rows), lokasi: placesOf(node) };
  }

  private tim(node: Node): Tim {
    const nama = this.text(node.rows, 'Nama');
    const leader = node.rows.filter(({ part }) => part === 'ketua');
    const ketua = {
      nama: this.text(leader, 'Orang'),
      ...this.lines(leader),
      lokasi: leader.slice(0, 1).flatMap(firstPlace),
    };
    const groups = groupsOf(node.rows.filter(({ part }) => part === 'anggota'));
    return {
      jenis: 'tim',
      nama,
      ketua: ketua.nama || ketua.kinerja.length + ketua.indikator.length > 0 ? ketua : null,
      anggota: groups.map((rows) => this.group(rows)).filter(isGroup),
      lokasi: placesOf(node),
    };
  }

  private group(rows: readonly NodeRow[]): KelompokAnggota {
    for (const { cells } of rows) this.taken(cells.get('Kelompok'));
    const people = this.same(rows, 'Orang');
    const nama: Anggota[] = people ? splitMembers(people) : [];
    return { nama, ...this.lines(rows), lokasi: rows.slice(0, 1).flatMap(firstPlace) };
  }

  private lines(rows: readonly NodeRow[]): { kinerja: Text[]; indikator: Text[] } {
    const list = (column: Column) =>
      rows.flatMap(({ cells }) => this.taken(cells.get(column)) ?? []).map(asText);
    return { kinerja: list('Kinerja'), indikator: list('Indikator') };
  }

  private text(rows: readonly NodeRow[], column: Column): Text | null {
    const cell = this.same(rows, column);
    return cell && asText(cell);
  }

  /** What belongs to the whole node stands in each of its rows: the first decides, others stay unread. */
  private same(rows: readonly NodeRow[], column: Column): GridCell | null {
    const cells = rows.flatMap((row) => row.cells.get(column) ?? []);
    const [first] = cells;
    for (const cell of cells) if (cell.raw === first?.raw || cell.text === first?.text) this.use(cell);
    return first ?? null;
  }

  private taken(cell: GridCell | undefined): GridCell | null {
    if (cell) this.use(cell);
    return cell ?? null;
  }
}

/** The Tujuan in the order of their codes: 'T', 'T2', 'T3'. */
const tujuanNodes = (root: Node): readonly Node[] =>
  root.children.filter(({ kind }) => kind === 'tujuan').sort((a, b) => (a.nomor ?? 0) - (b.nomor ?? 0));

/** What a Tujuan is called: its kinerja, else its indikator. */
const tujuanName = ({ kinerja, indikator }: Tujuan) => kinerja?.teks ?? indikator[0]?.teks ?? null;

const asText = (cell: GridCell): Text => ({ teks: cell.text, lokasi: [placeOf(cell)] });

function ownersIn(node: Node): string[] {
  const own = node.rows.flatMap(({ cells }) => cells.get('Pemilik') ?? []).flatMap(splitOwnerCell);
  return [...own.map(({ text }) => text.teks), ...node.children.flatMap(ownersIn)];
}

/** A node stands where its first row begins; one without rows where its first child does. */
function placesOf(node: Node): Place[] {
  const [row] = node.rows;
  if (row) return firstPlace(row);
  return node.children.flatMap(placesOf).slice(0, 1);
}

function firstPlace({ cells }: NodeRow): Place[] {
  const [first] = [...cells.values()].sort((a, b) => a.col - b.col);
  return first ? [placeOf(first)] : [];
}

/** Rows of one group of members: by Kelompok; without it they go on with the group above until other people are named. */
function groupsOf(rows: readonly NodeRow[]): NodeRow[][] {
  const groups: { readonly name: string | null; readonly nomor: number | null; readonly rows: NodeRow[] }[] =
    [];
  for (const row of rows) {
    const name = row.cells.get('Kelompok')?.text ?? null;
    const last = groups.at(-1);
    const group =
      name === null
        ? last && goesOn(last.rows, row)
          ? last
          : null
        : groups.find((one) => one.name === name);
    if (group) group.rows.push(row);
    else
      groups.push({
        name,
        nomor: name !== null && /^[0-9]{1,6}$/.test(name) ? Number(name) : null,
        rows: [row],
      });
  }
  sortNumbered(groups);
  return groups.map((group) => group.rows);
}

function goesOn(group: readonly NodeRow[], row: NodeRow): boolean {
  const people = row.cells.get('Orang');
  return !people || group.some(({ cells }) => textKey(cells.get('Orang')?.text) === textKey(people.text));
}

const isGroup = ({ nama, kinerja, indikator }: KelompokAnggota) =>
  nama.length + kinerja.length + indikator.length > 0;
