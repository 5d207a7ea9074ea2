import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Composed } from '../../../workbook/port';
import { questions } from '../../compose/ambiguous';
import { useComposing } from '../../compose/useComposing';
import { useSayDone } from '../../compose/useSayDone';
import { WhichSheet } from '../../compose/WhichSheet';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import type { Understanding } from '../../state/workspace';
import { Card } from './Card';
import { Choice } from './Choice';
import { Closing } from './Closing';
import { Glance } from './Glance';
import { SaveBar } from './SaveBar';
import { Spoken } from './Spoken';
import { useIsian } from './useIsian';
import { susunRealisasi } from './work';

const useStyles = makeStyles({
  head: { fontSize: tokens.fontSizeBase300, margin: '12px 0 8px' },
  text: { margin: '0 0 8px' },
});

/** The tab Realisasi: the form of an owner in a quarter, capaian at a glance, and closing the quarter. */
export function RealisasiTab({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const composing = useRealisasiSheet(understood);
  if (understood.perhitungan.tabel.length > 0)
    return <Filling understood={understood} composing={composing} />;
  return (
    <section>
      <h2 className={styles.head}>{texts.kosongJudul}</h2>
      <p className={styles.text}>{texts.kosongIsi}</p>
      <Button appearance="primary" onClick={composing.start}>
        {texts.buat}
      </Button>
      <WhichSheet composing={composing} />
    </section>
  );
}

interface FillingProps {
  readonly understood: Understanding;
  readonly composing: ReturnType<typeof useRealisasiSheet>;
}

function Filling({ understood, composing }: FillingProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const isian = useIsian(understood);
  const { form, pilihan, percobaan, drafts, saved, actions } = isian;
  const { bagian, triwulan, pemilik } = pilihan;
  return (
    <>
      <Choice understood={understood} isian={isian} />
      <Glance perhitungan={understood.perhitungan} pemilik={pemilik} />
      <h2 className={styles.head}>{bagian === 'target' ? texts.isianTarget : texts.isian(triwulan)}</h2>
      {form.tutup !== null && bagian === 'triwulan' && (
        <p role="note" className={styles.text}>
          {texts.tertutup(triwulan, form.tutup)}
        </p>
      )}
      {form.tanpaBaris > 0 && (
        <p className={styles.text}>
          {texts.tanpaBaris(form.tanpaBaris)}{' '}
          <Button size="small" onClick={composing.start}>
            {texts.perbarui}
          </Button>
        </p>
      )}
      <WhichSheet composing={composing} />
      {form.kelompok.length === 0 && form.tanpaBaris === 0 && <p>{texts.tanpaIsian}</p>}
      <div>
        {form.kelompok.map((kelompok) => (
          <Card key={kelompok.id} {...{ kelompok, drafts, percobaan, saved, actions }} />
        ))}
      </div>
      {pemilik === null && <Closing form={form} understood={understood} />}
      <Spoken isian={isian} />
      <SaveBar isian={isian} />
    </>
  );
}

/** Makes the sheet, or brings it up to date. */
function useRealisasiSheet({ content }: Understanding) {
  const texts = useTexts(realisasiTexts);
  const sayDone = useSayDone();
  const composing = useComposing<Composed>({
    what: texts.menyusun,
    compose: susunRealisasi,
    onDone: ({ missing }) => sayDone(texts.dibuat, missing),
  });
  return { ...composing, start: () => composing.start(questions(content, ['realisasi'])) };
}
