import type { Span } from '../../src/workbook/sheet';
import { cellsOf, holds, MAX_COLS, oneCell, without } from './area';
import { Calculator } from './calc';
import { Formats } from './format';
import { renamedSheet, withoutSheet } from './formula';

export type Value = string | number | boolean;
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a filled cell holds; with a formula the result that was computed last. */
export interface Content {
  readonly value: Value;
  /** The value is the code of an error, such as '#REF!'. */
  readonly isError?: boolean;
  /** With its '='. */
  readonly formula?: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A stretch of a cell's text with a font of its own, by property. */
export interface RunModel {
  readonly text: string;
  readonly font: Readonly<Record<string, unknown>>;
}

/** A defined name; `formula` has its '='. */
export interface NameModel {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  /** null: known in the whole workbook. */
  readonly scope: SheetModel | null;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** Head row and data. */
  span: Span;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A shape on a sheet, or in a group; points from the first cell. */
export interface ShapeModel {
  readonly id: string;
  readonly type: 'GeometricShape' | 'Group' | 'Image' | 'Line' | 'Unsupported';
  readonly left: number;
  readonly top: number;
  readonly width?: number;
  readonly height?: number;
  /** The shapes that a Line is glued to, by their ids; absent where an end is free. */
  readonly begin?: string;
  readonly end?: string;
  /** Only of a GeometricShape; '' is a shape without text. */
  readonly text?: string;
  /** Only of a Group. */
  readonly members?: readonly ShapeModel[];
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  spans: readonly Span[];
  stopIfTrue: boolean;
  /** What the add-in set, by dotted path: 'custom.rule.formula', 'dataBar.positiveFormat.fillColor'. */
  readonly settings: Map<string, unknown>;
}

export interface ValidationModel {
  span: Span;
  rule: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
}

export interface PageModel {
  readonly settings: Map<string, unknown>;
  /** Of all pages: 'centerFooter' and so on. */
  readonly headersFooters: Map<string, string>;
  printArea: readonly Span[] | null;
  titleRows: Span | null;
  titleColumns: Span | null;
}

/** A sheet of the played workbook. */
export class SheetModel {
  readonly cells = new Map<number, Content>();
  readonly formats = new Formats();
  readonly hyperlinks = new Map<number, Hyperlink>();
  /** Texts whose parts look different, by cell. */
  readonly runs = new Map<number, readonly RunModel[]>();
  /** What a formula spills over, its own cell first. */
  readonly spills: Span[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly names: NameModel[] = [];
  readonly tables: TableModel[] = [];
  readonly shapes: ShapeModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly customProperties = new Map<string, string>();
  readonly horizontalBreaks = new Set<number>();
  readonly verticalBreaks = new Set<number>();
  readonly page: PageModel = {
    settings: new Map(),
    headersFooters: new Map(),
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
  merges: Span[] = [];
  /** Merges by row, for as long as the list is the same. */
  private mergeIndex: {
    readonly list: readonly Span[] | null;
    readonly count: number;
    readonly byRow: ReadonlyMap<number, readonly Span[]>;
  } = { list: null, count: 0, byRow: new Map() };
  visibility: Visibility = 'Visible';
  /** A sheet that is one chart: it has no cells. */
  isChart = false;
  /** The options of the protection; null: not protected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  password: string | null = null;
  frozen: { rows: number; cols: number } | null = null;
  autoFilter: Span | null = null;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 48;
  standardHeight = 15;
  deleted = false;

  constructor(
    readonly book: BookModel,
    readonly id: string,
    public name: string,
  ) {}

  content(row: number, col: number): Content | undefined {
    return this.cells.get(keyOf(row, col));
  }

  put(row: number, col: number, content: Content | undefined): void {
    if (content) this.cells.set(keyOf(row, col), content);
    else this.cells.delete(keyOf(row, col));
    this.runs.delete(keyOf(row, col));
    this.book.stale = true;
  }

  /** The filled cells of a rectangle, in no order. */
  *filled(span: Span): Generator<{ row: number; col: number; content: Content }> {
    if (span.rows * span.cols <= this.cells.size) {
      for (const { row, col } of cellsOf(span)) {
        const content = this.content(row, col);
        if (content) yield { row, col, content };
      }
      return;
    }
    for (const [key, content] of this.cells) {
      const { row, col } = placeOf(key);
      if (holds(span, row, col)) yield { row, col, content };
    }
  }

  mergeAt(row: number, col: number): Span | undefined {
    const { list, count, byRow } = this.mergeIndex;
    if (list !== this.merges || count !== this.merges.length) this.indexMerges();
    else if (byRow.size === 0) return undefined;
    return this.mergeIndex.byRow.get(row)?.find((merge) => holds(merge, row, col));
  }

  private indexMerges(): void {
    const byRow = new Map<number, Span[]>();
    for (const merge of this.merges)
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        const own = byRow.get(row);
        if (own) own.push(merge);
        else byRow.set(row, [merge]);
      }
    this.mergeIndex = { list: this.merges, count: this.merges.length, byRow };
  }

  /** Takes what lies on a rectangle out of lists that are kept by rectangle. */
  cutValidations(span: Span): void {
    const kept = this.validations.flatMap((rule) =>
      without(rule.span, span).map((rest) => ({ ...rule, span: rest })),
    );
    this.validations.splice(0, this.validations.length, ...kept);
  }

  cutConditionalFormats(span: Span): void {
    for (const format of this.conditionalFormats)
      format.spans = format.spans.flatMap((own) => without(own, span));
    const kept = this.conditionalFormats.filter(({ spans }) => spans.length > 0);
    this.conditionalFormats.splice(0, this.conditionalFormats.length, ...kept);
  }
}

export const keyOf = (row: number, col: number): number => row * MAX_COLS + col;
export const placeOf = (key: number): { row: number; col: number } => ({
  row: Math.floor(key / MAX_COLS),
  col: key % MAX_COLS,
});

/** The played workbook. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  private active: SheetModel | null = null;
  /** What the user has selected on the active sheet. */
  selection: readonly Span[] = [oneCell(0, 0)];
  readOnly = false;
  /** Structure: sheets can neither come nor go, nor be renamed or moved. */
  isProtected = false;
  calculationMode = 'Automatic';
  /** A cell changed since formulas were computed. */
  stale = false;
  private lastId = 0;
  private readonly calculator = new Calculator();

