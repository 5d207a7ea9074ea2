import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SusunOptions } from '../../workflow/susun';
import { useTexts } from '../texts/language';
import { susunTexts } from '../texts/susun';
import { useSnapshot } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { Conflict } from './Conflict';
import { Result } from './Result';
import { useSusun } from './useSusun';

const useStyles = makeStyles({ button: { marginTop: '8px' } });

interface ActionsProps {
  readonly understood: Understanding;
  readonly options: SusunOptions;
  readonly possible: boolean;
  readonly inFile: boolean;
}

/** The button that composes, the question that may come up, and what it came to. */
export function Actions({ understood, options, possible, inFile }: ActionsProps) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const { busy } = useSnapshot();
  const { stand, start, choose, cancel } = useSusun(understood, options, texts.menyusun);
  const box = useRef<HTMLDivElement>(null);
  const leaveQuestion = (next: () => void) => {
    box.current?.querySelector('button')?.focus();
    next();
  };
  return (
    <div ref={box}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={!possible || busy !== null}
        onClick={start}
      >
        {texts.susun}
      </Button>
      {stand.kind === 'ask' && (
        <Conflict
          bentrok={stand.bentrok}
          onChoose={(pengganti) => leaveQuestion(() => choose(pengganti))}
          onCancel={() => leaveQuestion(cancel)}
        />
      )}
      {stand.kind === 'done' && <Result composed={stand.composed} inFile={inFile} />}
    </div>
  );
}
