import { textKey } from '../../cascade/text';
import type { Span } from '../../workbook/sheet';
import { cellKey, type GridCell } from '../boxes/grid';
import { kindsOf } from '../words/classify';
import { codeLevel, levelOfCode } from './code';
import type { ColumnRole, FieldKind, TableLevel } from './columns';
import type { TableColumn, TableHead } from './head';
import { newNode, type TableNode } from './node';
import type { Open } from './open';

/** A row of a table: its cells by column. */
export type Row = ReadonlyMap<number, GridCell>;

type NameRole = Extract<ColumnRole, { kind: 'nama' }>;
type FieldRole = Extract<ColumnRole, { kind: FieldKind }>;

interface Column<R extends ColumnRole> {
  readonly col: number;
  readonly role: R;
}

/** A merged cell of an owner, and the row after its last. */
interface OwnerCell {
  readonly cell: GridCell;
  readonly end: number;
}

/** Reads the rows below one head, from the top, into the nodes that are open above it. */
export class RowReader {
  private readonly names: readonly Column<NameRole>[];
  private readonly fields: readonly Column<FieldRole>[];
  private readonly codes: readonly number[];
  private readonly owners = new Map<number, OwnerCell>();
  /** The node of the last name in each column. */
  private readonly lastIn = new Map<number, TableNode>();
  /** No row was read yet. */
  private begins = true;

  /**
   * @param open the nodes above the table, and those that its rows open
   * @param merges the merged areas of the sheet, by the key of their first cell
   */
  constructor(
    head: TableHead,
    private readonly open: Open,
    private readonly merges: ReadonlyMap<string, Span>,
  ) {
    this.names = columnsWith(head.columns, (role) => (role.kind === 'nama' ? role : null));
    this.fields = columnsWith(head.columns, (role) =>
      'levels' in role && role.kind !== 'nama' ? role : null,
    );
    this.codes = head.columns.flatMap(({ col, role }) => (role.kind === 'kode' ? [col] : []));
  }

  read(rowNumber: number, row: Row): void {
    const placed = this.placeNames(rowNumber, row);
    for (const { col, role } of this.fields) {
      const cell = row.get(col);
      const owner = this.owners.get(col);
      if (cell && !kindsOf(cell).blank) this.field(role, cell, placed);
      else if (owner && rowNumber < owner.end) this.owner(this.nodeOf(role, placed), owner.cell);
    }
    this.begins = false;
  }

  private placeNames(rowNumber: number, row: Row): TableNode[] {
    return this.names.flatMap(({ col, role }) => {
      const cell = row.get(col);
      if (!cell || kindsOf(cell).blank) {
        const last = this.lastIn.get(col)?.level ?? (role.levels.length === 1 ? role.levels[0] : undefined);
        if (last) this.open.passBy(last, rowNumber);
        return [];
      }
      const level = this.levelAt(cell, role.levels, row);
      if (level === null) {
        this.open.lose();
        return [];
      }
      const node = this.name(level, cell, role.levels.length === 1, row);
      this.lastIn.set(col, node);
      return [node];
    });
  }

  /**
   * The level of a name: its column's; of several its own first word's, else its code's; null where nothing tells it,
   * or where word and column tell two.
   */
  private levelAt(cell: GridCell, levels: readonly TableLevel[], row: Row): TableLevel | null {
    const own = kindsOf(cell).own;
    const [only = null] = levels.length === 1 ? levels : [];
    const told = own ?? only ?? levelOfCode(cell.text) ?? this.codeLevelIn(row, cell.col);
    return told !== null && levels.includes(told) ? told : null;
  }

  /** The level that the code tells which stands nearest left of a name, or alone in the row. */
  private codeLevelIn(row: Row, col: number): TableLevel | null {
    const before = this.codes.filter((at) => at < col).at(-1);
    const code = before ?? (this.codes.length === 1 ? this.codes[0] : undefined);
    return code === undefined ? null : codeLevel(row.get(code)?.text ?? '');
  }

