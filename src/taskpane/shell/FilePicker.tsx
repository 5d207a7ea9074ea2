import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';

const useStyles = makeStyles({
  box: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
  },
  text: { margin: '0 0 8px' },
});

interface FilePickerProps {
  /** A file is open already: the invitation becomes a short button. */
  readonly again: boolean;
  readonly onPick: (file: File) => void;
}

/** Takes one workbook file, picked or dropped. */
export function FilePicker({ again, onPick }: FilePickerProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const input = useRef<HTMLInputElement>(null);
  const pick = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onPick(file);
  };
  useDrop(pick);
  return (
    <div className={styles.box}>
      {!again && (
        <>
          <p className={styles.text}>{texts.ajakan}</p>
          <p className={styles.text}>{texts.rahasia}</p>
        </>
      )}
      <Button appearance={again ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        {again ? texts.pilihLain : texts.pilih}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx"
        onChange={({ target }) => {
          pick(target.files);
          // The same file, mended and picked again, is a change too.
          target.value = '';
        }}
      />
    </div>
  );
}

/** Takes a file that is dropped anywhere on the page; the browser would leave the pane to open it. */
function useDrop(pick: (files: FileList | undefined) => void) {
  const latest = useRef(pick);
  useEffect(() => {
    latest.current = pick;
  });
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      latest.current(event.dataTransfer?.files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
