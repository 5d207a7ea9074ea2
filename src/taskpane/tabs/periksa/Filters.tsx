import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { NO_FILTER, type Choices, type Filter } from './findings';
import { TINGKAT } from '../../../rules/rule';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '4px 8px',
  },
  frame: { border: 'none', margin: '8px 0', padding: '0', minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  search: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface FiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly onFilter: (filter: Filter) => void;
}

/** Which findings are shown: by tingkat, sheet, owner and words. */
export function Filters({ filter, choices, onFilter }: FiltersProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const named = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return (
    <fieldset className={styles.frame} aria-label={texts.saring}>
      <div className={styles.fields}>
        <Choice
          label={texts.saringTingkat}
          value={filter.tingkat}
          options={choices.tingkat.map((one) => [one, texts.tingkat[one]])}
          onChoose={(value) => onFilter({ ...filter, tingkat: TINGKAT.find((one) => one === value) ?? '' })}
        />
        <Choice
          label={texts.saringLembar}
          value={filter.lembar}
          options={named(choices.lembar)}
          onChoose={(lembar) => onFilter({ ...filter, lembar })}
        />
        <Choice
          label={texts.saringPemilik}
          value={filter.pemilik}
          options={named(choices.pemilik)}
          onChoose={(pemilik) => onFilter({ ...filter, pemilik })}
        />
        <Field label={texts.cari} size="small" className={styles.field}>
          <Input
            size="small"
            type="search"
            className={styles.search}
            value={filter.cari}
            onChange={(_, { value }) => onFilter({ ...filter, cari: value })}
          />
        </Field>
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        <option value="">{texts.semua}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Said where no finding fits, with the way back. */
export function NothingFits({ onClear }: { readonly onClear: (filter: Filter) => void }) {
  const texts = useTexts(periksaTexts);
  return (
    <>
      <p>{texts.kosong}</p>
      <Button size="small" onClick={() => onClear(NO_FILTER)}>
        {texts.hapusSaringan}
      </Button>
    </>
  );
}
