import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { susunTexts } from '../texts/susun';
import type { Understanding } from '../workspace';
import { Composer } from './Composer';

const useStyles = makeStyles({
  head: { fontSize: tokens.fontSizeBase400, margin: '8px 0 4px' },
});

/** The tab Susun: which sheets and how, a preview of the pages, and the way to what was composed. */
export function SusunTab({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  if (understood.reading.sumber.length > 0) return <Composer understood={understood} />;
  return (
    <>
      <h2 className={styles.head}>{texts.kosong}</h2>
      <p>{texts.kosongSaran}</p>
    </>
  );
}
