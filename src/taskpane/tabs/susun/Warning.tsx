import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { LEMBAR } from '../../../workflow/susun';
import { focusOn } from '../../ui/focusOn';
import { useTexts } from '../../texts/language';
import { susunTexts } from '../../texts/susun';
import type { Form } from './form';

const useStyles = makeStyles({
  box: {
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  text: { margin: '0 0 8px' },
});

interface WarningProps {
  readonly form: Form;
  /** Sheets that would lose what nothing else holds. */
  readonly lost: readonly string[];
  readonly onChange: (part: Partial<Form>) => void;
}

/** Why the choice cannot be composed, and how it could be. */
export function Warning({ form, lost, onChange }: WarningProps) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const box = useRef<HTMLDivElement>(null);
  const none = form.lembar.length === 0;
  return (
    <div role="status" ref={box} tabIndex={-1}>
      {none && <p className={styles.box}>{texts.pilihLembar}</p>}
      {lost.length > 0 && (
        <div className={styles.box}>
          <p className={styles.text}>{texts.terancam(lost.join(', '))}</p>
          <Button
            size="small"
            onClick={() => {
              onChange({ lembar: LEMBAR.filter((one) => one === 'data' || form.lembar.includes(one)) });
              focusOn(box.current);
            }}
          >
            {texts.sertakanData}
          </Button>
        </div>
      )}
    </div>
  );
}