  constructor(public name = 'Buku1.xlsx') {}

  get activeSheet(): SheetModel {
    const sheet = this.active ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  set activeSheet(sheet: SheetModel) {
    this.active = sheet;
  }

  newId(kind: 'sheet' | 'other' = 'other'): string {
    const digits = String(++this.lastId).padStart(12, '0');
    return kind === 'sheet' ? `{00000000-0001-0000-0000-${digits}}` : `{${digits}}`;
  }

  sheet(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => same(sheet.name, name));
  }

  /** Puts a new sheet before a position; default: at the end. */
  addSheet(name: string, position = this.sheets.length): SheetModel {
    const sheet = new SheetModel(this, this.newId('sheet'), name);
    this.sheets.splice(position, 0, sheet);
    this.stale = true;
    return sheet;
  }

  /** Takes a sheet away; formulas that point to it show #REF! from now on. */
  removeSheet(sheet: SheetModel): void {
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.deleted = true;
    this.rewriteFormulas((formula) => withoutSheet(formula, sheet.name));
    if (this.active === sheet) {
      const rest = [...this.sheets.slice(at), ...this.sheets.slice(0, at).reverse()];
      this.active = rest.find(({ visibility }) => visibility === 'Visible') ?? null;
      this.selection = [oneCell(0, 0)];
    }
  }

  renameSheet(sheet: SheetModel, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renamedSheet(formula, before, name));
  }

  /** What a cell shows: the result of its formula as it is now. */
  shown(sheet: SheetModel, row: number, col: number): Content | undefined {
    if (this.stale) {
      this.calculator.calculate(this);
      this.stale = false;
    }
    return sheet.content(row, col);
  }

  tables(): TableModel[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets)
      for (const [key, content] of sheet.cells)
        if (content.formula !== undefined)
          sheet.cells.set(key, { ...content, formula: rewrite(content.formula) });
    for (const name of [...this.names, ...this.sheets.flatMap(({ names }) => names)])
      name.formula = rewrite(name.formula);
    this.stale = true;
  }
}

/** Names are the same without regard to the case of letters. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
