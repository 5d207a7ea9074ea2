import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { focusOn } from '../../ui/focusOn';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { placesInWords } from '../../ui/places';
import { placeName } from '../../../workbook/address';
import type { Preview, Repair } from './useRepair';

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { margin: '0 0 4px' },
  list: { margin: '0 0 8px', paddingInlineStart: '20px', maxHeight: '40vh', overflowY: 'auto' },
  texts: {
    margin: '0',
    whiteSpace: 'pre-wrap',
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: '0' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What a repair would write, cell by cell, to be done or left. */
export function RepairPreview({ preview, repair }: { readonly preview: Preview; readonly repair: Repair }) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => focusOn(head.current), []);
  const { changes, mixed } = preview;
  return (
    <div
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Excel on the web would take the focus away.
        event.stopPropagation();
        repair.close();
      }}
    >
      <p ref={head} tabIndex={-1} className={styles.head}>
        {changes.length > 0 ? texts.pratinjau(changes.length) : texts.tidakPasti}
      </p>
      {changes.length > 0 && (
        <ol className={styles.list} tabIndex={0} aria-label={texts.pratinjau(changes.length)}>
          {changes.map(({ place, before, value }) => (
            <li key={placeName(place)}>
              {placeName(place)}
              <dl className={styles.texts}>
                <dt>{texts.semula}</dt>
                <dd>{String(before)}</dd>
                <dt>{texts.menjadi}</dt>
                <dd>{typeof value === 'number' ? value.toLocaleString('id-ID') : String(value)}</dd>
              </dl>
            </li>
          ))}
        </ol>
      )}
      {mixed.length > 0 && <p>{texts.campur(placesInWords(mixed, texts.danLain))}</p>}
      <div className={styles.buttons}>
        {changes.length > 0 && (
          <Button appearance="primary" size="small" onClick={() => void repair.apply()}>
            {texts.terapkan}
          </Button>
        )}
        <Button size="small" onClick={repair.close}>
          {texts.batal}
        </Button>
      </div>
    </div>
  );
}
