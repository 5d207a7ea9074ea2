import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot } from '../state/useWorkspace';
import { Menu } from './Menu';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px' },
  // Excel's own menu covers the top right corner.
  inExcel: { marginInlineEnd: '34px' },
  title: {
    flex: '1 1 auto',
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  button: { minWidth: '32px', minHeight: '32px', padding: 0 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type MenuProps = Parameters<typeof Menu>[0];

interface HeaderProps extends Omit<MenuProps, 'book'> {
  /** There is a workbook to read, also where reading it has failed. */
  readonly inExcel: boolean;
  readonly onRead: () => void;
}

/** What is open, in one line; a way to read it again, and the menu. */
export function Header({ inExcel, onRead, ...menu }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const book = useSnapshot((snapshot) => snapshot.book);
  const understood = useSnapshot((snapshot) => snapshot.understood);
  const title = understood?.reading.cascade.judul ?? texts.judul;
  return (
    <header className={mergeClasses(styles.header, inExcel && styles.inExcel)}>
      <h1 className={styles.title} title={book ? `${title} (${book.name})` : title}>
        {title}
      </h1>
      <p className={styles.unseen} aria-live="polite">
        {book && texts.terbaca}
      </p>
      {(understood ?? inExcel) && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          aria-label={texts.bacaUlang}
          title={texts.bacaUlang}
          onClick={onRead}
        >
          ⟳
        </Button>
      )}
      <Menu {...menu} book={book?.name ?? null} />
    </header>
  );
}