  /**
   * The node of a name: the open one where its column says the name again, else a new one. Merged areas below one
   * another are two nodes, but where an indikator of the first stands beside the second as well, or a page began.
   */
  private name(level: TableLevel, cell: GridCell, alone: boolean, row: Row): TableNode {
    const rows = this.merges.get(cellKey(cell))?.rows ?? 1;
    const end = rows > 1 ? cell.row + rows : null;
    const known = this.open.at(level);
    const merged = end !== null || this.open.end(level) !== null;
    const goesOn = alone || this.lastIn.get(cell.col) === known;
    const again = goesOn && (!merged || this.begins || this.sharesIndikator(level, known, row));
    if (known && again && saysAgain(known, cell)) {
      known.again.push(cell);
      this.open.reach(level, end);
      return known;
    }
    const node = newNode(level, [cell], level === 'sasaran' ? kindsOf(cell).number.nomor : null);
    this.open.add(node, end);
    return node;
  }

  private sharesIndikator(level: TableLevel, known: TableNode | null, row: Row): boolean {
    const said = this.fields.flatMap(({ col, role }) =>
      role.kind === 'indikator' && role.levels.includes(level) ? (row.get(col) ?? []) : [],
    );
    return said.every(
      ({ text }) => known?.measures.some(({ cell }) => textKey(cell.text) === textKey(text)) ?? false,
    );
  }

  private field(role: FieldRole, cell: GridCell, placed: readonly TableNode[]): void {
    if (role.kind === 'pemilik') this.owners.set(cell.col, { cell, end: this.endOf(cell) });
    const node = this.nodeOf(role, placed);
    if (!node) return;
    switch (role.kind) {
      case 'kinerja':
        once(node, node.kinerja, cell);
        return;
      case 'indikator':
        this.indikator(node, cell);
        return;
      case 'do':
        this.definition(node, cell);
        return;
      case 'pemilik':
        this.owner(node, cell);
    }
  }

  private indikator(node: TableNode, cell: GridCell): void {
    const same = node.measures.findIndex((one) => textKey(one.cell.text) === textKey(cell.text));
    const known = node.measures[same];
    if (known) node.again.push(cell);
    else node.measures.push({ cell, definition: null });
    node.current = known ?? node.measures.at(-1) ?? null;
  }

  private definition(node: TableNode, cell: GridCell): void {
    const measure = node.current;
    if (!measure) return;
    measure.definition ??= cell;
    if (measure.definition !== cell && textKey(measure.definition.text) === textKey(cell.text))
      node.again.push(cell);
  }

  private owner(node: TableNode | null, cell: GridCell): void {
    if (node) once(node, node.pemilik, cell);
  }

  private endOf(cell: GridCell): number {
    return cell.row + (this.merges.get(cellKey(cell))?.rows ?? 1);
  }

  /** The node that a field of a row belongs to: the deepest of its levels in this row, else the deepest open one. */
  private nodeOf({ levels }: FieldRole, placed: readonly TableNode[]): TableNode | null {
    const here = placed.filter(({ level }) => levels.includes(level)).at(-1);
    return here ?? this.open.deepest(levels);
  }
}

function columnsWith<R extends ColumnRole>(
  columns: readonly TableColumn[],
  choose: (role: ColumnRole) => R | null,
): Column<R>[] {
  return columns.flatMap(({ col, role }) => {
    const chosen = choose(role);
    return chosen ? [{ col, role: chosen }] : [];
  });
}

function once(node: TableNode, list: GridCell[], cell: GridCell): void {
  const known = list.some((one) => textKey(one.text) === textKey(cell.text));
  if (!known) list.push(cell);
  else if (!list.includes(cell)) node.again.push(cell);
}

/** Whether a cell says the name of a node once more. */
function saysAgain({ nama }: TableNode, cell: GridCell): boolean {
  return nama.length === 1 && textKey(nama[0]?.text) === textKey(cell.text);
}
