import { parseSpan } from '../../../workbook/address';
import {
  MOST_FILLS,
  type Cell,
  type CellContent,
  type CellFill,
  type CellPlace,
} from '../../../workbook/sheet';
import type { Budget } from '../limits/budget';
import { areaOf, tableFormula, type FormulaArea } from './formulaArea';
import type { Format } from './formats';
import { decodeEscapes } from '../limits/gate';
import { refusal } from '../limits/refusal';
import { moveFormula } from './sharedFormula';
import { stringIn } from './strings';
import { tagName, type TagReader } from '../xml/tags';
import { isoDate, numberContent, plainNumber } from './values';
import { isTrue } from '../xml/xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (Format | null)[];
  /** The fill of each cell style, by the style's number; null is none. */
  readonly fills: readonly (string | null)[];
  /** Dates count from 1904 (old Mac files), not from 1900. */
  readonly from1904: boolean;
}

/** A formula that shows nothing today: no filled cell, but a formula all the same. */
export interface SilentFormula {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  readonly format?: string;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const [ROW, CELL, HIDDEN] = [tagName('row'), tagName('c'), tagName('hidden')];
const [REFERENCE, STYLE, TYPE, SHARED_INDEX] = [tagName('r'), tagName('s'), tagName('t'), tagName('si')];
const FORMULA_ATTRIBUTES = ['t', 'ref', 'dt2D', 'dtr', 'r1', 'r2'].map((name): [string, Uint8Array] => [
  name,
  tagName(name),
]);
const [VALUE, FORMULA, INLINE] = [tagName('v'), tagName('f'), tagName('is')];
const [TEXT, RUN] = [tagName('t'), tagName('r')];

/** Reads the rows of a sheet straight into cells: a sheet may have a million. */
export class CellsReader {
  readonly cells: Cell[] = [];
  readonly silent: SilentFormula[] = [];
  readonly uncomputed: CellPlace[] = [];
  readonly fills: CellFill[] = [];
  readonly areas: FormulaArea[] = [];
  readonly hiddenRows: number[] = [];
  private readonly shared = new Map<string, Shared>();
  /** Where the cell at hand stands. */
  private row = -1;
  private col = -1;
  /** What stands in the cell at hand: where its value lies in the part, or its text where more than text stands there. */
  private valueFrom = 0;
  private valueTo = 0;
  private value: string | null = null;
  private string = '';
  private formula: string | null = null;
  private fill: string | null = null;

  constructor(
    private readonly reader: TagReader,
    private readonly context: SheetContext,
    private readonly budget: Budget,
  ) {}

  /** Reads the element of rows that begins at the tag at hand, to its end. */
  readRows(): void {
    let row = -1;
    for (const child of this.reader.children()) if (child.is(ROW)) row = this.readRow(row + 1);
  }

  /** @param expected the number of the row where it names none. */
  private readRow(expected: number): number {
    const { reader } = this;
    const row = reader.findAttribute(REFERENCE)
      ? plainNumber(reader.bytes, reader.from, reader.to) - 1
      : expected;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw refusal('rusak');
    if (isTrue(reader.attribute(HIDDEN))) this.hiddenRows.push(row);
    if (reader.isAlone) return row;
    const inside = reader.depth;
    this.col = -1;
    while (reader.next() && reader.depth >= inside) {
      if (reader.is(CELL)) this.readCell(row);
      else reader.skip();
    }
    return row;
  }

  private readCell(row: number): void {
    const { reader } = this;
    this.findPlace(row, this.col + 1);
    if (reader.isAlone) return;
    const style = this.styleOf();
    const format = this.context.formats[style] ?? null;
    this.fill = this.context.fills[style] ?? null;
    const type = reader.findAttribute(TYPE) ? this.typeOf(reader.from, reader.to) : '';
    this.readInside(type === 'inlineStr');
    const content = this.contentOf(type, format);
    if (content) this.add(content, format);
    else if (this.formula !== null) this.addSilent(this.formula, type, format);
  }

  /** Some writers leave the address out: then a cell stands right of the one before. */
  private findPlace(row: number, col: number): void {
    const { reader } = this;
    this.row = row;
    this.col = col;
    if (reader.findAttribute(REFERENCE) && !this.isPlainPlace(reader.from, reader.to)) {
      const span = parseSpan(reader.decoded(reader.from, reader.to));
      this.row = span?.row ?? -1;
      this.col = span?.col ?? -1;
    }
    const sound = this.row >= 0 && this.row < ROWS && this.col >= 0 && this.col < COLUMNS;
    if (!sound) throw refusal('rusak');
  }

  /** Reads an address of capital letters and digits; false where it is written otherwise. */
  private isPlainPlace(from: number, to: number): boolean {
    const { bytes } = this.reader;
    let [i, col] = [from, 0];
    for (let byte = bytes[i] ?? 0; i < to && byte >= 65 && byte <= 90; byte = bytes[++i] ?? 0) {
      col = col * 26 + byte - 64;
    }
    this.row = plainNumber(bytes, i, to) - 1;
    this.col = col - 1;
    return i - from > 0 && i - from <= 3 && to - i <= 7 && Number.isInteger(this.row);
  }

  /** The number of a cell's style; -1 where it has none. */
  private styleOf(): number {
    const { reader } = this;
    return reader.findAttribute(STYLE) ? plainNumber(reader.bytes, reader.from, reader.to) : -1;
  }

  /** The type of a cell; most are one letter, which costs nothing. */
  private typeOf(from: number, to: number): string {
    return to - from === 1
      ? String.fromCharCode(this.reader.bytes[from] ?? 0)
      : this.reader.decoded(from, to);
  }

