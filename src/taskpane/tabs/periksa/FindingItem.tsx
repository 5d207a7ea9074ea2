import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Finding } from '../../../rules/rule';
import { faultWords } from '../../../rules/texts/catalogue';
import { headingOf } from '../../ui/nodeDetails';
import { CopyText } from '../../ui/CopyText';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { useWorkspace } from '../../state/useWorkspace';
import { cellName } from '../../../workbook/address';
import type { Item } from './findings';
import { RepairPreview } from './RepairPreview';
import type { Repair } from './useRepair';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '& [data-temuan] > span': { color: tokens.colorNeutralForeground1 },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    width: '100%',
    padding: '4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  cell: {
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'inherit' },
    '::after': { content: '" ›"' },
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  second: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: { padding: '0 4px 8px', overflowWrap: 'anywhere', '& p': { margin: '0 0 4px' } },
  advice: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FindingItemProps {
  readonly item: Item;
  readonly chosen: boolean;
  readonly onChoose: (item: Item) => void;
  readonly repair: Repair;
}

/** One place of a rule in two lines: node and cell, owner and what is wrong; the chosen one says how to mend it. */
export const FindingItem = memo(function FindingItem({ item, chosen, onChoose, repair }: FindingItemProps) {
  const styles = useStyles();
  const { finding, pemilik } = item;
  const { pesan } = faultWords(useTexts(aturanTexts), finding);
  const { lembar, row, col } = finding.lokasi;
  return (
    <li className={mergeClasses(styles.item, chosen && styles.chosen)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={chosen}
        data-temuan={item.id}
        title={item.tempat}
        onClick={() => onChoose(item)}
      >
        <span className={styles.line} lang="id">
          {nodeName(finding)}
        </span>
        <span className={styles.cell}>
          <span className={styles.unseen}>{`${lembar}!`}</span>
          {cellName(row, col)}
        </span>
        <span className={mergeClasses(styles.line, styles.second)}>
          {[...pemilik.slice(0, 1), pesan].join(' · ')}
        </span>
      </button>
      {chosen && <Chosen item={item} repair={repair} />}
    </li>
  );
});

/** What is wrong, how to mend it, and what can be done about it. */
function Chosen({ item, repair }: Pick<FindingItemProps, 'item' | 'repair'>) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const { finding, tempat, pemilik } = item;
  const { pesan, perbaikan } = faultWords(useTexts(aturanTexts), finding);
  const copied = [nodeName(finding), pesan, perbaikan, tempat].filter(Boolean).join('\n');
  return (
    <div className={styles.details}>
      {finding.simpul && <p lang="id">{headingOf(finding.simpul)}</p>}
      <p>{pesan}</p>
      <p className={styles.advice}>{`${texts.caraPerbaikan}: ${perbaikan}`}</p>
      {pemilik.length > 0 && <p>{`${texts.saringPemilik}: ${pemilik.join(', ')}`}</p>}
      <div className={styles.buttons}>
        {item.dapatDiperbaiki && (
          <Button size="small" appearance="primary" onClick={() => void repair.show(item.id, [item])}>
            {texts.perbaiki}
          </Button>
        )}
        <Button size="small" onClick={() => void workspace.show(finding.lokasi)}>
          {texts.lihat}
        </Button>
        <CopyText label={texts.salin} text={copied} />
      </div>
      {repair.preview?.at === item.id && <RepairPreview preview={repair.preview} repair={repair} />}
    </div>
  );
}

/** '1.2.1.3 Penyusunan Dokumen'; where it speaks of no node, the sheet. A Sasaran is called by its number. */
function nodeName({ simpul, lokasi }: Finding): string {
  if (!simpul) return lokasi.lembar;
  const { jenis, kode, nama } = simpul;
  return nama === '' || jenis === 'sasaran' ? headingOf({ jenis, kode }) : `${kode} ${nama}`;
}
