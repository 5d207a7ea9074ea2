import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Formulir } from '../../workflow/isian';
import { today } from '../../hosts/today';
import { useTexts } from '../texts/language';
import { realisasiTexts } from '../texts/realisasi';
import { useWorkspace } from '../useWorkspace';
import { tutupTriwulan } from './work';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px', margin: '0 0 12px' },
});

interface ClosingProps {
  readonly form: Formulir;
  readonly owner: string | null;
}

/** Says that a quarter is closed, by whom and when; Binpro, who sees all owners, closes and opens it. */
export function Closing({ form, owner }: ClosingProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const [oleh, setOleh] = useState('');
  const { triwulan, tutup } = form;
  const write = async (closing: { tanggal: string; oleh: string } | null) => {
    const done = await workspace.change(texts.menutup, (book, task) =>
      tutupTriwulan(book, triwulan, closing, task),
    );
    if (done && done.written.length > 0) {
      workspace.say({ kind: 'done', text: closing ? texts.sudahTutup(triwulan) : texts.sudahBuka(triwulan) });
    }
  };
  return (
    <div className={styles.row}>
      {tutup !== null && <p role="note">{texts.tertutup(triwulan, tutup)}</p>}
      {owner === null && tutup === null && (
        <>
          <Field label={texts.oleh} size="small">
            <Input value={oleh} onChange={(_, { value }) => setOleh(value)} />
          </Field>
          <Button
            size="small"
            disabledFocusable={oleh.trim() === ''}
            onClick={() => void write({ tanggal: today(), oleh: oleh.trim() })}
          >
            {texts.tutup(triwulan)}
          </Button>
        </>
      )}
      {owner === null && tutup !== null && (
        <Button size="small" onClick={() => void write(null)}>
          {texts.bukaLagi(triwulan)}
        </Button>
      )}
    </div>
  );
}
