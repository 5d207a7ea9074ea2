import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type DragEvent } from 'react';
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
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onPick(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    pick(event.dataTransfer.files);
  };
  return (
    <div
      className={styles.box}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={onDrop}
    >
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
