import { Button, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import { TINGKAT, type Tingkat } from '../../../rules/rule';
import { NO_FILTER, TANPA_PEMILIK, type Choices, type Filter } from './findings';

const useStyles = makeStyles({
  frame: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  bar: { display: 'flex', gap: '4px', marginBottom: '4px' },
  search: { flex: '1 1 130px', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  select: { flex: '1 1 80px', minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '4px' },
  chip: {
    minHeight: '24px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  kesalahan: { color: tokens.colorPaletteRedForeground1 },
  peringatan: { color: tokens.colorPaletteMarigoldForeground2 },
  saran: { color: tokens.colorPaletteBlueForeground2 },
});

interface FiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  /** How many findings there are of each tingkat, and how many are new. */
  readonly counts: ReadonlyMap<Tingkat, number>;
  readonly baru: number;
  readonly onFilter: (filter: Filter) => void;
}

/** Which findings are shown: by words, owner and sheet, and by tingkat. */
export function Filters({ choices, ...chips }: FiltersProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const { filter, onFilter } = chips;
  const named = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return (
    <fieldset className={styles.frame} aria-label={texts.saring}>
      <div className={styles.bar}>
        <Input
          size="small"
          type="search"
          data-cari
          className={styles.search}
          aria-label={texts.cari}
          placeholder={texts.cariSingkat}
          value={filter.cari}
          onChange={(_, { value }) => onFilter({ ...filter, cari: value })}
        />
        <Choice
          label={texts.saringPemilik}
          value={filter.pemilik}
          options={[
            ...named(choices.pemilik),
            ...(choices.tanpaPemilik ? [[TANPA_PEMILIK, texts.tanpaPemilik] as const] : []),
          ]}
          onChoose={(pemilik) => onFilter({ ...filter, pemilik })}
        />
        <Choice
          label={texts.saringLembar}
          value={filter.lembar}
          options={named(choices.lembar)}
          onChoose={(lembar) => onFilter({ ...filter, lembar })}
        />
      </div>
      <Chips {...chips} />
    </fieldset>
  );
}

/** Tingkat as toggles, none pressed for all of them; and what is new. */
function Chips({ filter, counts, baru, onFilter }: Omit<FiltersProps, 'choices'>) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const press = (one: Tingkat) => {
    const rest = filter.tingkat.filter((pressed) => pressed !== one);
    onFilter({ ...filter, tingkat: rest.length < filter.tingkat.length ? rest : [...rest, one] });
  };
  return (
    <div className={styles.chips} role="group" aria-label={texts.saringTingkat}>
      {TINGKAT.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.chip, filter.tingkat.includes(one) && styles.pressed)}
          aria-pressed={filter.tingkat.includes(one)}
          aria-label={`${texts.tingkat[one]} (${counts.get(one) ?? 0})`}
          title={texts.tingkat[one]}
          onClick={() => press(one)}
        >
          <span className={styles[one]}>{TINGKAT_ICON[one]}</span> {counts.get(one) ?? 0}
        </button>
      ))}
      {baru > 0 && (
        <button
          type="button"
          className={mergeClasses(styles.chip, filter.baru && styles.pressed)}
          aria-pressed={filter.baru}
          onClick={() => onFilter({ ...filter, baru: !filter.baru })}
        >
          {texts.baru(baru)}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

/** Its first choice is everything, and is called what is chosen: there is no room for a label. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      title={label}
      value={value}
      onChange={(_, data) => onChoose(data.value)}
    >
      <option value="">{label}</option>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </Select>
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
