import { Button, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { NodeRef } from '../../rules/rule';
import { JENIS } from '../texts/cascading';
import { useTexts } from '../texts/language';
import { periksaTexts } from '../texts/periksa';
import { useWorkspace } from '../useWorkspace';
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

/** One place of a rule: the node, what is wrong, how to mend it, and the way to its cell. */
export function FindingItem({ item, repair }: { readonly item: Item; readonly repair: Repair }) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const { finding, tempat } = item;
  const place = useId('tempat');
  return (
    <li className={styles.item}>
      {finding.simpul && <p className={styles.node}>{nodeName(finding.simpul)}</p>}
      <p>{finding.pesan}</p>
      <p className={styles.small}>{`${texts.caraPerbaikan}: ${finding.perbaikan}`}</p>
      <p id={place} className={styles.small}>
        {tempat}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          data-temuan={item.id}
          aria-describedby={place}
          onClick={() => void workspace.show(finding.lokasi)}
        >
          {texts.lihat}
        </Button>
        {item.dapatDiperbaiki && (
          <Button size="small" aria-describedby={place} onClick={() => repair.show(item.id, [item])}>
            {texts.perbaiki}
          </Button>
        )}
      </div>
      {repair.preview?.at === item.id && <RepairPreview preview={repair.preview} repair={repair} />}
    </li>
  );
}

/** 'Sub Kegiatan 1.2.1.3 · Penyusunan Dokumen'; a Sasaran's name is its number, which the code tells already. */
function nodeName({ jenis, kode, nama }: NodeRef): string {
  const heading = jenis === 'tujuan' ? JENIS.tujuan : `${JENIS[jenis]} ${kode}`;
  return nama === '' || jenis === 'sasaran' ? heading : `${heading} · ${nama}`;
}
