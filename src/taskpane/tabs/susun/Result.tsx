import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Composed } from '../../../workbook/port';
import { focusOn } from '../../ui/focusOn';
import { useTexts } from '../../texts/language';
import { shellTexts } from '../../texts/shell';
import { susunTexts } from '../../texts/susun';
import { useWorkspace } from '../../state/useWorkspace';

const useStyles = makeStyles({
  box: { padding: '8px 0' },
  head: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase400 },
  list: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px', margin: 0, padding: 0 },
  sheet: { overflowWrap: 'anywhere' },
});

interface ResultProps {
  readonly composed: Composed;
  /** The sheets are in memory and can be downloaded. */
  readonly inFile: boolean;
}

/** What was composed, with the way to each sheet. It takes the focus when it comes. */
export function Result({ composed: { sheets, removed, missing }, inFile }: ResultProps) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const { kalimat } = useTexts(shellTexts);
  const workspace = useWorkspace();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOn(head.current), []);
  return (
    <section className={styles.box} aria-labelledby="susun-hasil">
      <h2 id="susun-hasil" className={styles.head} ref={head} tabIndex={-1}>
        {texts.selesai(sheets.length)}
      </h2>
      <p>{texts.buka}</p>
      <ul className={styles.list}>
        {sheets.map((lembar) => (
          <li key={lembar}>
            <Button
              size="small"
              className={styles.sheet}
              onClick={() => void workspace.show({ lembar, row: 0, col: 0 })}
            >
              {lembar}
            </Button>
          </li>
        ))}
      </ul>
      {missing && <p>{kalimat(missing)}</p>}
      {removed.length > 0 && <p>{texts.dihapus(removed.join(', '))}</p>}
      {inFile && <p>{texts.unduh}</p>}
    </section>
  );
}
