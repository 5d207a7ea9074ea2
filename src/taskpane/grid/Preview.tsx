import { Button, Label, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Place } from '../../cascade/cascade';
import type { FileWorkbook } from '../../hosts/file';
import type { FileSheet } from '../../hosts/xlsx/read/workbook';
import { cellName } from '../../workbook/address';
import { findCell } from '../../workbook/find';
import { useTexts } from '../texts/language';
import { gridTexts } from '../texts/grid';
import { shellTexts } from '../texts/shell';
import { cellText } from './cellText';
import type { CellAt } from './cursor';
import { Downloads } from './Downloads';
import { SheetGrid } from './SheetGrid';
import { NARROW, useFocusOnShown } from './useFocusOnShown';

const useStyles = makeStyles({
  preview: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    flex: '1 1 0',
    minWidth: 0,
    position: 'sticky',
    top: 0,
    height: '100vh',
    padding: '8px 12px',
    [`@media ${NARROW}`]: { position: 'static', height: 'auto' },
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  toggle: { display: 'none', [`@media ${NARROW}`]: { display: 'inline-flex' } },
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    flex: '1 1 0',
    minHeight: 0,
    [`@media ${NARROW}`]: { height: '80vh', minHeight: '300px', flex: 'none' },
  },
  shut: { [`@media ${NARROW}`]: { display: 'none' } },
  select: { flex: '1 1 120px', minWidth: 0 },
  content: {
    flex: 'none',
    margin: 0,
    maxHeight: '72px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

const FIRST: CellAt = { row: 0, col: 0 };

/** What the user chose here himself, valid until another cell is shown to him. */
interface Choice {
  readonly since: Place | null;
  readonly place?: Place;
  readonly isOpen?: boolean;
}

/** The sheets of a picked file beside the pane, so that a click on a finding has somewhere to go, and the downloads. */
export function Preview({ book }: { readonly book: FileWorkbook }) {
  const styles = useStyles();
  const texts = useTexts(gridTexts);
  const { kalimat } = useTexts(shellTexts);
  const view = useSyncExternalStore(book.subscribe, () => book.view);
  const [choice, setChoice] = useState<Choice>({ since: null });
  const own: Choice = choice.since === view.shown ? choice : { since: view.shown };
  const [grid, section] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)];
  const giveBack = useFocusOnShown(view.shown, grid, section);
  const place = own.place ?? view.shown;
  const file = view.sheets.find(({ sheet }) => sheet.name === place?.lembar) ?? view.sheets[0];
  const name = file?.sheet.name;
  const isOpen = own.isOpen ?? view.shown !== null;
  const marked = useMemo(
    () => new Set(view.marks.filter(({ lembar }) => lembar === name).map(({ row, col }) => `${row},${col}`)),
    [view.marks, name],
  );
  if (!file || name === undefined) return null;
  const unchangeable = view.about?.unchangeable;
  const cursor = place?.lembar === name ? place : FIRST;
  const choose = (lembar: string, at: CellAt) =>
    setChoice({ ...own, place: { lembar, ...at }, isOpen: true });
  const turn = () => {
    setChoice({ ...own, isOpen: !isOpen });
    if (isOpen) giveBack();
  };
  return (
    <section ref={section} className={styles.preview} aria-label={texts.judul}>
      <div className={styles.bar}>
        <Downloads book={book} />
        {unchangeable && (
          <Text size={200} role="note">
            {kalimat(unchangeable)}
          </Text>
        )}
        <Button size="small" className={styles.toggle} aria-expanded={isOpen} onClick={turn}>
          {isOpen ? texts.tutup : texts.buka}
        </Button>
      </div>
      <div className={mergeClasses(styles.sheets, !isOpen && styles.shut)}>
        <SheetSelect sheets={view.sheets} name={name} onName={(chosen) => choose(chosen, FIRST)} />
        <Content file={file} cursor={cursor} />
        <SheetGrid
          key={name}
          file={file}
          marked={marked}
          cursor={cursor}
          grid={grid}
          onCursor={(at) => choose(name, at)}
        />
      </div>
    </section>
  );
}

interface SheetSelectProps {
  readonly sheets: readonly FileSheet[];
  readonly name: string;
  readonly onName: (name: string) => void;
}

function SheetSelect({ sheets, name, onName }: SheetSelectProps) {
  const styles = useStyles();
  const texts = useTexts(gridTexts);
  const id = useId();
  return (
    <div className={styles.bar}>
      <Label htmlFor={id} size="small">
        {texts.lembar}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={name}
        onChange={(_, { value }) => onName(value)}
      >
        {sheets.map(({ sheet: { name: each, visibility } }) => (
          <option key={each} value={each}>
            {visibility === 'visible' ? each : `${each} (${texts.tersembunyi})`}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface ContentProps {
  readonly file: FileSheet;
  readonly cursor: CellAt;
}

/** All of the cell that was come to, however small it is drawn; read out by screen readers. */
function Content({ file: { sheet, hidden }, cursor: { row, col } }: ContentProps) {
  const styles = useStyles();
  const texts = useTexts(gridTexts);
  const cell = findCell(sheet.cells, row, col);
  const unseen = [
    ...(hidden.rows.includes(row) ? [texts.tersembunyiDi.baris] : []),
    ...(hidden.cols.includes(col) ? [texts.tersembunyiDi.kolom] : []),
  ];
  return (
    <p aria-live="polite" tabIndex={0} className={styles.content}>
      <strong>{texts.letak(sheet.name, cellName(row, col))}</strong>
      {unseen.length > 0 && ` (${unseen.join(', ')})`}
      <strong>:</strong> {cell ? cellText(cell) : texts.kosong}
    </p>
  );
}
