import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Bentrok, Pengganti } from '../../workflow/susun/names';
import { focusOn } from '../ui/focusOn';
import { composeTexts } from '../texts/compose';
import { useTexts } from '../texts/language';
import type { Stand } from './useComposing';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    flex: '1 1 100%',
    padding: '8px',
    margin: '8px 0',
    overflowWrap: 'anywhere',
  },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  text: { margin: '0 0 8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface WhichSheetProps {
  readonly composing: {
    readonly stand: Stand<unknown>;
    readonly choose: (pengganti: Pengganti) => void;
    readonly cancel: () => void;
  };
}

/** Asks which of several sheets with one mark is to be replaced, where that is to be asked. */
export function WhichSheet({ composing: { stand, choose, cancel } }: WhichSheetProps) {
  if (stand.kind !== 'ask') return null;
  return <Question bentrok={stand.bentrok} onChoose={choose} onCancel={cancel} />;
}

interface QuestionProps {
  readonly bentrok: readonly Bentrok[];
  readonly onChoose: (pengganti: Pengganti) => void;
  readonly onCancel: () => void;
}

/** The question takes the focus, and gives it back to where it was. */
function Question({ bentrok, onChoose, onCancel }: QuestionProps) {
  const styles = useStyles();
  const texts = useTexts(composeTexts);
  const id = useId();
  const [chosen, choose] = useState<Pengganti>(() =>
    Object.fromEntries(bentrok.flatMap(({ mark, lembar: [first] }) => (first ? [[mark, first]] : []))),
  );
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    focusOn(head.current);
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      className={styles.box}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Excel on the web would take the focus away.
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 id={id} className={styles.head} ref={head} tabIndex={-1}>
        {texts.pertanyaan}
      </h2>
      <p className={styles.text}>{texts.penjelasan}</p>
      {bentrok.map(({ mark, lembar }) => (
        <Field key={mark} label={texts.jenis(mark)}>
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
        <Button size="small" appearance="primary" onClick={() => onChoose(chosen)}>
          {texts.lanjutkan}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.batal}
        </Button>
      </div>
    </section>
  );
}
