import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { today } from '../../../hosts/shared/today';
import { closingCell } from '../../../layouts/setelan/read';
import type { Triwulan } from '../../../measure/quarters';
import { placeName } from '../../../workbook/address';
import type { Written } from '../../../workbook/port';
import type { Formulir } from '../../../workflow/isian';
import { questions } from '../../compose/ambiguous';
import { useComposing } from '../../compose/useComposing';
import { WhichSheet } from '../../compose/WhichSheet';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import { useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { useDrafts } from './drafts';
import { tutupTriwulan, type Penutupan } from './work';

const useStyles = makeStyles({
  head: { fontSize: tokens.fontSizeBase300, margin: '0 0 4px' },
  text: { margin: '0 0 4px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px', margin: '0 0 12px' },
});

interface ClosingProps {
  readonly form: Formulir;
  readonly understood: Understanding;
}

/** Closes a quarter, or opens it again; for Binpro, who sees all owners. */
export function Closing({ form: { triwulan, tutup }, understood }: ClosingProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const [oleh, setOleh] = useState('');
  const { write, composing } = useClosing(triwulan, understood);
  return (
    <section aria-labelledby="penutupan">
      <h2 id="penutupan" className={styles.head}>
        {texts.penutupan}
      </h2>
      {tutup === null ? (
        <>
          <p className={styles.text}>{texts.penutupanArti}</p>
          <div className={styles.row}>
            <Field label={texts.oleh} size="small">
              <Input value={oleh} onChange={(_, { value }) => setOleh(value)} />
            </Field>
            <Button
              size="small"
              disabledFocusable={oleh.trim() === ''}
              onClick={() => write({ tanggal: today(), oleh: oleh.trim() })}
            >
              {texts.tutup(triwulan)}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.row}>
          <Button size="small" onClick={() => write(null)}>
            {texts.bukaLagi(triwulan)}
          </Button>
        </div>
      )}
      <WhichSheet composing={composing} />
    </section>
  );
}

/** Writes the closing, where nothing that was typed for the quarter waits to be saved. */
function useClosing(triwulan: Triwulan, { content }: Understanding) {
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const { drafts } = useDrafts();
  const wanted = useRef<Penutupan | null>(null);
  const composing = useComposing<Written>({
    what: texts.menutup,
    compose: (book, task, pengganti) => tutupTriwulan(book, triwulan, wanted.current, { task, pengganti }),
    onDone: ({ written, conflicts: [conflict] }) => {
      if (conflict) workspace.say({ kind: 'error', text: texts.gagalTulis(placeName(conflict.place)) });
      if (written.length === 0) return;
      const text = wanted.current ? texts.sudahTutup(triwulan) : texts.sudahBuka(triwulan);
      workspace.say({ kind: 'done', text });
    },
  });
  const write = (penutupan: Penutupan | null) => {
    const waiting = [...drafts.values()].filter(
      ({ asal }) => asal.triwulan === triwulan && asal.bagian === 'triwulan',
    ).length;
    if (penutupan && waiting > 0) {
      workspace.say({ kind: 'error', text: texts.simpanDulu(waiting) });
      return;
    }
    wanted.current = penutupan;
    composing.start(closingCell(content, triwulan) ? [] : questions(content, ['realisasi']));
  };
  return { write, composing };
}
