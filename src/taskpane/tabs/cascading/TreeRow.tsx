import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type MouseEvent } from 'react';
import { cascadingTexts } from '../../texts/cascading';
import { useTexts } from '../../texts/language';
import { detailsOf, headingOf, kinerjaOf, titleOf } from '../../ui/nodeDetails';
import { factsOf } from './facts';
import { Marked } from './Marked';
import { NodeFacts } from './NodeFacts';
import type { Capaian } from '../../../workflow/hitung/capaianSimpul';
import type { Status } from './status';
import type { TreeNode } from './tree';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    padding: '4px 4px 4px 0',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // Rows out of view cost nothing, however many there are.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
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
  readonly node: TreeNode;
  /** Level and position count from 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly open: boolean | null;
  readonly status: Status | undefined;
  readonly capaian: Capaian | undefined;
  readonly words: readonly string[];
  readonly focused: boolean;
  readonly selected: boolean;
  readonly onToggle: (kode: string) => void;
  readonly onSelect: (node: TreeNode) => void;
}

/** One node of the tree: what it is, its name, kinerja and status; its details while it is selected. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { node, open, selected, words } = props;
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const { kode, visit } = node;
  const heading = headingOf(visit);
  const title = titleOf(visit, texts);
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    props.onToggle(kode);
  };
  return (
    <div
      role="treeitem"
      aria-level={props.level}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={open ?? undefined}
      aria-selected={selected}
      aria-label={nameOf(`${heading}: ${title}`, Object.values(factsOf(props, texts)))}
      aria-describedby={selected ? `rincian-${kode}` : undefined}
      tabIndex={props.focused ? 0 : -1}
      data-kode={kode}
      className={mergeClasses(styles.row, selected && styles.selected)}
      style={{ paddingInlineStart: `${(props.level - 1) * 12}px` }}
      onClick={() => props.onSelect(node)}
    >
      <span className={styles.chevron} aria-hidden="true" onClick={open === null ? undefined : toggle}>
        {open === null ? '·' : open ? '▾' : '▸'}
      </span>
      <div className={styles.text}>
        <div className={styles.jenis}>{heading}</div>
        <div>
          <Marked text={title} words={words} />
        </div>
        <NodeFacts status={props.status} capaian={props.capaian} />
        {!selected && (
          <div className={styles.kinerja}>
            <Marked text={kinerjaOf(visit) ?? ''} words={words} />
          </div>
        )}
        {selected && <Details node={node} words={words} className={styles.details} />}
      </div>
    </div>
  );
});

interface DetailsProps {
  readonly node: TreeNode;
  readonly words: readonly string[];
  readonly className: string;
}

function Details({ node, words, className }: DetailsProps) {
  const texts = useTexts(cascadingTexts);
  return (
    <dl id={`rincian-${node.kode}`} className={className}>
      {detailsOf(node.visit, texts).map(({ label, lines }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          {lines.map((line, j) => (
            <dd key={j}>
              <Marked text={line} words={words} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What a screen reader says of a row. */
const nameOf = (name: string, facts: readonly (string | null)[]): string =>
  [name, ...facts].filter((part) => part !== null).join('; ');
