import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { detailsOf, headingOf, kinerjaOf, titleOf } from './details';
import { cascadingTexts } from '../texts/cascading';
import { useTexts } from '../texts/language';
import type { Row } from './tree';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    padding: '4px 4px 4px 0',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  chevron: { flex: '0 0 24px', minHeight: '24px', textAlign: 'center' },
  text: { flex: '1 1 auto', minWidth: 0 },
  jenis: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  kinerja: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  details: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: '0 0 4px' },
  },
});

interface TreeRowProps {
  readonly row: Row;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly onToggle: (kode: string) => void;
  readonly onSelect: (kode: string) => void;
}

/** One node of the tree: what it is, its name and kinerja; its details while it is selected. */
export function TreeRow({ row, focused, selected, onToggle, onSelect }: TreeRowProps) {
  const styles = useStyles();
  const { kode, visit } = row.node;
  const heading = headingOf(visit);
  const texts = useTexts(cascadingTexts);
  const title = titleOf(visit, texts);
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    onToggle(kode);
  };
  return (
    <div
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings.length}
      aria-expanded={row.open ?? undefined}
      aria-selected={selected}
      aria-label={`${heading}: ${title}`}
      aria-describedby={selected ? `rincian-${kode}` : undefined}
      tabIndex={focused ? 0 : -1}
      data-kode={kode}
      className={mergeClasses(styles.row, selected && styles.selected)}
      style={{ paddingInlineStart: `${(row.level - 1) * 12}px` }}
      onClick={() => {
        onSelect(kode);
      }}
    >
      <span className={styles.chevron} aria-hidden="true" onClick={row.open === null ? undefined : toggle}>
        {row.open === null ? '·' : row.open ? '▾' : '▸'}
      </span>
      <div className={styles.text}>
        <div className={styles.jenis}>{heading}</div>
        <div>{title}</div>
        {!selected && <div className={styles.kinerja}>{kinerjaOf(visit)}</div>}
        {selected && <Details row={row} className={styles.details} />}
      </div>
    </div>
  );
}

function Details({ row, className }: { readonly row: Row; readonly className: string }) {
  const texts = useTexts(cascadingTexts);
  return (
    <dl id={`rincian-${row.node.kode}`} className={className}>
      {detailsOf(row.node.visit, texts).map(({ label, lines }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          {lines.map((line, j) => (
            <dd key={j}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
