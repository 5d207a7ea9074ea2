import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useScrollPadding } from '../../ui/useScrollPadding';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import type { Asal } from './drafts';
import type { useIsian } from './useIsian';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    padding: '6px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  text: { margin: 0 },
  unsaved: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0, maxHeight: '25vh', overflowY: 'auto' },
});

/** Saves the form; says what is not saved yet, here and in the forms of other owners and quarters. */
export function SaveBar({ isian }: { readonly isian: ReturnType<typeof useIsian> }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const bar = useRef<HTMLDivElement>(null);
  useScrollPadding(bar, 'Bottom');
  const save = async () => {
    const isDone = await isian.simpan();
    if (isDone) return;
    // The inputs that are to be answered have been drawn by then; one may be locked since, and can be dropped.
    setTimeout(() => document.querySelector<HTMLElement>('input[aria-invalid=true]')?.focus());
  };
  return (
    <div className={styles.bar} ref={bar}>
      <div className={styles.row}>
        {isian.isOpen && (
          <Button appearance="primary" onClick={() => void save()}>
            {texts.simpan}
          </Button>
        )}
        {isian.unsaved > 0 && (
          <p className={`${styles.text} ${styles.unsaved}`}>{texts.belumDisimpan(isian.unsaved)}</p>
        )}
      </div>
      <Elsewhere isian={isian} />
    </div>
  );
}

function Elsewhere({
  isian: { lain, hilang, goTo, actions },
}: {
  readonly isian: ReturnType<typeof useIsian>;
}) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const form = ({ bagian, triwulan }: Asal) => (bagian === 'target' ? texts.isianTarget : texts.tw(triwulan));
  if (lain.length + hilang.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lain.length > 0 && <li>{texts.isianLain(lain.reduce((sum, { banyak }) => sum + banyak, 0))}</li>}
      {lain.map(({ asal, banyak }) => (
        <li key={JSON.stringify(asal)}>
          <Button size="small" onClick={() => goTo(asal)}>
            {texts.isianDi(asal.pemilik ?? texts.semuaPemilik, form(asal), banyak)}
          </Button>
        </li>
      ))}
      {hilang.map(({ id, label, teks }) => (
        <li key={id} className={styles.row}>
          <p className={styles.text}>{texts.hilang(label, teks)}</p>
          <Button size="small" onClick={() => actions.drop(id)}>
            {texts.buang}
          </Button>
        </li>
      ))}
    </ul>
  );
}
