import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type MouseEvent } from 'react';
import type { Visit } from '../../../cascade/walk';
import { LEVEL_COLORS } from '../../../layouts/styles';
import { cascadingTexts } from '../../texts/cascading';
import { useTexts } from '../../texts/language';
import { detailsOf, headingOf, titleOf } from '../../ui/nodeDetails';
import { factsOf } from './facts';
import { Marked } from './Marked';
import { NodeMarks } from './NodeMarks';
import type { Capaian } from '../../../workflow/hitung/capaianSimpul';
import type { Status } from './status';
import type { TreeNode } from './tree';

const useStyles = makeStyles({
  item: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    boxSizing: 'border-box',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: `calc(${tokens.lineHeightBase300} + 8px)`,
  },
  chevron: { flex: '0 0 20px', minHeight: '24px', lineHeight: '24px', textAlign: 'center' },
  level: {
    flex: '0 0 10px',
    height: '10px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  kode: { flex: 'none', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: {
    flex: '1 1 auto',
    minWidth: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: {
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingBottom: '4px',
  },
  details: {
    margin: 0,
    padding: '0 8px 8px 0',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& div': { marginBottom: '2px' },
    '& dt': { display: 'inline', fontWeight: tokens.fontWeightSemibold, marginInlineEnd: '4px' },
    '& dd': { display: 'inline', margin: 0 },
    '& dd + dd::before': { content: '"· "' },
  },
});

/** The fill of the printed boxes; teams and individuals are white there. */
const colorOf = (jenis: Visit['jenis']): string =>
  `#${LEVEL_COLORS[jenis === 'tim' || jenis === 'individu' ? 'proses' : jenis].fill}`;

interface TreeRowProps {
  readonly node: TreeNode;
  /** Which row of the tree, and how far below its top, in pixels. */
  readonly index: number;
  readonly top: number;
  /** Level and position count from 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly open: boolean | null;
  readonly status: Status | undefined;
  readonly capaian: Capaian | undefined;
  readonly words: readonly string[];
  /** The line of its texts in which the words were found, where that is not its name. */
  readonly line: string | null;
  /** It stands above what was found. */
  readonly quiet: boolean;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onToggle: (kode: string) => void;
  readonly onSelect: (node: TreeNode) => void;
}

/** One node of the tree in one line: its level, kode, name and status; its details while it is selected. */
export const TreeRow = memo(function TreeRow({ measure, ...props }: TreeRowProps) {
  const { node, open, selected, words, line, quiet } = props;
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const { kode, visit } = node;
  const heading = headingOf(visit);
  const title = titleOf(visit, texts);
  const indent = { paddingInlineStart: `${(props.level - 1) * 10}px` };
  const inset = { paddingInlineStart: `${(props.level - 1) * 10 + 38}px` };
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    props.onToggle(kode);
  };
  return (
    <div
      role="treeitem"
      ref={measure}
      data-index={props.index}
      aria-level={props.level}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={open ?? undefined}
      aria-selected={selected}
      aria-label={nameOf(`${heading}: ${title}`, Object.values(factsOf(props, texts)))}
      aria-describedby={selected ? `rincian-${kode}` : undefined}
      tabIndex={props.focused ? 0 : -1}
      data-kode={kode}
      className={mergeClasses(styles.item, selected && styles.selected)}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={() => props.onSelect(node)}
    >
      <div className={styles.row} style={indent}>
        <span className={styles.chevron} aria-hidden="true" onClick={open === null ? undefined : toggle}>
          {open === null ? '·' : open ? '▾' : '▸'}
        </span>
        <span className={styles.level} style={{ backgroundColor: colorOf(visit.jenis) }} />
        <span className={styles.kode}>{kode}</span>
        <span className={mergeClasses(styles.title, quiet && styles.quiet)} title={`${heading}: ${title}`}>
          <Marked text={title} words={words} />
        </span>
        <NodeMarks status={props.status} />
      </div>
      {line !== null && !selected && (
        <div className={styles.line} style={inset}>
          <Marked text={line} words={words} />
        </div>
      )}
      {selected && <Details {...props} className={styles.details} style={inset} />}
    </div>
  );
});

type DetailsProps = Pick<TreeRowProps, 'node' | 'words' | 'status' | 'capaian'> & {
  readonly className: string;
  readonly style: { readonly paddingInlineStart: string };
};

function Details({ node, words, status, capaian, className, style }: DetailsProps) {
  const texts = useTexts(cascadingTexts);
  const { sendiri, bawah, capaian: reached } = factsOf({ status, capaian }, texts);
  const found = [sendiri, bawah].filter((part) => part !== null).join(', ');
  const facts = [
    ...(found === '' ? [] : [{ label: texts.rincian.temuan, lines: [found] }]),
    ...(reached === null ? [] : [{ label: reached, lines: [] }]),
  ];
  return (
    <dl id={`rincian-${node.kode}`} className={className} style={style}>
      {[...detailsOf(node.visit, texts), ...facts].map(({ label, lines }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          {lines.map((line, j) => (
            <dd key={j}>
              <Marked text={line} words={words} />{' '}
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
