import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { useScrollPadding } from '../../ui/useScrollPadding';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 -12px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  small: { flex: 'none', minWidth: '28px', minHeight: '28px', padding: '0 8px' },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FootProps {
  readonly position: number;
  readonly shown: number;
  readonly all: number;
  readonly changed: string;
  readonly onStep: (by: 1 | -1) => void;
}

/** The way from one finding to the next, also by F8 and Shift+F8, and how many there are. */
export function Foot({ position, shown, all, changed, onStep }: FootProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const foot = useRef<HTMLDivElement>(null);
  useScrollPadding(foot, 'Bottom');
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || !foot.current?.checkVisibility()) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const said = position > 0 ? texts.posisi(position, shown) : texts.tampak(shown, all);
  return (
    <div ref={foot} className={styles.foot}>
      <Button
        size="small"
        className={styles.small}
        aria-label={texts.sebelumnya}
        title={`${texts.sebelumnya} (Shift+F8)`}
        disabledFocusable={shown === 0}
        onClick={() => onStep(-1)}
      >
        ↑
      </Button>
      <Button
        size="small"
        className={styles.small}
        title="F8"
        disabledFocusable={shown === 0}
        onClick={() => onStep(1)}
      >
        {`↓ ${texts.berikutnya}`}
      </Button>
      <p aria-live="polite" className={styles.said}>
        {[changed && `${changed}.`, said].filter(Boolean).join(' ')}
      </p>
    </div>
  );
}
