import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot, useWorkspace } from '../state/useWorkspace';
import type { Notice } from '../state/workspace';
import { CopyText } from '../ui/CopyText';
import { focusTab } from '../ui/useKeptFocus';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    alignItems: 'start',
    gap: '8px',
    // What was said must not cover the work in a small pane.
    maxHeight: '32vh',
    overflowY: 'auto',
    margin: '0 0 4px',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
  },
  text: { flex: '1 1 auto', minWidth: 0 },
  sentence: { margin: 0 },
  close: { flex: 'none', minWidth: '24px', padding: 0 },
  done: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  error: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  cancelled: { backgroundColor: tokens.colorNeutralBackground3 },
});

const ICON: Record<Notice['kind'], string> = { done: '✔', error: '✖', cancelled: '■' };

/** What goes on, with a way to stop it, and what the last action came to. It stays in view, whatever is scrolled. */
export function Messages() {
  const works = useSnapshot(({ busy }) => busy?.shown ?? false);
  const notice = useSnapshot((snapshot) => snapshot.notice);
  return (
    <>
      <div aria-live="polite">
        {works && <Work />}
        {notice && notice.kind !== 'error' && <Said notice={notice} />}
      </div>
      {notice?.kind === 'error' && <Said notice={notice} />}
    </>
  );
}

/** A stage that is done leads to the next: how long that takes is not known yet. */
function Work() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const workspace = useWorkspace();
  const busy = useSnapshot((snapshot) => snapshot.busy);
  if (!busy) return null;
  const { what, done, total, waiting } = busy;
  const part = done < total ? done / total : null;
  return (
    <div className={styles.message}>
      <div className={styles.text}>
        {what} <span aria-hidden>{part !== null && `${Math.floor(part * 100)} %`}</span>
        <ProgressBar {...(part !== null && { value: part })} aria-label={what} />
        {waiting && texts.menungguExcel}
      </div>
      <Button size="small" onClick={workspace.cancel}>
        {texts.batalkan}
      </Button>
    </div>
  );
}

function Said({ notice: { kind, text, rincian } }: { readonly notice: Notice }) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const workspace = useWorkspace();
  const close = () => {
    workspace.say(null);
    focusTab();
  };
  return (
    <div className={mergeClasses(styles.message, styles[kind])}>
      <span aria-hidden>{ICON[kind]}</span>
      <div className={styles.text}>
        <p className={styles.sentence} {...(kind === 'error' && { role: 'alert' })}>
          {text}
        </p>
        {rincian !== undefined && <CopyText label={texts.salinRincian} text={rincian} />}
      </div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.close}
        aria-label={texts.tutupPesan}
        onClick={close}
      >
        ✕
      </Button>
    </div>
  );
}
