import { Button, makeStyles } from '@fluentui/react-components';
import type { SusunOptions } from '../../../workflow/susun';
import { WhichSheet } from '../../compose/WhichSheet';
import { useTexts } from '../../texts/language';
import { susunTexts } from '../../texts/susun';
import { useSnapshot } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
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
  const isBusy = useSnapshot(({ busy }) => busy !== null);
  const composing = useSusun(understood, options, texts.menyusun);
  const { stand } = composing;
  return (
    <div>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={!possible || isBusy}
        onClick={composing.start}
      >
        {texts.susun}
      </Button>
      <WhichSheet composing={composing} />
      {stand.kind === 'done' && <Result composed={stand.result} inFile={inFile} />}
    </div>
  );
}
