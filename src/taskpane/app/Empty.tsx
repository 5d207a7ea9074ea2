import { Button, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot } from '../state/useWorkspace';
import type { Surroundings } from './surroundings';

const useStyles = makeStyles({ text: { margin: '8px 0' } });

interface EmptyProps {
  readonly surroundings: Surroundings;
  readonly onSample: () => void;
}

/** Nothing to work on yet: says why and what to do next. */
export function Empty({ surroundings, onSample }: EmptyProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const understood = useSnapshot((snapshot) => snapshot.understood);
  const isBusy = useSnapshot(({ busy }) => busy !== null);
  if (surroundings.kind === 'connecting') return <p className={styles.text}>{texts.menghubungkan}</p>;
  if (!understood && (isBusy || surroundings.kind === 'excel'))
    return <p className={styles.text}>{isBusy ? texts.membaca : texts.belumTerbaca}</p>;
  // Into a workbook of Excel the sample goes only where it disturbs nothing.
  const bare = understood?.content.sheets.every(({ cells }) => cells.length === 0) ?? false;
  return (
    <>
      <p className={styles.text}>{understood ? texts.bukanCascading : texts.belumAda}</p>
      {(bare || surroundings.kind === 'browser') && (
        <>
          <p className={styles.text}>{texts.contoh}</p>
          <Button onClick={onSample}>{texts.muatContoh}</Button>
        </>
      )}
    </>
  );
}
