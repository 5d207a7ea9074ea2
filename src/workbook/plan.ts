import type { Cell, Span } from './sheet';

/**
 * Everything a host needs to draw a sheet: both hosts draw the same plan. Rows and columns count from 0,
 * lengths are in points, colours are 'RRGGBB'.
 */
export interface SheetPlan {
  readonly name: string;
  /**
   * What the sheet is to us: 'pohon', 'matriks-2' (see marks.ts); the host keeps it as a hidden name of the sheet. ''
   * makes a sheet that is the user's, in a new workbook only.
   */
  readonly mark: string;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Span[];
  /** Styled areas without text of their own (the rest of a merge, a frame); drawn before the cells. */
  readonly areas: readonly StyledArea[];
  /** Width of each column in points, from column 0. */
  readonly columnWidths: readonly number[];
  /** Height of each row in points, from row 0; every row has one. */
  readonly rowHeights: readonly number[];
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
  readonly page: PageSetup;
  readonly table?: TablePlan;
  readonly validations?: readonly ValidationPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly protection?: ProtectionPlan;
  readonly names?: readonly NamePlan[];
  /** Of a sheet that is updated in place: how it stood when the plan was made, and what of it is the user's own. */
  readonly earlier?: Earlier;
}

export interface Earlier {
  readonly cells: readonly Cell[];
  /** Cells of the user's own that stand where the plan draws nothing: they are left as they are. */
  readonly kept: readonly Cell[];
  /** Cells of the user's own whose place the plan needs: it has them as cells elsewhere. */
  readonly moved: readonly {
    readonly from: Cell;
    readonly to: { readonly row: number; readonly col: number };
  }[];
}

export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  /** Marks of sheets that an earlier composing left in the open workbook and that this plan no longer has. */
  readonly obsolete?: readonly string[];
}

/** A value or a formula, never both missing. Texts are written as texts, also those that begin with '='. */
export interface PlanCell {
  readonly row: number;
  readonly col: number;
  readonly value?: string | number | boolean;
  /** English function names, A1 references, without '='. */
  readonly formula?: string;
  /** The result the formula has today, cached in files; empty text where it shows nothing. */
  readonly result?: string | number | boolean;
  readonly style: Style;
  /** A cell of this workbook to jump to: { sheet, cell: 'C12' }. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface StyledArea extends Span {
  readonly style: Style;
}

export interface Style {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** 90 turns the text to run upwards. */
  readonly rotation?: number;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly border?: Borders;
  /** Cells are locked unless this is false; it matters only on a protected sheet. */
  readonly locked?: boolean;
}

export interface Borders {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

export interface Line {
  readonly weight: 'hair' | 'thin' | 'medium' | 'thick';
  readonly color: string;
}

export const PAPERS = ['A3', 'A4', 'F4'] as const;
export type Paper = (typeof PAPERS)[number];

/** Always landscape, the scale set, never fit-to-pages (which switches manual breaks off). */
export interface PageSetup {
  readonly paper: Paper;
  /** Percent, 10 to 400. */
  readonly scale: number;
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** How many head rows and first columns every page repeats, and from which row and column on. */
  readonly repeatRows?: { readonly row: number; readonly rows: number };
  readonly repeatCols?: { readonly col: number; readonly cols: number };
  /** A page begins at each of these rows and columns. */
  readonly rowBreaks: readonly number[];
  readonly colBreaks: readonly number[];
  /** Columns that do not fill the page stand in its middle. */
  readonly centered?: boolean;
  readonly footer: Footer;
  readonly printArea?: Span;
}

/** Plain texts; '{halaman}' and '{jumlahHalaman}' stand for the page number and the count of pages. */
export interface Footer {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
  /** In points of the sheet, printed at its scale. Default: as the program has it. */
  readonly fontSize?: number;
}

export interface TablePlan {
  readonly name: string;
  readonly span: Span;
  readonly columns: readonly string[];
}

export interface ValidationPlan {
  readonly span: Span;
  readonly rule:
    | { readonly kind: 'list'; /** A range such as "Setelan!$B$3:$B$6". */ readonly source: string }
    | { readonly kind: 'decimal' | 'whole'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'custom'; readonly formula: string }
    /** No rule, only the prompt. */
    | { readonly kind: 'any' };
  readonly onError: 'stop' | 'warning' | 'information';
  readonly error?: { readonly title: string; readonly message: string };
  /** Shown when the cell is chosen; at most 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatPlan {
  readonly span: Span;
  readonly rule:
    /** A formula for the first cell of the span, relative references move along. */
    | {
        readonly kind: 'formula';
        readonly formula: string;
        readonly style: Pick<Style, 'color' | 'fill' | 'bold'>;
      }
    | { readonly kind: 'dataBar'; readonly color: string; readonly min: number; readonly max: number };
}

/** Protection without a password: guidance, not access control. */
export interface ProtectionPlan {
  readonly allowAutoFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

/** A visible defined name for one cell, workbook-wide. */
export interface NamePlan {
  readonly name: string;
  readonly row: number;
  readonly col: number;
}
