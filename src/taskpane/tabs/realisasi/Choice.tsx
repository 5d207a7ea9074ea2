import { Button, Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import { TRIWULAN } from '../../../measure/quarters';
import { placeName } from '../../../workbook/address';
import { pemilikIsian } from '../../../workflow/isian';
import { Bar } from '../../ui/Bar';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import { useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { quarterOf } from './entry';
import type { useIsian } from './useIsian';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  current: { margin: '8px 0 4px' },
  progress: { margin: '4px 0 8px', '& p': { margin: '0 0 4px' } },
});

interface ChoiceProps {
  readonly understood: Understanding;
  readonly isian: ReturnType<typeof useIsian>;
}

/** Whose form it is, of which quarter, and how far it is filled. */
export function Choice({ understood, isian }: ChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const { form, pilihan, setQuarter, setBagian, chooseOwner } = isian;
  const { pemilik, triwulan, bagian } = pilihan;
  const owners = pemilikIsian(form.isi);
  return (
    <>
      <div className={styles.row}>
        <Field label={texts.pemilik} size="small" className={styles.field}>
          <Select
            className={styles.select}
            value={pemilik ?? ''}
            onChange={(_, { value }) => chooseOwner(value === '' ? null : value)}
          >
            <option value="">{texts.semuaPemilik}</option>
            {owners.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            {pemilik !== null && !owners.includes(pemilik) && <option value={pemilik}>{pemilik}</option>}
          </Select>
        </Field>
        <Field label={texts.triwulan} size="small">
          <Select value={String(triwulan)} onChange={(_, { value }) => setQuarter(quarterOf(value))}>
            {TRIWULAN.map((n) => (
              <option key={n} value={n}>
                {texts.tw(n)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {pemilik === null && (
        <Switch
          label={texts.bagian}
          checked={bagian === 'target'}
          onChange={(_, { checked }) => setBagian(checked ? 'target' : 'triwulan')}
        />
      )}
      <Current understood={understood} isian={isian} />
      <div className={styles.progress}>
        <p>{texts.terisi(form.terisi, form.semua)}</p>
        <Bar part={form.semua === 0 ? 0 : form.terisi / form.semua} />
      </div>
    </>
  );
}

/** Makes the chosen quarter the one that the sheet shows. */
function Current({ understood, isian }: ChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const { triwulan } = isian.pilihan;
  const place = isian.form.isi.tables.find(({ selBerjalan }) => selBerjalan)?.selBerjalan;
  if (!place || understood.perhitungan.triwulan === triwulan) return null;
  const sheet = understood.content.sheets.find(({ name }) => name === place.lembar);
  const before = sheet?.cells.find(({ row, col }) => row === place.row && col === place.col)?.value ?? null;
  const change = async () => {
    const done = await workspace.change(texts.menyimpan, (book, task) =>
      book.write([{ place, before, value: triwulan }], task),
    );
    if (!done) return;
    workspace.say(
      done.written.length > 0
        ? { kind: 'done', text: texts.sudahBerjalan(triwulan) }
        : { kind: 'error', text: texts.gagalTulis(placeName(place)) },
    );
  };
  return (
    <Button size="small" className={styles.current} onClick={() => void change()}>
      {texts.berjalan(triwulan)}
    </Button>
  );
}
