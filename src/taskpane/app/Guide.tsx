import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';

const useStyles = makeStyles({
  box: {
    margin: '0 0 8px',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: { fontSize: tokens.fontSizeBase200, margin: 0 },
  steps: { margin: '2px 0', paddingInlineStart: '16px' },
});

/** Three steps for who opens the pane for the first time; small, under the tabs that they speak of. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { tigaLangkah } = useTexts(shellTexts);
  return (
    <section className={styles.box} aria-label={tigaLangkah.judul}>
      <div className={styles.head}>
        <h2 className={styles.title}>{tigaLangkah.judul}</h2>
        <Button size="small" onClick={onClose}>
          {tigaLangkah.tutup}
        </Button>
      </div>
      <ol className={styles.steps}>
        {tigaLangkah.langkah.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
