import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { cellName, columnName } from '../../workbook/address';
import type { FileSheet } from '../../hosts/xlsx/read/workbook';
import type { Span } from '../../workbook/sheet';
import { useTexts } from '../texts/language';
import { gridTexts } from '../texts/grid';
import { inView, lengthOf, scrolledTo, stretch } from './axis';
import { moved, type CellAt } from './cursor';
import { areaOf, layoutOf, type Layout } from './layout';
import { tilesIn, type Tile, type TileRow } from './tiles';

/** Pixels. */
const HEAD = 26;
const MARGIN = 52;
const BEYOND = 200;

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const fixed = {
  boxSizing: 'border-box',
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground1,
  fontWeight: tokens.fontWeightSemibold,
  textAlign: 'center',
  lineHeight: `${HEAD - 1}px`,
  borderRight: line,
  borderBottom: line,
} as const;

const useStyles = makeStyles({
  grid: {
    position: 'relative',
    overflow: 'auto',
    flex: '1 1 0',
    minHeight: '160px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inside: { position: 'relative' },
  head: { position: 'sticky', top: 0, height: `${HEAD}px`, zIndex: 3 },
  corner: { ...fixed, position: 'sticky', left: 0, width: `${MARGIN}px`, height: `${HEAD}px`, zIndex: 1 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  column: { ...fixed, position: 'absolute', top: 0, height: `${HEAD}px` },
  row: { position: 'absolute', left: 0, right: 0, pointerEvents: 'none' },
  number: { ...fixed, position: 'sticky', left: 0, width: `${MARGIN}px`, height: '100%', zIndex: 2 },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    // Not hidden: that would keep the text from staying in view.
    overflow: 'clip',
    padding: '3px 5px',
    lineHeight: '17px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRight: line,
    borderBottom: line,
    pointerEvents: 'auto',
    cursor: 'default',
  },
  right: { textAlign: 'right' },
  // The text of a large merged area stays in view as long as the area does.
  text: { position: 'sticky', top: `${HEAD + 3}px`, left: `${MARGIN + 5}px`, display: 'inline-block' },
  unseen: { fontStyle: 'italic', fontWeight: tokens.fontWeightRegular },
  marked: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
  },
  active: { outline: `3px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-3px', zIndex: 1 },
});

interface SheetGridProps {
  readonly file: FileSheet;
  /** 'row,col' of the cells that are marked. */
  readonly marked: ReadonlySet<string>;
  readonly cursor: CellAt;
  readonly onCursor: (cursor: CellAt) => void;
  readonly grid: RefObject<HTMLDivElement>;
}

/** The cells of a sheet, to be read and walked through; only those in view are drawn. */
export function SheetGrid({ file, marked, cursor, onCursor, grid }: SheetGridProps) {
  const styles = useStyles();
  const texts = useTexts(gridTexts);
  const { sheet, hidden } = file;
  const layout = useMemo(() => layoutOf(sheet, hidden), [sheet, hidden]);
  const { rows, cols } = layout;
  const view = useView(grid);
  const area = areaOf(layout, cursor.row, cursor.col);
  useCursorInView(grid, layout, area);
  const cells = useMemo(() => {
    const across = inView(cols, view.left - BEYOND, view.left + view.width + BEYOND);
    const down = inView(rows, view.top - BEYOND, view.top + view.height + BEYOND);
    return {
      columns: cols.numbers.slice(across.first, across.last),
      rows: tilesIn(sheet, layout, down, across),
    };
  }, [sheet, layout, rows, cols, view]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(layout, cursor, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    onCursor(next);
  };
  const drawn = cells.rows.some(({ tiles }) => tiles.some(({ span }) => isSame(span, area)));
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={sheet.name}
      aria-readonly="true"
      aria-rowcount={rows.numbers.length + 1}
      aria-colcount={cols.numbers.length + 1}
      {...(drawn && { 'aria-activedescendant': idOf(area) })}
      onKeyDown={onKeyDown}
    >
      <div
        role="rowgroup"
        className={styles.inside}
        style={{ width: MARGIN + lengthOf(cols), height: HEAD + lengthOf(rows) }}
      >
        <div role="row" aria-rowindex={1} className={styles.head}>
          <div role="columnheader" aria-colindex={1} className={styles.corner}>
            <span className={styles.hidden}>{texts.baris}</span>
          </div>
          {cells.columns.map((col) => (
            <ColumnHead key={col} layout={layout} col={col} className={styles.column} />
          ))}
        </div>
        {cells.rows.map((row) => (
          <Row key={row.row} row={row} layout={layout} marked={marked} active={area} onCursor={onCursor} />
        ))}
      </div>
    </div>
  );
}

function ColumnHead({ layout, col, className }: { layout: Layout; col: number; className: string }) {
  const { start, end } = stretch(layout.cols, col, 1);
  return (
    <div
      role="columnheader"
      aria-colindex={col + 2}
      className={className}
      style={{ left: MARGIN + start, width: end - start }}
    >
      <Heading isHidden={layout.hidden.cols.has(col)}>{columnName(col)}</Heading>
    </div>
  );
}

/** The name of a row or column; of one that is hidden in Excel in brackets. */
function Heading({ isHidden, children }: { readonly isHidden: boolean; readonly children: string }) {
  const styles = useStyles();
  const texts = useTexts(gridTexts);
  if (!isHidden) return children;
  return (
    <span className={styles.unseen}>
      ({children})<span className={styles.hidden}> {texts.tersembunyi}</span>
    </span>
  );
}

interface RowProps extends Pick<SheetGridProps, 'marked' | 'onCursor'> {
  readonly row: TileRow;
  readonly layout: Layout;
  readonly active: Span;
}

function Row({ row: { row, tiles }, layout, ...rest }: RowProps) {
  const styles = useStyles();
  const { start, end } = stretch(layout.rows, row, 1);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: HEAD + start, height: end - start }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.number}>
        <Heading isHidden={layout.hidden.rows.has(row)}>{String(row + 1)}</Heading>
      </div>
      {tiles.map((tile) => (
        <GridCell key={tile.span.col} tile={tile} layout={layout} {...rest} />
      ))}
    </div>
  );
}

interface GridCellProps extends Omit<RowProps, 'row'> {
  readonly tile: Tile;
}

function GridCell({ tile: { span, text, isNumber }, layout, marked, active, onCursor }: GridCellProps) {
  const styles = useStyles();
  const texts = useTexts(gridTexts);
  const across = stretch(layout.cols, span.col, span.cols);
  const down = stretch(layout.rows, span.row, span.rows);
  const isMarked = marked.has(`${span.row},${span.col}`);
  const isActive = isSame(span, active);
  return (
    <div
      id={idOf(span)}
      role="gridcell"
      aria-colindex={span.col + 2}
      aria-selected={isActive}
      {...(span.cols > 1 && { 'aria-colspan': span.cols })}
      {...(span.rows > 1 && { 'aria-rowspan': span.rows })}
      data-sel={cellName(span.row, span.col)}
      className={mergeClasses(
        styles.cell,
        isNumber && styles.right,
        isMarked && styles.marked,
        isActive && styles.active,
      )}
      style={{
        left: MARGIN + across.start,
        width: across.end - across.start,
        height: down.end - down.start,
      }}
      onClick={() => onCursor({ row: span.row, col: span.col })}
    >
      <span className={styles.text}>
        {isMarked && (
          <span role="img" aria-label={texts.bertanda}>
            ⚑{' '}
          </span>
        )}
        {text}
      </span>
    </div>
  );
}

const idOf = ({ row, col }: CellAt) => `sel-${row}-${col}`;
const isSame = (a: CellAt, b: CellAt) => a.row === b.row && a.col === b.col;

/** The part of the grid that can be seen, kept up to date. */
function useView(grid: RefObject<HTMLDivElement>) {
  const [view, setView] = useState({ top: 0, left: 0, width: 1200, height: 900 });
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const update = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      setView({ top, left, width, height });
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [grid]);
  return view;
}

/** Scrolls to the active cell whenever it is another one. */
function useCursorInView(grid: RefObject<HTMLDivElement>, layout: Layout, { row, col, rows, cols }: Span) {
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const down = stretch(layout.rows, row, rows);
    const across = stretch(layout.cols, col, cols);
    element.scrollTo({
      top: scrolledTo(down, element.scrollTop, element.clientHeight - HEAD),
      left: scrolledTo(across, element.scrollLeft, element.clientWidth - MARGIN),
    });
  }, [grid, layout, row, col, rows, cols]);
}
