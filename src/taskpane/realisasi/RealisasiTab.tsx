import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { orAmbiguous } from '../ambiguous';
import { AmbiguousMark } from '../../workbook/port';
import { useTexts } from '../texts/language';
import { realisasiTexts } from '../texts/realisasi';
import { useWorkspace } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { Card } from './Card';
import { Choice } from './Choice';
import { Closing } from './Closing';
import { Glance } from './Glance';
import { useIsian } from './useIsian';
import { susunRealisasi } from './work';

const useStyles = makeStyles({
  save: {
    position: 'sticky',
    bottom: 0,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: '0 0 8px' },
});

/** The tab Realisasi: the form of an owner in a quarter, closing it, and capaian at a glance. */
export function RealisasiTab({ understood }: { readonly understood: Understanding }) {
  const compose = useCompose();
  const texts = useTexts(realisasiTexts);
  if (understood.perhitungan.tabel.length > 0) return <Filling understood={understood} compose={compose} />;
  return (
    <section>
      <h2>{texts.kosongJudul}</h2>
      <p>{texts.kosongIsi}</p>
      <Button appearance="primary" onClick={() => void compose()}>
        {texts.buat}
      </Button>
    </section>
  );
}

interface FillingProps {
  readonly understood: Understanding;
  readonly compose: () => Promise<void>;
}

function Filling({ understood, compose }: FillingProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const isian = useIsian(understood);
  const { form, percobaan, ketikans, actions, unsaved, unsavedElsewhere } = isian;
  return (
    <>
      <Choice understood={understood} isian={isian} />
      <Closing form={form} owner={isian.owner} />
      {form.tanpaBaris > 0 && (
        <p className={styles.text}>
          {texts.tanpaBaris(form.tanpaBaris)}{' '}
          <Button size="small" onClick={() => void compose()}>
            {texts.perbarui}
          </Button>
        </p>
      )}
      {form.kelompok.length === 0 && form.tanpaBaris === 0 && <p>{texts.tanpaIsian}</p>}
      {form.kelompok.map((kelompok) => (
        <Card key={kelompok.id} kelompok={kelompok} ketikans={ketikans} percobaan={percobaan} {...actions} />
      ))}
      <div className={styles.save}>
        {(unsaved > 0 || unsavedElsewhere > 0) && (
          <MessageBar intent="warning">
            <MessageBarBody>
              {unsaved > 0 && texts.belumDisimpan(unsaved)}{' '}
              {unsavedElsewhere > 0 && texts.isianLain(unsavedElsewhere)}
            </MessageBarBody>
          </MessageBar>
        )}
        <Button appearance="primary" onClick={() => void isian.simpan()}>
          {texts.simpan}
        </Button>
      </div>
      <Glance perhitungan={understood.perhitungan} />
    </>
  );
}

/** Makes the sheet, or brings it up to date; where several carry our mark, says which. */
function useCompose() {
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  return async () => {
    const done = await workspace.change(texts.menyusun, (book, task) =>
      orAmbiguous(susunRealisasi(book, task)),
    );
    if (done instanceof AmbiguousMark) {
      workspace.say({ kind: 'error', text: texts.ganda(done.sheets.join(', ')) });
    } else if (done !== undefined) workspace.say({ kind: 'done', text: texts.dibuat });
  };
}
