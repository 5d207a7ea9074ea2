import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { LEMBAR, type Lembar } from '../../../workflow/susun';
import { useTexts } from '../../texts/language';
import { NAMA_LEMBAR, susunTexts } from '../../texts/susun';

const useStyles = makeStyles({
  group: { border: 'none', margin: '0 0 8px', padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  why: {
    margin: '-4px 0 4px 32px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SheetChoiceProps {
  readonly chosen: readonly Lembar[];
  readonly onChange: (chosen: readonly Lembar[]) => void;
}

/** Which sheets, each with what it is for. */
export function SheetChoice({ chosen, onChange }: SheetChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const toggle = (lembar: Lembar) =>
    onChange(LEMBAR.filter((one) => (one === lembar) !== chosen.includes(one)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.lembar}</legend>
      {LEMBAR.map((lembar) => (
        <div key={lembar}>
          <Checkbox
            label={NAMA_LEMBAR[lembar]}
            checked={chosen.includes(lembar)}
            onChange={() => toggle(lembar)}
            aria-describedby={`susun-${lembar}`}
          />
          <p id={`susun-${lembar}`} className={styles.why}>
            {texts.lembarPenjelasan[lembar]}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
