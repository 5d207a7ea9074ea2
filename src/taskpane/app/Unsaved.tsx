import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { focusOn } from '../ui/focusOn';
import type { Losses } from './useOtherFile';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: '0 0 4px',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, flex: '1 1 160px' },
  question: { margin: 0, flex: '1 1 100%' },
});

/** Said in the other tabs as long as something typed was not saved, with the way back. */
export function Unsaved({ count, onBack }: { readonly count: number; readonly onBack: () => void }) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <div className={styles.box}>
      <p className={styles.text}>{texts.belumDisimpan(count)}</p>
      <Button size="small" onClick={onBack}>
        {texts.kembali}
      </Button>
    </div>
  );
}

interface LeaveProps {
  readonly losses: Losses;
  /** The file that is to be opened. */
  readonly name: string;
  readonly onStay: () => void;
  readonly onOpen: () => void;
}

/** Asks before another file is opened while something would be lost. The question takes the focus. */
export function Leave({ losses: { entries, isUnsaved }, name, onStay, onOpen }: LeaveProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => focusOn(question.current), []);
  return (
    <div className={styles.box} role="group" aria-label={texts.pilihLain}>
      <p className={styles.question} ref={question} tabIndex={-1}>
        {[
          ...(entries > 0 ? [texts.bukaLain(name, entries)] : []),
          ...(isUnsaved ? [texts.bukaTanpaUnduh(name)] : []),
        ].join(' ')}
      </p>
      <Button size="small" appearance="primary" onClick={onStay}>
        {texts.tetapDiSini}
      </Button>
      <Button size="small" onClick={onOpen}>
        {texts.tetapBuka}
      </Button>
    </div>
  );
}
