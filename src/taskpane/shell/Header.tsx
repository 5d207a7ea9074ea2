import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { LanguageContext, useTexts, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot } from '../useWorkspace';

const useStyles = makeStyles({
  // Excel's own menu covers the top right corner.
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    margin: '4px 34px 2px 0',
    overflowWrap: 'anywhere',
  },
  book: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  button: { minWidth: 0, padding: '0 4px' },
});

interface HeaderProps {
  /** There is a workbook to read, also where reading it has failed. */
  readonly inExcel: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onGuide: () => void;
  readonly onRead: () => void;
}

/** What is open, and the small things that are always at hand. */
export function Header({ inExcel, onLanguage, onGuide, onRead }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const language = useContext(LanguageContext);
  const { book, understood } = useSnapshot();
  const small = { appearance: 'subtle', size: 'small', className: styles.button } as const;
  return (
    <header>
      <h1 className={styles.title}>{understood?.reading.cascade.judul ?? texts.judul}</h1>
      <div className={styles.bar}>
        {book && <span className={styles.book}>{book.name}</span>}
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
