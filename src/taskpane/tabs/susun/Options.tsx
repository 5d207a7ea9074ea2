import { Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Cascade } from '../../../cascade/cascade';
import { PAPERS } from '../../../workbook/plan';
import { useTexts } from '../../texts/language';
import { susunTexts } from '../../texts/susun';
import { pilihanCakupan, SELURUH } from './cakupan';
import type { Form } from './form';

/** Long options must not make the pane wider. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%' } },
});

interface OptionsProps {
  readonly form: Form;
  readonly cascade: Cascade;
  /** Whether Realisasi has lines of teams and individuals as long as nothing is chosen. */
  readonly adaProses: boolean;
  readonly adaRealisasi: boolean;
  readonly onChange: (part: Partial<Form>) => void;
}

/** How the chosen sheets are composed. */
export function Options({ form, cascade, adaProses, adaRealisasi, onChange }: OptionsProps) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  return (
    <>
      {form.lembar.includes('pohon') && (
        <Checkbox
          label={texts.nama}
          checked={form.nama}
          onChange={(_, { checked }) => onChange({ nama: checked === true })}
        />
      )}
      {form.lembar.includes('pohon') && adaRealisasi && (
        <Checkbox
          label={texts.capaian}
          checked={form.capaian}
          onChange={(_, { checked }) => onChange({ capaian: checked === true })}
        />
      )}
      {form.lembar.includes('realisasi') && (
        <Checkbox
          label={texts.proses}
          checked={form.proses ?? adaProses}
          onChange={(_, { checked }) => onChange({ proses: checked === true })}
        />
      )}
      <Field label={texts.kertas} className={styles.field}>
        <Select
          className={styles.select}
          value={form.kertas}
          onChange={(_, { value }) => onChange({ kertas: PAPERS.find((one) => one === value) ?? 'A3' })}
        >
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {texts.kertasPenjelasan[paper]}
            </option>
          ))}
        </Select>
      </Field>
      <ScopeField {...{ form, cascade, onChange }} />
      <Field label={texts.tanggal} hint={texts.tanggalPenjelasan}>
        <Input type="date" value={form.tanggal} onChange={(_, { value }) => onChange({ tanggal: value })} />
      </Field>
    </>
  );
}

function ScopeField({ form, cascade, onChange }: Pick<OptionsProps, 'form' | 'cascade' | 'onChange'>) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const { sasaran, pemilik } = pilihanCakupan(cascade);
  const known = [...sasaran, ...pemilik].some(({ value }) => value === form.cakupan);
  return (
    <Field label={texts.cakupan} hint={texts.cakupanPenjelasan} className={styles.field}>
      <Select
        className={styles.select}
        value={known ? form.cakupan : SELURUH}
        onChange={(_, { value }) => onChange({ cakupan: value })}
      >
        <option value={SELURUH}>{texts.seluruh}</option>
        <optgroup label={texts.perSasaran}>
          {sasaran.map(({ value, nomor, kinerja }) => (
            <option key={value} value={value}>
              {`Sasaran ${nomor}: ${kinerja}`}
            </option>
          ))}
        </optgroup>
        <optgroup label={texts.perPemilik}>
          {pemilik.map((one) => (
            <option key={one.value} value={one.value}>
              {one.pemilik}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}
