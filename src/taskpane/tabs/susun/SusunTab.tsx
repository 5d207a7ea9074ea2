import { makeStyles, tokens } from '@fluentui/react-components';
import { kekuranganOf, kekuranganSentence } from '../../../workflow/baca/sumber';
import { useTexts } from '../../texts/language';
import { susunTexts } from '../../texts/susun';
import type { Understanding } from '../../state/workspace';
import { Composer } from './Composer';

const useStyles = makeStyles({
  head: { fontSize: tokens.fontSizeBase400, margin: '8px 0 4px' },
});

/** The tab Susun: which sheets and how, a preview of the pages, and the way to what was composed. */
export function SusunTab({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const lack = kekuranganOf(understood.reading, understood.perhitungan.tabel);
  if (!lack) return <Composer understood={understood} />;
  return (
    <>
      <h2 className={styles.head}>{texts.kosong}</h2>
      <p>{texts.kalimat(kekuranganSentence(lack, texts.kosongSaran))}</p>
    </>
  );
}
