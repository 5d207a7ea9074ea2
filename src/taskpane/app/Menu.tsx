import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { LanguageContext, useTexts, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { nextLetters, type Letters } from './letters';

const useStyles = makeStyles({
  frame: { position: 'relative', flex: 'none' },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '2px',
    width: '240px',
    maxWidth: 'calc(100vw - 24px)',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    '& p': { margin: '0 8px 4px', overflowWrap: 'anywhere' },
    '& > button': { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  },
  shut: { display: 'none' },
  book: { color: tokens.colorNeutralForeground2 },
  letters: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingInlineStart: '8px',
    '& > span:first-child': { flex: '1 1 auto' },
  },
  small: { minWidth: '32px', minHeight: '32px', padding: 0 },
});

interface MenuProps {
  readonly book: string | null;
  /** The way to another file, where there is one. */
  readonly picker: ReactNode;
  readonly letters: Letters;
  readonly onLetters: (letters: Letters) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onGuide: () => void;
}

/** What is needed now and then: another file, the guide, the language, the size of letters. */
export function Menu({ book, picker, letters, onLetters, onLanguage, onGuide }: MenuProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const language = useContext(LanguageContext);
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    // Excel on the web would take the focus away.
    event.stopPropagation();
    close();
  };
  const other = language === 'id' ? 'en' : 'id';
  return (
    <div
      ref={frame}
      className={styles.frame}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !frame.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Toggle open={open} onToggle={() => setOpen(!open)} />
      <div role="group" aria-label={texts.menu} className={open ? styles.list : styles.shut}>
        {book !== null && <p className={styles.book}>{book}</p>}
        {picker}
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            close();
            onGuide();
          }}
        >
          {texts.panduan}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          lang={other}
          onClick={() => {
            close();
            onLanguage(other);
          }}
        >
          {texts.bahasa}
        </Button>
        <LettersChoice {...{ letters, onLetters }} />
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Toggle({ open, onToggle }: ToggleProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.small}
      aria-label={texts.menu}
      aria-expanded={open}
      title={texts.menu}
      onClick={onToggle}
    >
      ⋯
    </Button>
  );
}

type LettersProps = Pick<MenuProps, 'letters' | 'onLetters'>;

function LettersChoice({ letters, onLetters }: LettersProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <div role="group" aria-label={texts.huruf} className={styles.letters}>
      <span>{texts.huruf}</span>
      <Step {...{ letters, onLetters }} step={-1} label={texts.perkecil} />
      <output>{`${letters} %`}</output>
      <Step {...{ letters, onLetters }} step={1} label={texts.perbesar} />
    </div>
  );
}

interface StepProps extends LettersProps {
  readonly step: 1 | -1;
  readonly label: string;
}

function Step({ letters, onLetters, step, label }: StepProps) {
  const styles = useStyles();
  const next = nextLetters(letters, step);
  return (
    <Button
      size="small"
      className={styles.small}
      aria-label={label}
      title={label}
      disabledFocusable={next === null}
      onClick={() => next !== null && onLetters(next)}
    >
      {step < 0 ? 'A−' : 'A+'}
    </Button>
  );
}
