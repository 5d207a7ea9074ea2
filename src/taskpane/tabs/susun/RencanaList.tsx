import { makeStyles, tokens } from '@fluentui/react-components';
import { susunTexts } from '../../texts/susun';
import { useTexts } from '../../texts/language';
import { PagePicture } from './PagePicture';
import type { LembarRencana, Rencana } from '../../../workflow/susun/rencana';

/** Pages that are drawn of each sheet; the others are counted. */
const SHOWN = 3;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  sheet: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2 },
  pages: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '6px' },
  page: { width: '84px', height: 'auto', border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** What is going to be composed: each sheet with what happens to it, its pages, and pictures of the first ones. */
export function RencanaList({ rencana }: { readonly rencana: Rencana }) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  return (
    <>
      {rencana.dihapus.length > 0 && <p>{texts.akanDihapus(rencana.dihapus.join(', '))}</p>}
      <ul className={styles.list}>
        {rencana.lembar.map((one) => (
          <SheetItem key={one.plan.mark} lembar={one} />
        ))}
      </ul>
    </>
  );
}

function SheetItem({ lembar: { plan, nasib, halaman } }: { readonly lembar: LembarRencana }) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const more = halaman.length - SHOWN;
  return (
    <li className={styles.sheet}>
      <p className={styles.name}>
        <b>{plan.name}</b>{' '}
        <span className={styles.facts}>
          {texts.nasib[nasib]}, {texts.halaman(halaman.length)}
        </span>
      </p>
      <div className={styles.pages}>
        {halaman.slice(0, SHOWN).map((page) => (
          <PagePicture
            key={`${page.rows.from} ${page.cols.from}`}
            {...{ plan, page }}
            className={styles.page}
          />
        ))}
        {more > 0 && <span className={styles.facts}>{texts.halamanLagi(more)}</span>}
      </div>
    </li>
  );
}
