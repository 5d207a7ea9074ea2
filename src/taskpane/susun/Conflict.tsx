import { Button, makeStyles, Radio, RadioGroup, Field, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { kindOfMark } from '../../workbook/marks';
import type { Bentrok, Pengganti } from '../../workflow/names';
import { useTexts } from '../texts/language';
import { susunTexts } from '../texts/susun';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    margin: '8px 0',
  },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface ConflictProps {
  readonly bentrok: readonly Bentrok[];
  readonly onChoose: (pengganti: Pengganti) => void;
  readonly onCancel: () => void;
}

/** Asks which of several sheets with one mark is to be replaced. The question takes the focus. */
export function Conflict({ bentrok, onChoose, onCancel }: ConflictProps) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const [chosen, choose] = useState<Pengganti>(() =>
    Object.fromEntries(bentrok.flatMap(({ mark, lembar: [first] }) => (first ? [[mark, first]] : []))),
  );
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className={styles.box} aria-labelledby="susun-bentrok">
      <h2 id="susun-bentrok" className={styles.head} ref={head} tabIndex={-1}>
        {texts.bentrok}
      </h2>
      <p>{texts.bentrokPenjelasan}</p>
      {bentrok.map(({ mark, lembar }) => (
        <Field key={mark} label={texts.bentrokJenis(kindOfMark(mark) ?? mark)}>
          <RadioGroup
            value={chosen[mark] ?? ''}
            onChange={(_, { value }) => choose({ ...chosen, [mark]: value })}
          >
            {lembar.map((name) => (
              <Radio key={name} value={name} label={name} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onChoose(chosen)}>
          {texts.lanjutkan}
        </Button>
        <Button onClick={onCancel}>{texts.batal}</Button>
      </div>
    </section>
  );
}
