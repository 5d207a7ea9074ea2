import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';

const useStyles = makeStyles({
  text: { display: 'block', width: '100%', minHeight: '64px', fontFamily: 'inherit' },
});

interface CopyTextProps {
  readonly label: string;
  readonly title?: string;
  /** The text, or how it is made when it is asked for. */
  readonly text: string | (() => string);
}

/** Copies a text, for the user to send on. Some programs allow a pane no clipboard: there it is shown, to copy by hand. */
export function CopyText({ label, title, text }: CopyTextProps) {
  const texts = useTexts(shellTexts);
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const whole = () => (typeof text === 'string' ? text : text());
  const copy = async () => {
    await navigator.clipboard.writeText(whole());
  };
  return (
    <>
      <Button
        size="small"
        title={title}
        onClick={() =>
          void copy().then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {copied === true ? texts.tersalin : label}
      </Button>
      {copied === false && (
        <label>
          {texts.takTersalin}
          <textarea
            className={styles.text}
            readOnly
            value={whole()}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
