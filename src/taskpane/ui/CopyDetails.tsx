import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';

const useStyles = makeStyles({
  text: { display: 'block', width: '100%', minHeight: '64px', fontFamily: 'inherit' },
});

/**
 * Copies what is known of an error that nobody foresaw, for the user to send on. Some programs allow a pane no
 * clipboard: there the text is shown, to be copied by hand.
 */
export function CopyDetails({ rincian }: { readonly rincian: string }) {
  const texts = useTexts(shellTexts);
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(rincian);
  };
  return (
    <>
      <Button
        size="small"
        onClick={() =>
          void copy().then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {copied === true ? texts.tersalin : texts.salinRincian}
      </Button>
      {copied === false && (
        <label>
          {texts.takTersalin}
          <textarea
            className={styles.text}
            readOnly
            value={rincian}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
