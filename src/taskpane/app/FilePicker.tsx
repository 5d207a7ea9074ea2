import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useWorkspace } from '../state/useWorkspace';

const useStyles = makeStyles({
  box: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: '8px 0',
    padding: '8px',
  },
  text: { margin: '0 0 8px' },
  button: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
});

interface FilePickerProps {
  readonly onPick: (file: File) => void;
}

/** Invites to a workbook file, picked or dropped. */
export function FilePicker({ onPick }: FilePickerProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { input, open } = useInput(onPick);
  return (
    <div className={styles.box}>
      <p className={styles.text}>{texts.ajakan}</p>
      <p className={styles.text}>{texts.rahasia}</p>
      <Button appearance="primary" onClick={open}>
        {texts.pilih}
      </Button>
      {input}
    </div>
  );
}

/** Takes another file while one is open: a small button. */
export function OtherFile({ onPick }: FilePickerProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { input, open } = useInput(onPick);
  return (
    <>
      <Button appearance="subtle" size="small" className={styles.button} onClick={open}>
        {texts.pilihLain}
      </Button>
      {input}
    </>
  );
}

/** The browser's own way to pick a file, unseen, and the way to open it; a file can be dropped as well. */
function useInput(onPick: (file: File) => void) {
  const element = useRef<HTMLInputElement>(null);
  const workspace = useWorkspace();
  const texts = useTexts(shellTexts);
  const pick = (files: FileList | null | undefined) => {
    const [file, second] = files ?? [];
    if (second) workspace.say({ kind: 'error', text: texts.satuSaja });
    else if (file) onPick(file);
  };
  useDrop(pick);
  const input = (
    <input
      ref={element}
      hidden
      type="file"
      accept=".xlsx,.xlsm,.xltx,.xltm"
      onChange={({ target }) => {
        pick(target.files);
        // The same file, mended and picked again, is a change too.
        target.value = '';
      }}
    />
  );
  return { input, open: () => element.current?.click() };
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
