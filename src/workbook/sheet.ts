/** What a workbook is to us when it is read. Rows and columns count from 0. */

/** A rectangle: its first cell and how far it reaches (at least 1 x 1). */
export interface Span {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** What a cell holds: the cached result where it has a formula. An error is its code, such as '#REF!'. */
export type CellContent =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** A number shown as a date: the Excel serial number of the 1900 system. */
  | { readonly kind: 'date'; readonly value: number };

export type Cell = CellContent & {
  readonly row: number;
  readonly col: number;
  /** Without '='. */
  readonly formula?: string;
  /** The Excel number format, where it is not General. */
  readonly format?: string;
};

/** Where a cell stands in its sheet. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

/** The colour that a cell is filled with, 'FFCC00'. */
export interface CellFill extends CellPlace {
  readonly color: string;
}

/** Of a sheet with more cells nobody asks for the fills. */
export const MOST_FILLS = 20_000;

export interface TableInfo {
  readonly name: string;
  /** Head row and data, as a rectangle. */
  readonly span: Span;
}

/** Where something is drawn on a sheet, in points from the corner of its first cell. */
export interface DrawnFrame {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A text in a shape or SmartArt that lies over the cells, by the cell that it is anchored in; a paragraph is a line. */
export interface DrawnText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  /** By what connectors name its shape; absent in SmartArt. */
  readonly id?: string;
  /** Absent where the host does not tell it, and in SmartArt. */
  readonly frame?: DrawnFrame;
  /** Its place in a SmartArt. */
  readonly node?: DiagramNode;
}

/** A node of a SmartArt; nodes come depth first, in their order. */
export interface DiagramNode {
  /** The SmartArt among those of the sheet, from 0. */
  readonly diagram: number;
  readonly id: string;
  /** The node above it; null at the top. */
  readonly parent: string | null;
}

export interface DrawnPoint {
  readonly xPt: number;
  readonly yPt: number;
}

/** A line or connector: the shapes it is glued to, and where it begins and ends. */
export interface DrawnLine {
  /** The ids of the shapes at its two ends; null where an end is free. */
  readonly ids: readonly [string | null, string | null];
  /** Its two ends; two ways where the host does not tell which diagonal of its frame it is, none where nothing is told. */
  readonly ways: readonly (readonly [DrawnPoint, DrawnPoint])[];
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Filled cells only, sorted by row, then column. A formula with an empty result is not a filled cell. */
  readonly cells: readonly Cell[];
  /**
   * Cells whose formula has no stored result: a program wrote the file and nobody computed it. They are no filled
   * cells. Absent where there are none; Excel computes what it opens.
   */
  readonly uncomputed?: readonly CellPlace[];
  /**
   * Fills of filled cells, in the order of the cells; white is none. Absent where there are none, where the sheet has
   * more than `MOST_FILLS` cells, and where the host was not asked or cannot tell.
   */
  readonly fills?: readonly CellFill[];
  /** Merged areas; may be empty where the host could not tell them. */
  readonly merges: readonly Span[];
  readonly tables: readonly TableInfo[];
  /** None where there are none, or the host cannot tell. */
  readonly drawings?: readonly DrawnText[];
  /** The lines between drawings; absent where there are none, or the host cannot tell. */
  readonly lines?: readonly DrawnLine[];
  /** The mark of a sheet that the add-in composed (see marks.ts), else null. */
  readonly mark: string | null;
}

/** A defined name of the whole workbook. */
export interface NameInfo {
  readonly name: string;
  /** The sheet that it points to; null where it points to none. */
  readonly sheet: string | null;
}

export interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  /** Names of the whole workbook; none where the host did not tell. */
  readonly names?: readonly NameInfo[];
}
