import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import { LanguageContext, useTexts, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot } from '../state/useWorkspace';

const useStyles = makeStyles({
  // Excel's own menu covers the top right corner.
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: '2px 34px 0 0',
    overflowWrap: 'anywhere',
  },
  book: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 12px' },
  button: { minWidth: 0, margin: '0 -4px', padding: '0 4px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface HeaderProps {
  /** There is a workbook to read, also where reading it has failed. */
  readonly inExcel: boolean;
  /** The way to another file, where there is one. */
  readonly picker: ReactNode;
  readonly onLanguage: (language: Language) => void;
  readonly onGuide: () => void;
  readonly onRead: () => void;
}

/** What is open, and the small things that are always at hand. */
export function Header({ inExcel, picker, onLanguage, onGuide, onRead }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const language = useContext(LanguageContext);
  const book = useSnapshot((snapshot) => snapshot.book);
  const understood = useSnapshot((snapshot) => snapshot.understood);
  const small = { appearance: 'subtle', size: 'small', className: styles.button } as const;
  return (
    <header>
      <h1 className={styles.title}>{understood?.reading.cascade.judul ?? texts.judul}</h1>
      <p className={styles.unseen} aria-live="polite">
        {book && texts.terbaca}
      </p>
      <div className={styles.bar}>
        {book && <span className={styles.book}>{book.name}</span>}
        {picker}
        {(understood ?? inExcel) && (
          <Button {...small} onClick={onRead}>
            {texts.bacaUlang}
          </Button>
        )}
        <Button {...small} onClick={onGuide}>
          {texts.panduan}
        </Button>
        <Button
          {...small}
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => onLanguage(language === 'id' ? 'en' : 'id')}
        >
          {texts.bahasa}
        </Button>
      </div>
    </header>
  );
}
