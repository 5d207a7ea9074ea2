import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import { resultText } from './entry';
import type { useIsian } from './useIsian';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How long typing must rest before its result is read out; milliseconds. */
const QUIET = 1000;

/** What came of the indikator that was typed into last, for screen readers: once typing rests. */
export function Spoken({ isian }: { readonly isian: ReturnType<typeof useIsian> }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const { form, percobaan, typedGroup } = isian;
  const group = form.kelompok.find(({ id }) => id === typedGroup);
  const text = group ? resultText(percobaan.hasil.get(group.id) ?? null, group.satuan, texts) : '';
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p aria-live="polite" className={styles.unseen}>
      {said}
    </p>
  );
}
