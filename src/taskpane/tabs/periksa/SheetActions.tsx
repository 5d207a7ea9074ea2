import { Button, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { useWorkspace } from '../../state/useWorkspace';
import type { OpenWorkbook } from '../../../workbook/port';
import { placesInWords } from '../../ui/places';
import { placesOf, type Item } from './findings';
import { TemuanSheet } from './TemuanSheet';
import type { Understanding } from '../../state/workspace';

const useStyles = makeStyles({
  frame: { border: 'none', margin: 0, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface MarkButtonProps {
  readonly book: OpenWorkbook;
  readonly shown: readonly Item[];
}

/** Marks the cells of the findings that are shown. */
export function MarkButton({ book, shown }: MarkButtonProps) {
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const mark = async () => {
    const done = await workspace.run(texts.menandai, (task) => book.mark(placesOf(shown), task));
    if (!done) return;
    const { marked, refused } = done;
    const refusal = refused.length > 0 ? ` ${texts.ditolak(placesInWords(refused, texts.danLain))}` : '';
    workspace.say({ kind: refused.length > 0 ? 'error' : 'done', text: texts.ditandai(marked) + refusal });
  };
  return (
    <Button
      size="small"
      title={texts.tandaiArti}
      disabledFocusable={shown.length === 0}
      onClick={() => void mark()}
    >
      {texts.tandai}
    </Button>
  );
}

interface SheetActionsProps {
  readonly book: OpenWorkbook;
  readonly understood: Understanding;
}

/** What the findings can do in the workbook itself: their marks go, and the sheet Temuan comes. */
export function SheetActions({ book, understood }: SheetActionsProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const unmark = async () => {
    const count = await workspace.run(texts.menghapusTanda, (task) => book.unmark(task));
    if (count !== undefined) workspace.say({ kind: 'done', text: texts.tandaDihapus(count) });
  };
  return (
    <fieldset className={styles.frame} aria-label={texts.diLembar}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void unmark()}>
          {texts.hapusTanda}
        </Button>
        <TemuanSheet understood={understood} />
      </div>
    </fieldset>
  );
}
