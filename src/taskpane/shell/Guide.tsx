import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontSize: tokens.fontSizeBase300, margin: '0 0 4px' },
  steps: { margin: '0 0 8px', paddingInlineStart: '20px' },
});

/** Three steps for who opens the pane for the first time. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { tigaLangkah } = useTexts(shellTexts);
  return (
    <section className={styles.box} aria-label={tigaLangkah.judul}>
      <h2 className={styles.title}>{tigaLangkah.judul}</h2>
      <ol className={styles.steps}>
        {tigaLangkah.langkah.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button size="small" onClick={onClose}>
        {tigaLangkah.tutup}
      </Button>
    </section>
  );
}
