import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot, useWorkspace } from '../useWorkspace';

const useStyles = makeStyles({
  message: { margin: '8px 0', padding: '8px', borderRadius: tokens.borderRadiusMedium },
  done: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  error: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  cancelled: { backgroundColor: tokens.colorNeutralBackground3 },
});

/** What goes on, with a way to stop it, and what the last action came to. */
export function Messages() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const workspace = useWorkspace();
  const { busy, notice } = useSnapshot();
  return (
    <>
      {busy?.shown && (
        <div className={styles.message}>
          <p role="status">
            {busy.what} {busy.total > 0 && texts.kemajuan(busy.done, busy.total)}
          </p>
          <ProgressBar {...(busy.total > 0 && { value: busy.done / busy.total })} aria-label={busy.what} />
          <Button size="small" onClick={workspace.cancel}>
            {texts.batalkan}
          </Button>
        </div>
      )}
      {notice && (
        <p
          role={notice.kind === 'error' ? 'alert' : 'status'}
          className={`${styles.message} ${styles[notice.kind]}`}
        >
          {notice.text}
        </p>
      )}
    </>
  );
}
