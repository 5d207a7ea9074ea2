import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { adaProses } from '../../../workflow/baca/realization';
import { useTexts } from '../../texts/language';
import { susunTexts } from '../../texts/susun';
import type { Understanding } from '../../state/workspace';
import { Actions } from './Actions';
import { Options } from './Options';
import { RencanaList } from './RencanaList';
import { SheetChoice } from './SheetChoice';
import { Warning } from './Warning';
import { halamanSemua } from '../../../workflow/susun/rencana';
import { useForm } from './useForm';
import { useRencana } from './useRencana';
import { useVisible } from './useVisible';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: '8px' },
  head: { fontSize: tokens.fontSizeBase400, margin: '12px 0 4px' },
  status: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

/** Composes sheets of a cascade that was recognised. */
export function Composer({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const { form, change, options, lost, inFile } = useForm(understood);
  const page = useRef<HTMLDivElement>(null);
  const { rencana, fresh } = useRencana(understood, options, useVisible(page));
  const proses = useMemo(() => adaProses(understood.perhitungan.tables), [understood]);
  const possible = form.lembar.length > 0 && lost.length === 0;
  const counted = fresh && rencana;
  return (
    <div className={styles.page} ref={page}>
      <SheetChoice chosen={form.lembar} onChange={(lembar) => change({ lembar })} />
      <Options
        form={form}
        cascade={understood.reading.cascade}
        adaProses={proses}
        adaRealisasi={understood.perhitungan.tabel.length > 0}
        onChange={change}
      />
      <Warning {...{ form, lost, onChange: change }} />
      <Actions {...{ understood, options, possible, inFile }} />
      <h2 className={styles.head}>{texts.pratinjau}</h2>
      <p className={styles.status} role="status">
        {possible && (counted ? texts.total(rencana.lembar.length, halamanSemua(rencana)) : texts.menghitung)}
      </p>
      {possible && rencana && <RencanaList rencana={rencana} />}
    </div>
  );
}
