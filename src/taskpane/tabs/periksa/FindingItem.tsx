import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { NodeRef } from '../../../rules/rule';
import { faultWords } from '../../../rules/texts/catalogue';
import { headingOf } from '../../ui/nodeDetails';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { useWorkspace } from '../../state/useWorkspace';
import type { Item } from './findings';
import { RepairPreview } from './RepairPreview';
import type { Repair } from './useRepair';

const useStyles = makeStyles({
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 4px' },
  },
  node: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FindingItemProps {
  readonly item: Item;
  readonly repair: Repair;
}

/** One place of a rule: the node, what is wrong, how to mend it, and the way to its cell. */
export const FindingItem = memo(function FindingItem({ item, repair }: FindingItemProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const placeId = useId();
  const { finding, tempat } = item;
  const { pesan, perbaikan } = faultWords(useTexts(aturanTexts), finding);
  return (
    <li className={styles.item}>
      {finding.simpul && (
        <p className={styles.node} lang="id">
          {nodeName(finding.simpul)}
        </p>
      )}
      <p>{pesan}</p>
      <p className={styles.small}>{`${texts.caraPerbaikan}: ${perbaikan}`}</p>
      <p id={placeId} className={styles.small}>
        {tempat}
      </p>
      <div className={styles.buttons}>
        <Button size="small" aria-describedby={placeId} onClick={() => void workspace.show(finding.lokasi)}>
          {texts.lihat}
        </Button>
        {item.dapatDiperbaiki && (
          <Button size="small" aria-describedby={placeId} onClick={() => void repair.show(item.id, [item])}>
            {texts.perbaiki}
          </Button>
        )}
      </div>
      {repair.preview?.at === item.id && <RepairPreview preview={repair.preview} repair={repair} />}
    </li>
  );
});

/** 'Sub Kegiatan 1.2.1.3 · Penyusunan Dokumen'; a Sasaran's name is its number, which the code tells already. */
function nodeName({ jenis, kode, nama }: NodeRef): string {
  const heading = headingOf({ jenis, kode });
  return nama === '' || jenis === 'sasaran' ? heading : `${heading} · ${nama}`;
}