  /** Takes in what stands in a cell. Of two values or formulas the first counts. */
  private readInside(isInline: boolean): void {
    const { reader } = this;
    const inside = reader.depth;
    let [hasValue, hasFormula, hasInline] = [false, false, false];
    this.valueFrom = this.valueTo = 0;
    this.value = this.formula = null;
    this.string = '';
    let loose = '';
    while (reader.next() && reader.depth >= inside) {
      if (!hasValue && reader.is(VALUE)) {
        hasValue = true;
        this.readValue();
      } else if (!hasFormula && reader.is(FORMULA)) {
        hasFormula = true;
        this.formula = this.readFormula();
      } else if (isInline && !hasInline && reader.is(INLINE)) {
        hasInline = true;
        this.string = stringIn(reader);
      } else if (isInline && reader.is(TEXT)) loose += decodeEscapes(reader.text());
      else if (isInline && reader.is(RUN)) loose += stringIn(reader);
      else reader.skip();
    }
    if (!hasInline) this.string = loose;
  }

  private readValue(): void {
    const { reader } = this;
    if (!reader.findText()) this.value = reader.text();
    else {
      this.valueFrom = reader.from;
      this.valueTo = reader.to;
    }
  }

  /** A formula that stands in its cell is not copied into others. */
  private ownFormula(text: string): string {
    this.budget.spend('formulas', text.length);
    return text;
  }

  /** The text of a formula; '' where the file tells only that there is one. */
  private readFormula(): string {
    const { reader } = this;
    const type = reader.attribute(TYPE);
    if (type === 'shared') return this.sharedFormula(reader.attribute(SHARED_INDEX) ?? '');
    if (type !== 'array' && type !== 'dataTable') return this.ownFormula(decodeEscapes(reader.text()));
    const attributes = Object.fromEntries(
      FORMULA_ATTRIBUTES.flatMap(([name, bytes]) => {
        const value = reader.attribute(bytes);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const text = decodeEscapes(reader.text());
    const formula = this.counted(type === 'dataTable' ? tableFormula(attributes) : text);
    const area = areaOf(attributes, formula);
    if (area) this.areas.push(area);
    return formula;
  }

  private sharedFormula(index: string): string {
    const { row, col } = this;
    const text = decodeEscapes(this.reader.text());
    if (text) {
      this.shared.set(index, { formula: text, row, col });
      return this.counted(text);
    }
    const first = this.shared.get(index);
    if (!first) return '';
    this.counted(first.formula);
    this.budget.spend('shifted', first.formula.length);
    return moveFormula(first.formula, row - first.row, col - first.col);
  }

  private contentOf(type: string, format: Format | null): CellContent | null {
    switch (type) {
      case 's':
        return this.text(this.sharedString());
      case 'str':
        return this.text(decodeEscapes(this.valueText()));
      case 'inlineStr':
        return this.text(this.string);
      case 'b':
        return booleanContent(this.valueText());
      case 'e':
        return errorContent(this.valueText());
      case 'd':
        return isoDate(this.valueText());
      default:
        return this.number(format);
    }
  }

  private valueText(): string {
    return this.value ?? this.reader.decoded(this.valueFrom, this.valueTo);
  }

  private sharedString(): string {
    const index = this.valueNumber();
    const text = Number.isNaN(index) ? this.valueText() : '';
    if (Number.isNaN(index) && text === '') return '';
    const value = this.context.strings[Number.isNaN(index) ? Number(text) : index];
    if (value === undefined) throw refusal('rusak');
    return value;
  }

  private valueNumber(): number {
    return this.value === null ? plainNumber(this.reader.bytes, this.valueFrom, this.valueTo) : NaN;
  }

  private number(format: Format | null): CellContent | null {
    const plain = this.valueNumber();
    if (!Number.isNaN(plain)) return numberContent(plain, format, this.context.from1904);
    const text = this.valueText();
    if (text.trim() === '') return null;
    const value = Number(text);
    if (!Number.isFinite(value)) return this.text(text);
    return numberContent(value, format, this.context.from1904);
  }

  private text(value: string): CellContent | null {
    return value === '' ? null : { kind: 'text', value: this.counted(value) };
  }

  /** A text or formula counts in each cell that shows it: what comes after us walks all of them. */
  private counted(text: string): string {
    this.budget.spend('characters', text.length);
    return text;
  }

  /** Four shapes of objects in all, each with its keys in one order: that makes a million of them light. */
  private add({ kind, value }: CellContent, format: Format | null): void {
    const { row, col, formula } = this;
    this.budget.spend('cells');
    let cell: object;
    if (formula === null) {
      cell = format === null ? { row, col, kind, value } : { row, col, kind, value, format: format.code };
    } else {
      cell =
        format === null
          ? { row, col, kind, value, formula }
          : { row, col, kind, value, formula, format: format.code };
    }
    this.cells.push(cell as Cell);
    if (this.fill !== null && this.cells.length <= MOST_FILLS)
      this.fills.push({ row, col, color: this.fill });
  }

  private addSilent(formula: string, type: string, format: Format | null): void {
    const { row, col } = this;
    this.budget.spend('cells');
    this.silent.push({ row, col, formula, ...(format && { format: format.code }) });
    // A result that is an empty text has the type of a text.
    if (formula !== '' && type !== 'str') this.uncomputed.push({ row, col });
  }
}

function booleanContent(value: string): CellContent | null {
  return value === '' ? null : { kind: 'boolean', value: isTrue(value) };
}

function errorContent(value: string): CellContent | null {
  return value === '' ? null : { kind: 'error', value };
}
